import { Opportunity as CanonicalOpportunity } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import { type FieldError, faultsIn } from '@handover/platform';
import type { Finding } from '../exceptions/business-exception.js';
import type { LineageEntry } from '../handovers/checkpoint.js';
import type { Intervention } from './intervention.js';

/** Values by JSON pointer (RFC 6901) into the opportunity; null takes a value away. */
export type Changes = Record<string, unknown>;

/** Of the CRM alone: what the record is, where the deal stands, and what Handover itself has written there. */
const NOT_OURS_TO_EDIT = [
  'id',
  'version',
  'updatedAt',
  'externalReferences',
  'stage',
  'stageName',
  'projectId',
  'writtenBack',
];
const INHERITED = ['__proto__', 'constructor', 'prototype'];

/** Changes by pointer, where they may name a field without its slash: `projectManager` is `/projectManager`. */
export function byPointer(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([place, value]) => [place.startsWith('/') ? place : `/${place}`, value]),
  );
}

/** What is wrong with places that an edit names, whatever the opportunity holds. */
export function faultyPlaces(changes: Changes): FieldError[] {
  return Object.keys(changes).flatMap((pointer): FieldError[] => {
    const [field, ...more] = segmentsOf(pointer);
    if (!field || more.includes('')) return [{ pointer, detail: 'must be a JSON pointer into the opportunity' }];
    if (NOT_OURS_TO_EDIT.includes(field)) return [{ pointer, detail: 'belongs to the CRM and cannot be edited here' }];
    if (field === 'approved') return [{ pointer, detail: 'is not edited: approve the exception instead' }];
    return [field, ...more].some((segment) => INHERITED.includes(segment))
      ? [{ pointer, detail: 'is not a known field' }]
      : [];
  });
}

/** The opportunity with changes laid over it, or what is wrong with the changes, by pointer into the opportunity. */
export function layOver(
  opportunity: Opportunity,
  changes: Changes,
): { opportunity: Opportunity } | { faults: FieldError[] } {
  const edited = structuredClone(opportunity);
  const faults = Object.entries(changes).flatMap(([pointer, value]) => put(edited, pointer, value));
  if (faults.length > 0) return { faults };
  const touched = Object.keys(changes);
  // What the CRM itself holds in another form than ours is not the fault of the edit.
  const bad = faultsIn(edited, CanonicalOpportunity).filter(({ pointer }) =>
    touched.some((place) => within(pointer, place) || within(place, pointer)),
  );
  return bad.length > 0 ? { faults: bad } : { opportunity: edited };
}

/** The values that changes replace; null where there is none. */
export function valuesAt(opportunity: unknown, changes: Changes): Changes {
  return Object.fromEntries(Object.keys(changes).map((pointer) => [pointer, valueAt(opportunity, pointer)]));
}

/** The opportunity with all edits that hold, in the order in which they were made; or the finding that one does not fit. */
export function withEdits(
  read: Opportunity,
  interventions: readonly Intervention[],
): { opportunity: Opportunity } | { finding: Finding } {
  let opportunity = read;
  for (const edit of editsAmong(interventions)) {
    const laid = layOver(opportunity, edit.changes);
    if ('faults' in laid) return { finding: misfit(edit, laid.faults) };
    opportunity = laid.opportunity;
  }
  return { opportunity };
}

/** Lineage that names the edit, not the opportunity, for what was edited. */
export function creditEdits(
  lineage: LineageEntry[] | undefined,
  interventions: readonly Intervention[],
): LineageEntry[] | undefined {
  const edits = editsAmong(interventions).reverse();
  if (edits.length === 0) return lineage;
  const editOf = (path: string) =>
    edits.find(({ changes }) => Object.keys(changes).some((place) => within(place, path) || within(path, place)));
  const credited = (path: string) => {
    const edit = editOf(`/${path}`);
    return edit ? `edit:${edit.id}` : undefined;
  };
  return lineage?.map(({ field, source }) => ({
    field,
    source: source.replace(/opportunity\/([\w/]+)(?:\.\.(\w+))?/g, (whole, from: string, to?: string) => {
      const [first, last] = [credited(from), to && credited(to)];
      if (!first && !last) return whole;
      return [first ?? `opportunity/${from}`, ...(to ? [last || `opportunity/${to}`] : [])].join('..');
    }),
  }));
}

function editsAmong(interventions: readonly Intervention[]): { id: string; by: string; changes: Changes }[] {
  return interventions.flatMap(({ id, kind, by, changes }) =>
    kind === 'edit' && changes ? [{ id, by, changes }] : [],
  );
}

function misfit({ id, by }: { id: string; by: string }, faults: FieldError[]): Finding {
  const [{ pointer, detail }] = faults as [FieldError];
  return {
    checkpoint: 'load-opportunity',
    class: 'rejected',
    code: 'edit-does-not-fit',
    owner: 'integration',
    field: pointer,
    sentence: `An edit of ${by} does not fit the opportunity as the CRM holds it now: ${pointer} ${detail}.`,
    causeTitle: 'An edit does not fit the opportunity any more.',
    detail: `Edit ${id}: withdraw it, or make another one.`,
  };
}

function put(root: object, pointer: string, value: unknown): FieldError[] {
  const segments = segmentsOf(pointer);
  const last = segments.pop()!;
  let place = root as Record<string, unknown>;
  for (const segment of segments) {
    const next = Object.hasOwn(place, segment)
      ? place[segment]
      : Array.isArray(place)
        ? undefined
        : (place[segment] = {});
    if (next === null || typeof next !== 'object') return [{ pointer, detail: 'names a place that is not there' }];
    place = next as Record<string, unknown>;
  }
  if (Array.isArray(place) && !(/^\d+$/.test(last) && Number(last) < place.length + (value === null ? 0 : 1))) {
    return [{ pointer, detail: 'names a place that is not there' }];
  }
  if (value !== null) place[last] = value;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  return [];
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const segment of segmentsOf(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return null;
    value = (value as Record<string, unknown>)[segment];
  }
  return value ?? null;
}

/** Whether a place is the other one or inside it. */
export function within(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}/`);
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
