import { outputDifferences } from './output-differences.js';

describe('the differences of two answers', () => {
  it('are none for equal answers, whatever the order of their fields', () => {
    expect(outputDifferences({ a: 1, b: [{ code: 'x' }] }, { b: [{ code: 'x' }], a: 1 })).toEqual([]);
  });

  it('name each field with what it was and what it is', () => {
    expect(outputDifferences({ template: 'TPL-TM', rate: 1 }, { template: 'TPL-FIXED', limit: 2 })).toEqual([
      { field: 'template', change: 'changed', before: 'TPL-TM', after: 'TPL-FIXED' },
      { field: 'rate', change: 'removed', before: 1 },
      { field: 'limit', change: 'added', after: 2 },
    ]);
  });

  it('compare entries of lists by their names, not by their places', () => {
    const missing = { code: 'manager-missing', owner: 'sales' };
    const order = { code: 'order-missing', owner: 'sales' };
    expect(outputDifferences({ unmet: [missing] }, { unmet: [order, { ...missing, owner: 'pmo' }] })).toEqual([
      { field: 'unmet › manager-missing › owner', change: 'changed', before: 'sales', after: 'pmo' },
      { field: 'unmet › order-missing', change: 'added', after: order },
    ]);
  });

  it('show a list as a whole where its order alone differs, or names repeat', () => {
    const [first, second] = [{ role: 'architect' }, { role: 'developer' }];
    const turned = { roles: [second, first] };
    expect(outputDifferences({ roles: [first, second] }, turned)).toEqual([
      { field: 'roles', change: 'changed', before: [first, second], after: [second, first] },
    ]);
    expect(outputDifferences({ roles: [first] }, { roles: [first, first] })).toMatchObject([{ field: 'roles' }]);
    expect(outputDifferences({ skills: ['a'] }, { skills: ['b'] })).toMatchObject([{ field: 'skills' }]);
  });
});
