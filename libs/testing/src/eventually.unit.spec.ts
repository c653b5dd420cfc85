import { eventually } from './eventually.js';

describe('eventually', () => {
  it('resolves with the value of a condition once it holds', async () => {
    let calls = 0;
    expect(await eventually(() => ++calls === 3 && { calls }, { everyMs: 1 })).toEqual({ calls: 3 });
  });

  it('goes on over errors and takes 0, null and an empty text for values', async () => {
    let calls = 0;
    const failsOnce = (value: unknown) => () => {
      if (++calls % 2 === 1) throw new Error('not yet');
      return value;
    };
    for (const value of [0, null, '']) expect(await eventually(failsOnce(value), { everyMs: 1 })).toBe(value);
  });

  it('gives up in time, with the last error', async () => {
    await expect(eventually(() => Promise.reject(new Error('never')), { withinMs: 20 })).rejects.toThrow('never');
    await expect(eventually(() => false, { withinMs: 20 })).rejects.toThrow('did not come true within 20 ms');
  });
});
