/** Our own limit, which says nothing about the system: too many calls wait already. */
export class TooManyWait extends Error {}

/**
 * The calls of an instance that may be under way at once in this process, and those that wait for their turn. How many places
 * there are may change while calls are under way: those that are over the new number finish first.
 */
export class CallPlaces {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param places calls under way at once; at least 1
   * @param queue calls that may wait
   */
  constructor(
    private places: number,
    private readonly queue: number,
  ) {}

  get inFlight(): number {
    return this.taken;
  }

  get queued(): number {
    return this.waiting.length;
  }

  /** Changes how many calls may be under way at once. */
  resize(places: number): void {
    this.places = places;
    this.admit();
  }

  /** @throws TooManyWait when the queue is full */
  async hold<Result>(call: () => Promise<Result>): Promise<Result> {
    if (this.taken < this.places) this.taken += 1;
    else if (this.waiting.length >= this.queue) throw new TooManyWait();
    else await new Promise<void>((admitted) => this.waiting.push(admitted));
    try {
      return await call();
    } finally {
      this.taken -= 1;
      this.admit();
    }
  }

  private admit(): void {
    while (this.taken < this.places && this.waiting.length > 0) {
      this.taken += 1;
      this.waiting.shift()!();
    }
  }
}
