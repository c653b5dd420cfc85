import { envelopes } from '../seed/envelopes.js';
import { envelopeFile, fingerprint } from './envelope-file.js';
import { pdf } from './pdf.js';

describe('the document of an envelope', () => {
  const [first, second] = Object.values(envelopes).map(envelopeFile);

  it('is the same bytes every time, and others for another deal', () => {
    expect(envelopeFile(Object.values(envelopes)[0]!)).toEqual(first);
    expect(fingerprint(first!).sha256).not.toBe(fingerprint(second!).sha256);
    expect(fingerprint(first!)).toEqual({ size: first!.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('has a cross-reference table whose offsets point at its objects', () => {
    const file = pdf(['Straße (1) \\ 2', '株']).toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(file)![1]);
    expect(file.slice(table)).toMatch(/^xref\n0 6\n/);
    const offsets = [...file.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
    offsets.forEach((offset, index) => expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`)));
    expect(file).toContain("(Straße \\(1\\) \\\\ 2) '");
  });
});
