import type { Employee } from '@handover/canonical';
import { isTrueAt, type ScimResource, textAt, valuesAt } from './attribute-path.js';
import type { EmployeePaths } from './scim-config.js';
import { sourceOf } from './source-of.js';

/** A User as an employee; undefined for one without an employee number, such as an account of a service. */
export function employeeOf(user: ScimResource, paths: EmployeePaths): Employee | undefined {
  const id = textAt(user, paths.number);
  if (id === undefined) return undefined;
  const email = textAt(user, paths.email);
  const legalEntity = textAt(user, paths.legalEntity);
  const costCentre = textAt(user, paths.costCentre);
  const orgUnit = textAt(user, paths.orgUnit);
  const role = textAt(user, paths.role);
  return {
    id,
    ...sourceOf(user),
    name: textAt(user, paths.name) ?? String(user.userName ?? id),
    ...(email === undefined ? {} : { email }),
    active: isTrueAt(user, paths.active),
    managesProjects: isTrueAt(user, paths.managesProjects),
    ...(legalEntity === undefined ? {} : { legalEntity }),
    ...(costCentre === undefined ? {} : { costCentre }),
    ...(orgUnit === undefined ? {} : { orgUnit }),
    ...(role === undefined ? {} : { role }),
    skills: valuesAt(user, paths.skills).map(String),
  };
}
