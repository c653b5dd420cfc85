import { logger } from '../logging/logger.js';

/** What an app does every so often by itself. */
export interface Repeated {
  /** Part of the app, as its log names it: `StatementChanges`. */
  context: string;
  everyMs: number;
  work: () => Promise<unknown>;
  /** What is said when it fails: `Notices could not be sent`. */
  failure: string;
}

/**
 * Work that is done again and again, never twice at the same time. That it fails is said once, and not each time in an outage.
 * Start it when the app is up, and stop it when the app ends.
 */
export class RepeatedWork {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;
  private failing = false;

  constructor(private readonly repeated: Repeated) {}

  /** For the first time after one pause; {@link wake} it to have it done at once. */
  start(): void {
    this.timer = setInterval(() => this.wake(), this.repeated.everyMs);
  }

  /** Has it done now, unless it is being done. */
  wake(): void {
    const { context, work, failure } = this.repeated;
    this.underWay ??= work()
      .then(() => void (this.failing = false))
      .catch((error: Error) => {
        if (!this.failing) logger(context).warn({ err: error }, failure);
        this.failing = true;
      })
      .finally(() => (this.underWay = undefined));
  }

  /** Resolves once what is being done has ended; nothing is begun any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }
}
