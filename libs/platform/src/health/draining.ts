import { Injectable } from '@nestjs/common';

/** Whether the app is closing: it is not ready any more and finishes what it has begun. */
@Injectable()
export class Draining {
  private readonly controller = new AbortController();

  /** Aborts when closing begins, for work that would otherwise never end: streams of events, long polls. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get begun(): boolean {
    return this.controller.signal.aborted;
  }

  begin(): void {
    this.controller.abort();
  }
}
