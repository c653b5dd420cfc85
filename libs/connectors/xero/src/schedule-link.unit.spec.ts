import fc from 'fast-check';
import { linkOf, readLink } from './schedule-link.js';

describe('the link of a draft', () => {
  it('says which entry of which schedule it is, whatever the reference', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const count = fc.integer({ min: 1, max: 1_000 });
    const link = fc.record({
      externalReference: text,
      projectId: text,
      method: fc.constantFrom('milestone', 'straight-line'),
      entry: count,
      of: count,
      amendment: fc.nat(99),
      currency: fc.constantFrom('EUR', 'USD'),
    });
    const repeated = fc.oneof(fc.constant({}), fc.record({ repeated: fc.nat(99) }));
    fc.assert(
      fc.property(link, repeated, (plain, more) => {
        const each = { ...plain, ...more };
        // A whole segment of dots is a way through folders, to every URL library.
        fc.pre(!/^\.+$/.test(each.externalReference));
        expect(readLink(linkOf('https://ops.example/v1/handovers/', each))).toEqual(each);
      }),
    );
  });

  it('is none when somebody else set it', () => {
    for (const url of [undefined, '', 'no url', 'https://ops.example/', 'https://ops.example/x?entry=1&of=2']) {
      expect(readLink(url)).toBeUndefined();
    }
  });
});
