import { commonDifferences } from './common-differences.js';

describe('common differences', () => {
  it('are counted by field and values, the most frequent first', () => {
    const one = { field: 'template', change: 'changed' as const, before: 'A', after: 'B' };
    const other = { ...one, after: 'C' };
    expect(
      commonDifferences([[other], [one], [one, { field: 'rate', change: 'added' as const, after: 1 }]], 2),
    ).toEqual([
      { ...one, count: 2 },
      { ...other, count: 1 },
    ]);
  });
});
