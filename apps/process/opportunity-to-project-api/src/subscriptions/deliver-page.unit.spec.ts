import type { OutboxEntry } from '@handover/events';
import { deliverPage } from './deliver-page.js';

const entry = (id: string, subject: string) =>
  ({ at: { transactionId: '1', position: id }, event: { id, subject } }) as OutboxEntry;
const page = [entry('a1', 'a'), entry('b1', 'b'), entry('a2', 'a'), entry('b2', 'b'), entry('c1', 'c')];
const options = { already: new Set<string>(), atOnce: 8, goesOn: () => true };

describe('a page of events', () => {
  it('is delivered whole, the events of a subject one after the other', async () => {
    const order: string[] = [];
    let atOnce = 0;
    let most = 0;
    const outcome = await deliverPage(
      page,
      async ({ event }) => {
        most = Math.max(most, ++atOnce);
        await Promise.resolve();
        atOnce -= 1;
        order.push(event.id);
        return undefined;
      },
      options,
    );
    expect(outcome).toEqual({ delivered: 5, done: 5, failure: undefined });
    expect([order.indexOf('a1') < order.indexOf('a2'), order.indexOf('b1') < order.indexOf('b2')]).toEqual([
      true,
      true,
    ]);
    expect(most).toBe(3);
  });

  it('ends at a failure: nothing of the same subject overtakes it, and the rest is found again', async () => {
    const tried: string[] = [];
    const deliver = async ({ event: { id } }: OutboxEntry) => (tried.push(id), id === 'b1' ? 'refused' : undefined);
    const outcome = await deliverPage(page, deliver, { ...options, atOnce: 1 });
    expect(tried).toEqual(['a1', 'a2', 'b1']);
    expect(outcome).toEqual({ delivered: 2, done: 1, failure: 'refused' });
    const again: string[] = [];
    const already = new Set(['a1', 'a2']);
    await deliverPage(page, async ({ event: { id } }) => void again.push(id), { ...options, already });
    expect(again.sort()).toEqual(['b1', 'b2', 'c1']);
  });

  it('is left where its time is over', async () => {
    let left = 2;
    const outcome = await deliverPage(page, async () => undefined, { ...options, atOnce: 1, goesOn: () => left-- > 0 });
    expect(outcome).toEqual({ delivered: 2, done: 1, failure: undefined });
  });
});
