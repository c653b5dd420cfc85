import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1_000;

describe('the built card', () => {
  it('is one file of less than 12 kB compressed', async () => {
    const script = await readFile(new URL('../dist/handover-card.js', import.meta.url));
    expect(gzipSync(script).length).toBeLessThan(12 * KILOBYTE);
    expect(script.toString()).not.toMatch(/\bimport\s*[{('"]/);
  });
});
