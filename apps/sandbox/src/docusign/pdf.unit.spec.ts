import type { Envelope } from './envelope.js';
import { envelopeFile } from './envelope-file.js';
import { pdf } from './pdf.js';
import { envelopeRecords } from './seed/envelopes.js';

describe('the document of an envelope', () => {
  const [first, second] = envelopeRecords().map(({ data }) => data as Envelope);

  it('is the same bytes every time, and others for another deal', () => {
    expect(envelopeFile(structuredClone(first!))).toEqual(envelopeFile(first!));
    expect(envelopeFile(second!)).not.toEqual(envelopeFile(first!));
    expect(envelopeFile(first!).toString('latin1')).toContain('Contract Amount: 184000.00');
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
