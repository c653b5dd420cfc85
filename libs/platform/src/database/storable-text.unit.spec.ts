import fc from 'fast-check';
import { storableJson, storableParameters } from './storable-text.js';

describe('JSON that PostgreSQL keeps', () => {
  it.each([
    ['a NUL character', 'a\0b', 'a\uFFFDb'],
    ['half a character', 'a\ud83d', 'a\uFFFD'],
    ['both halves', '\ud83d\ude00', '😀'],
    ['what only looks like an escape', '\\u0000 \\\\ud800 "', '\\u0000 \\\\ud800 "'],
    ['other control characters', '\u0001\u001f\n', '\u0001\u001f\n'],
  ])('holds %s as it can', (_, value, kept) => {
    expect(JSON.parse(storableJson({ [value]: [value] }))).toEqual({ [kept]: [kept] });
  });

  it('is what it was for whatever needs no mending', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (value) => storableJson(value) === JSON.stringify(value)),
    );
  });
});

describe('parameters of a statement', () => {
  it('lose their NUL characters, and are left alone otherwise', () => {
    const bytes = Buffer.from([0, 1]);
    expect(storableParameters(['a\0', 'b', 7, null, bytes])).toEqual(['a\uFFFD', 'b', 7, null, bytes]);
  });
});
