import type { SandboxControl } from '@handover/tools';

type StoredRecord = Awaited<ReturnType<SandboxControl['records']>>[number];

/** What the stand-ins hold: records by `system/type`. */
export type HeldRecords = Record<string, StoredRecord[]>;

/** How many records of a type one handover of a burst's deal makes: see `BurstCrm.createDeals`. */
const EACH: Record<string, number> = {
  'erp/project': 1,
  'erp/task': 8,
  // Project shell, billing profile and contract.
  'erp/quote': 3,
  'erp/invoice': 4,
  'erp/manual-journal': 4,
  'psa/workspace': 1,
  'psa/resource-demand': 2,
  'psa/allocation': 2,
  'psa/resource-skill': 2,
};

/** Everything that the stand-ins hold of the types that handovers write, in their vendors' own words. */
export async function heldRecords(control: SandboxControl): Promise<HeldRecords> {
  const types = Object.keys(EACH);
  const held = await Promise.all(types.map((type) => control.records(...(type.split('/') as [string, string]))));
  return Object.fromEntries(types.map((type, index) => [type, held[index]!]));
}

/**
 * Says what is wrong with the records: a handover that has too many or too few of a type, two that stand for the same thing,
 * one that belongs to no handover. Reads references as the vendors' users would, and knows nothing of how they were written.
 *
 * @param keys of the handovers that must have one of each
 * @param before what there was before the first of them; it is left out
 */
export function wrongRecords(held: HeldRecords, keys: readonly string[], before: HeldRecords): string[] {
  const old = new Set(Object.entries(before).flatMap(([type, all]) => all.map(({ id }) => `${type} ${id}`)));
  const made = Object.fromEntries(
    Object.entries(held).map(([type, all]) => [type, all.filter(({ id }) => !old.has(`${type} ${id}`))]),
  );
  const ownerOf = owners(made);
  return Object.entries(made).flatMap(([type, records]) => {
    const counts = new Map<string, number>(keys.map((key) => [key, 0]));
    const orphans: string[] = [];
    for (const record of records) {
      const key = ownerOf(type, record);
      if (key !== undefined && counts.has(key)) counts.set(key, counts.get(key)! + 1);
      else orphans.push(`${type} ${record.id} belongs to no handover${key === undefined ? '' : ` (${key})`}`);
    }
    const miscounted = [...counts].filter(([, count]) => count !== EACH[type]);
    return [
      ...orphans,
      ...miscounted.map(([key, count]) => `${key} has ${count} of ${type} instead of ${EACH[type]}`),
      ...twice(records.map(identityOf(type))).map((identity) => `${type} "${identity}" is there twice`),
    ];
  });
}

/** How many records of each type there are beside those of before. */
export function countsOf(held: HeldRecords, before: HeldRecords): Record<string, number> {
  return Object.fromEntries(Object.entries(held).map(([type, all]) => [type, all.length - before[type]!.length]));
}

/** Finds the handover that a record names, or that the record names to which it belongs. */
function owners(made: HeldRecords): (type: string, record: StoredRecord) => string | undefined {
  const byId = (type: string, owner: (record: StoredRecord) => string | undefined) =>
    new Map(made[type]!.map((record) => [record.id, owner(record)]));
  const text = ({ data }: StoredRecord, field: string) => String(data[field] ?? '');
  const projects = byId('erp/project', (record) => /\[(.*)\]$/.exec(text(record, 'name'))?.[1]);
  const demands = byId('psa/resource-demand', ({ externalReference }) => externalReference?.split('#')[0]);
  const readers: Record<string, (record: StoredRecord) => string | undefined> = {
    'erp/project': ({ id }) => projects.get(id),
    'erp/task': (record) => projects.get(text(record, 'projectId')),
    'erp/quote': (record) => beforeSlash(text(record, 'QuoteNumber')),
    'erp/invoice': (record) => text(record, 'Reference'),
    'erp/manual-journal': (record) => text(record, 'Narration').replace('Revenue schedule ', ''),
    'psa/workspace': ({ externalReference }) => projects.get(externalReference ?? ''),
    'psa/resource-demand': ({ id }) => demands.get(id),
    'psa/allocation': (record) => demands.get(text(record, 'workspace_resource_id')),
    'psa/resource-skill': (record) => demands.get(text(record, 'workspace_resource_id')),
  };
  return (type, record) => readers[type]!(record);
}

/** What no two records of a type may share. */
function identityOf(type: string): (record: StoredRecord) => string {
  if (type === 'psa/allocation' || type === 'psa/resource-skill') {
    return ({ data }) => String(data.workspace_resource_id);
  }
  if (type === 'erp/task') return ({ data }) => `${String(data.projectId)} ${String(data.name)}`;
  return ({ id, externalReference }) => externalReference ?? id;
}

function beforeSlash(text: string): string {
  return text.slice(0, text.lastIndexOf('/'));
}

function twice(identities: string[]): string[] {
  const seen = new Set<string>();
  return identities.filter((identity) => seen.size === seen.add(identity).size);
}
