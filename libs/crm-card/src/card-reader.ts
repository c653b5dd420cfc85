import { pauseBefore } from './pace.js';
import { readView, Unreachable, type Wanted } from './read-view.js';
import { fingerprint, type View } from './view.js';

/** What was read last, and whether the connection is there. */
export interface Reading {
  view: View;
  readAt?: Date;
  lost?: { detail?: string };
}

/** Reads again and again how an opportunity stands: often while something is under way, seldom while nothing changes. */
export class CardReader {
  private wanted?: Omit<Wanted, 'signal'>;
  private timer?: ReturnType<typeof setTimeout>;
  private underWay?: AbortController;
  private reading: Reading = { view: { kind: 'loading' } };
  private looks = 0;
  private resting = false;

  /** @param tell hears of every reading */
  constructor(private readonly tell: (reading: Reading) => void) {}

  /** Begins to read, instead of what was read before. */
  read(wanted: Omit<Wanted, 'signal'>): void {
    this.stop();
    this.wanted = wanted;
    this.resting = false;
    this.reading = { view: { kind: 'loading' } };
    this.tell(this.reading);
    void this.look();
  }

  /** Reads now, and often for a while. */
  hurry(): void {
    this.resting = false;
    this.looks = 0;
    if (this.wanted) void this.look();
  }

  /** Reads nothing until it is to hurry. */
  rest(): void {
    this.resting = true;
    clearTimeout(this.timer);
  }

  /** Ends reading. */
  stop(): void {
    clearTimeout(this.timer);
    this.underWay?.abort();
    this.underWay = undefined;
    this.wanted = undefined;
    this.looks = 0;
  }

  private async look(): Promise<void> {
    if (!this.wanted) return;
    clearTimeout(this.timer);
    this.underWay?.abort();
    const mine = (this.underWay = new AbortController());
    let atLeast = 0;
    try {
      this.take({ view: await readView({ ...this.wanted, signal: mine.signal }), readAt: new Date() }, mine);
    } catch (error) {
      if (mine.signal.aborted) return;
      const { detail, correlationId, retryAfter } = error instanceof Unreachable ? error : new Unreachable(undefined);
      atLeast = retryAfter;
      this.lose(detail, correlationId);
    }
    if (mine !== this.underWay || this.resting) return;
    const pause = pauseBefore(this.reading.view, { looks: this.looks, lost: this.reading.lost !== undefined, atLeast });
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private take(reading: Reading, mine: AbortController): void {
    if (mine !== this.underWay) return;
    const same = fingerprint(reading.view) === fingerprint(this.reading.view) && this.reading.lost === undefined;
    this.looks = same ? this.looks + 1 : 0;
    this.reading = reading;
    this.tell(reading);
  }

  private lose(detail: string | undefined, correlationId: string | undefined): void {
    this.looks = this.reading.lost === undefined ? 0 : this.looks + 1;
    const { readAt } = this.reading;
    const nothingRead = readAt === undefined && detail !== undefined;
    const view: View = nothingRead ? { kind: 'failed', detail, correlationId } : this.reading.view;
    this.reading = { view, readAt, lost: nothingRead ? {} : { detail } };
    this.tell(this.reading);
  }
}
