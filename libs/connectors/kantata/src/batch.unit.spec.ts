import { RecordRefused, SystemUnavailable } from '@handover/connector-kit';
import { Batch } from './batch.js';

/** A batch that keeps what each call carried and is answered by hand. */
function heldBatch(most = 3) {
  const calls: { items: readonly number[]; answer: () => void }[] = [];
  const batch = new Batch<number, string>({
    most,
    send: (items) =>
      new Promise((resolve) => calls.push({ items, answer: () => resolve(items.map((item) => `r${item}`)) })),
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { batch, calls, turn };
}

describe('Batch', () => {
  it('sends in one call what comes in one turn, and gives each its result', async () => {
    const { batch, calls, turn } = heldBatch();
    const results = Promise.all([1, 2].map((item) => batch.add(item)));
    await turn();
    expect(calls.map(({ items }) => items)).toEqual([[1, 2]]);
    calls[0]!.answer();
    expect(await results).toEqual(['r1', 'r2']);
  });

  it('lets items wait while two calls are under way, and sends them together then', async () => {
    const { batch, calls, turn } = heldBatch();
    const results: Promise<string>[] = [];
    for (const item of [1, 2, 3, 4, 5, 6]) {
      results.push(batch.add(item));
      await turn();
    }
    expect(calls.map(({ items }) => items)).toEqual([[1], [2]]);
    calls[0]!.answer();
    await turn();
    expect(calls.map(({ items }) => items)).toEqual([[1], [2], [3, 4, 5]]);
    calls.slice(1).forEach(({ answer }) => answer());
    await turn();
    calls[3]!.answer();
    expect(await Promise.all(results)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
  });

  it('tries each alone when they are refused together, and refuses those at fault', async () => {
    const sent: number[][] = [];
    const batch = new Batch<number, number>({
      most: 10,
      send: async (items) => {
        sent.push([...items]);
        throw new RecordRefused('refused');
      },
      alone: async (item) => {
        if (item === 2) throw new RecordRefused('it is 2');
        return item;
      },
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => batch.add(item)));
    expect(sent).toEqual([[1, 2, 3]]);
    expect(outcomes).toMatchObject([{ value: 1 }, { reason: { message: 'it is 2' } }, { value: 3 }]);
  });

  it('fails all of a call whose system is not available', async () => {
    const batch = new Batch<number, number>({
      most: 10,
      send: async () => {
        throw new SystemUnavailable('down');
      },
      alone: async (item) => item,
    });
    const outcomes = await Promise.allSettled([1, 2].map((item) => batch.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
