import { countsOf, type HeldRecords, wrongRecords } from './held-records.js';

/** What one handover leaves in the systems. */
function recordsOf(key: string, projectId: string): HeldRecords {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const record = (id: string, data: object, externalReference?: string) => ({
    id,
    data: data as Record<string, unknown>,
    ...(externalReference === undefined ? {} : { externalReference }),
  });
  const link = (n: number) => `http://handover/${encodeURIComponent(key)}?entry=${n}`;
  return {
    'erp/project': [record(projectId, { name: `Deal [${key}]` }, `Deal [${key}]`)],
    'erp/task': numbered(8).map((n) => record(`${projectId}t${n}`, { projectId, name: `${n} Task` })),
    'erp/quote': ['project', 'billing-profile', 'contract'].map((kind) =>
      record(`${projectId}${kind}`, { QuoteNumber: `${key}/${kind}` }, `${key}/${kind}`),
    ),
    'erp/invoice': numbered(4).map((n) => record(`${projectId}i${n}`, { Reference: key }, `${key}/${n}`)),
    'erp/manual-journal': numbered(4).map((n) =>
      record(`${projectId}j${n}`, { Narration: `Revenue schedule ${key}` }, link(n)),
    ),
    'psa/workspace': [record(`${projectId}w`, {}, projectId)],
    'psa/resource-demand': numbered(2).map((n) => record(`${projectId}d${n}`, {}, `${key}#${n}`)),
    'psa/allocation': numbered(2).map((n) =>
      record(`${projectId}a${n}`, { workspace_resource_id: `${projectId}d${n}` }),
    ),
    'psa/resource-skill': numbered(2).map((n) =>
      record(`${projectId}s${n}`, { workspace_resource_id: `${projectId}d${n}` }),
    ),
  };
}

function together(...all: HeldRecords[]): HeldRecords {
  return Object.fromEntries(Object.keys(all[0]!).map((type) => [type, all.flatMap((records) => records[type] ?? [])]));
}

const none = Object.fromEntries(Object.keys(recordsOf('x', 'x')).map((type) => [type, []]));
const [one, other] = [recordsOf('main:1', 'p1'), recordsOf('main:2', 'p2')];

describe('what the systems hold', () => {
  it('is right when each handover has its records once, whatever was there before', () => {
    const before = recordsOf('main:old', 'p0');
    expect(wrongRecords(together(before, one, other), ['main:1', 'main:2'], before)).toEqual([]);
    expect(countsOf(together(before, one), before)['erp/task']).toBe(8);
  });

  it.each(Object.keys(none))('is wrong when a handover has a record of %s twice', (type) => {
    const again = { ...one[type]![0]!, id: 'again' };
    const wrong = wrongRecords({ ...one, [type]: [...one[type]!, again] }, ['main:1'], none);
    expect(wrong.join('\n')).toContain(type);
  });

  it.each(Object.keys(none))('is wrong when a handover lacks a record of %s', (type) => {
    const wrong = wrongRecords({ ...one, [type]: one[type]!.slice(1) }, ['main:1'], none);
    expect(wrong.join('\n')).toContain(type);
  });

  it('is wrong when a record belongs to nobody', () => {
    const orphans = wrongRecords(together(one, other), ['main:1'], none);
    expect(orphans).toHaveLength(Object.values(other).flat().length);
    expect(orphans).toContain('erp/project p2 belongs to no handover (main:2)');
  });
});
