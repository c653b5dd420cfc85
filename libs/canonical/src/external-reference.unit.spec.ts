import { handoverReference, keyIn, referencesOf } from './external-reference.js';

const KEY = 'main:006Hx00000A1B2CIAV';

describe('the reference of a record', () => {
  it('is the key of its handover, and says from the second revision on which one it is', () => {
    expect([1, 2, 12].map((revision) => handoverReference(KEY, revision))).toEqual([KEY, `${KEY}@2`, `${KEY}@12`]);
  });

  it.each([KEY, `${KEY}#1`, `${KEY}#delivery`, `${KEY}@2`, `${KEY}@12#tentative-3`])(
    'leads to its handover: %s',
    (reference) => {
      expect(keyIn(reference)).toBe(KEY);
      expect(referencesOf(reference)).toEqual([
        { system: 'crm', instance: 'main', type: 'opportunity', id: '006Hx00000A1B2CIAV' },
      ]);
    },
  );

  it('leads nowhere when it is none of a handover', () => {
    expect(referencesOf('by hand')).toEqual([]);
  });
});
