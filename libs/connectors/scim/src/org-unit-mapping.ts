import type { OrgUnit } from '@handover/canonical';
import { type ScimResource, textAt } from './attribute-path.js';
import type { OrgUnitPaths } from './scim-config.js';
import { sourceOf } from './source-of.js';

/** A Group as an org unit; undefined for one without an org unit's identifier. */
export function orgUnitOf(group: ScimResource, paths: OrgUnitPaths): OrgUnit | undefined {
  const id = textAt(group, paths.id);
  if (id === undefined) return undefined;
  const parent = textAt(group, paths.parent);
  const legalEntity = textAt(group, paths.legalEntity);
  const costCentre = textAt(group, paths.costCentre);
  const head = textAt(group, paths.head);
  return {
    id,
    ...sourceOf(group),
    name: textAt(group, paths.name) ?? id,
    ...(parent === undefined ? {} : { parent }),
    ...(legalEntity === undefined ? {} : { legalEntity }),
    ...(costCentre === undefined ? {} : { costCentre }),
    ...(head === undefined ? {} : { head }),
  };
}
