/** Our own limit, which says nothing about the system: too many calls wait already. */
export class TooManyWait extends Error {}

/** So long a call waits for its turn at most; with the time that it may take itself, its caller has not given up yet. */
const LONGEST_TURN_MS = 4_000;

interface Waiting {
  since: number;
  admit: () => void;
  refuse: (reason: TooManyWait) => void;
}

/**
 * The calls of an instance that may be under way at once in this process, and those that wait for their turn. How many places
 * there are may change while calls are under way: those that are over the new number finish first.
 */
export class CallPlaces {
  private taken = 0;
  private readonly waiting: Waiting[] = [];

  /**
   * @param places calls under way at once; at least 1
   * @param queue calls that may wait
   * @param now milliseconds of a clock that never goes back
   */
  constructor(
    private places: number,
    private readonly queue: number,
    private readonly now: () => number,
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

  /** @throws TooManyWait when the queue is full, or its turn comes too late */
  async hold<Result>(call: () => Promise<Result>): Promise<Result> {
    if (this.taken < this.places) this.taken += 1;
    else if (this.waiting.length >= this.queue) throw new TooManyWait();
    else await new Promise<void>((admit, refuse) => this.waiting.push({ since: this.now(), admit, refuse }));
    try {
      return await call();
    } finally {
      this.taken -= 1;
      this.admit();
    }
  }

  private admit(): void {
    while (this.taken < this.places && this.waiting.length > 0) {
      const { since, admit, refuse } = this.waiting.shift()!;
      if (this.now() - since > LONGEST_TURN_MS) {
        refuse(new TooManyWait());
        continue;
      }
      this.taken += 1;
      admit();
    }
  }
}
