const DEFAULT_MOST = 1_000;

interface Entry {
  value: Promise<unknown>;
  /** Milliseconds of the clock; Infinity while the read is under way. */
  until: number;
}

/**
 * Reads that are under way or were made a moment ago. Identical reads at the same time are made once; their value is
 * kept for as long as the reader says, at most a bounded number of them. Failures are not kept.
 */
export class ReadCache {
  private readonly entries = new Map<string, Entry>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(
    private readonly most: number = DEFAULT_MOST,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /**
   * The value of a read.
   *
   * @param options.keepMs how long it may be used; 0 shares it with simultaneous readers alone
   * @param options.fresh whether this reader wants it from the system itself
   */
  read<Value>(
    key: string,
    load: () => Promise<Value>,
    { keepMs, fresh = false }: { keepMs: number; fresh?: boolean },
  ): Promise<Value> {
    const found = this.entries.get(key);
    if (found && !fresh && this.now() < found.until) return found.value as Promise<Value>;
    const value = load();
    const entry: Entry = { value, until: Infinity };
    this.entries.delete(key);
    this.entries.set(key, entry);
    this.trim();
    value.then(
      () => this.settle(key, entry, keepMs),
      () => this.settle(key, entry, 0),
    );
    return value;
  }

  private settle(key: string, entry: Entry, keepMs: number): void {
    if (keepMs > 0) entry.until = this.now() + keepMs;
    else if (this.entries.get(key) === entry) this.entries.delete(key);
  }

  private trim(): void {
    if (this.entries.size <= this.most) return;
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }
}
