import { RecordRefused } from '@handover/connector-kit';

/** How items are sent together. */
export interface Batching<Item, Result> {
  /** Most items of one call. */
  most: number;
  /** One call for all; its results are in the order of the items. */
  send: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** What is done for each when they were refused together, which does not tell which of them was at fault. */
  alone?: (item: Item) => Promise<Result>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** Calls under way at once; what comes in meanwhile goes together into the next one. */
const LANES = 2;

/**
 * Sends items that come in at about the same time in one call. An idle batch sends at once; the busier it is, the more
 * items share a call.
 */
export class Batch<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;
  private scheduled = false;

  constructor(private readonly batching: Batching<Item, Result>) {}

  /** The result of the item; fails as the call did that carried it. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  /** At the end of this turn of the event loop, so that all that it brings is together. */
  private schedule(): void {
    if (this.scheduled || this.waiting.length === 0 || this.underWay === LANES) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.run(this.waiting.splice(0, this.batching.most));
      this.schedule();
    });
  }

  private async run(batch: Waiting<Item, Result>[]): Promise<void> {
    this.underWay += 1;
    try {
      const results = await this.batching.send(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      await this.fail(batch, error);
    } finally {
      this.underWay -= 1;
      this.schedule();
    }
  }

  private async fail(batch: Waiting<Item, Result>[], error: unknown): Promise<void> {
    const { alone } = this.batching;
    if (!alone || batch.length === 1 || !(error instanceof RecordRefused)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { item, resolve, reject } of batch) await alone(item).then(resolve, reject);
  }
}
