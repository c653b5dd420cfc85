const ASK_EVERY_MS = 2_000;

/** Whether the portal's server answers. While it does not, it is asked again and again. */
export class Connection {
  private readonly listeners = new Set<() => void>();
  private lost = false;
  private asking: ReturnType<typeof setTimeout> | undefined;

  /** @param mended called when the server answers again */
  constructor(private readonly mended: () => void) {
    window.addEventListener('offline', () => this.failed());
    window.addEventListener('online', () => void this.ask());
  }

  isLost = (): boolean => this.lost;

  /** A call got an answer; one that comes after the browser went offline was under way before, and says nothing. */
  worked(): void {
    if (this.lost && navigator.onLine) this.mend();
  }

  /** A call got none. */
  failed(): void {
    if (this.lost) return;
    this.say(true);
    this.askSoon();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private askSoon(): void {
    this.asking = setTimeout(() => void this.ask(), ASK_EVERY_MS);
  }

  private async ask(): Promise<void> {
    if (!this.lost) return;
    clearTimeout(this.asking);
    // Through the portal to an API, so that either being away counts.
    const answered = await fetch('/api/ops/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!this.lost) return;
    if (answered) this.mend();
    else this.askSoon();
  }

  private mend(): void {
    clearTimeout(this.asking);
    this.say(false);
    this.mended();
  }

  private say(lost: boolean): void {
    this.lost = lost;
    for (const listener of this.listeners) listener();
  }
}
