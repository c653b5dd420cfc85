import { inChunks } from './in-chunks.js';
import { lines } from './progress.js';

describe('progress without a terminal', () => {
  it('is a line whenever a tenth more is done', () => {
    const written: string[] = [];
    const progress = lines((line) => written.push(line));
    progress.start('opportunities', 1_000);
    for (const count of [50, 60, 40, 850]) progress.advance(count);
    expect(written).toEqual(['opportunities: 110 of 1000', 'opportunities: 1000 of 1000']);
  });
});

describe('work in chunks', () => {
  it('answers in the order of the list, with a few chunks at once', async () => {
    let running = 0;
    let most = 0;
    const results = await inChunks([1, 2, 3, 4, 5, 6, 7], { size: 2, atOnce: 2 }, async (chunk) => {
      most = Math.max(most, (running += 1));
      await new Promise((later) => setImmediate(later));
      running -= 1;
      return chunk.map((number) => number * 10);
    });
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(most).toBe(2);
  });

  it('ends with the first failure', async () => {
    await expect(inChunks([1], { size: 1, atOnce: 2 }, () => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  });
});
