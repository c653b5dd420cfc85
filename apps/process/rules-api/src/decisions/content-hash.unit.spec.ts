import fc from 'fast-check';
import { contentHash } from './content-hash.js';

describe('contentHash', () => {
  it('does not depend on the order of members', () => {
    expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(contentHash({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  it('depends on the order of lists', () => {
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(JSON.parse(JSON.stringify(value)))).toBe(contentHash(value));
      }),
    );
  });
});
