import fc from 'fast-check';
import { memoText, readMemo } from './memo.js';

describe('a memo', () => {
  it('is lines that people can read', () => {
    expect(memoText({ Customer: 'C-1001', 'Project manager': 'E1003', Status: undefined })).toBe(
      'Customer: C-1001\nProject manager: E1003',
    );
  });

  it('gives back any text that was put into it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, (name, street) => {
        expect(readMemo(memoText({ Name: name, Street: street, Last: 'x' }))).toEqual({
          Name: name,
          Street: street,
          Last: 'x',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives back line separators of Unicode', () => {
    const name = 'a\u2028b\u2029c\u0085d';
    expect(readMemo(memoText({ Name: name, Last: 'x' }))).toEqual({ Name: name, Last: 'x' });
  });

  it('is read although somebody wrote between its lines', () => {
    expect(readMemo('Customer: C-1\r\nplease call them first\r\n\r\nStatus: closed')).toEqual({
      Customer: 'C-1',
      Status: 'closed',
    });
    expect(readMemo(undefined)).toEqual({});
  });
});
