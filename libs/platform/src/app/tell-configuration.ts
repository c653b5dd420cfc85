import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { RepeatedWork } from './repeated-work.js';

const AGAIN_MS = 10_000;

/** Tells with what its app runs, for the audit log of another app: at its start, and again until that was heard. */
export class TellConfiguration implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated: RepeatedWork;

  constructor(tell: () => Promise<unknown>) {
    this.repeated = new RepeatedWork({
      context: 'TellConfiguration',
      everyMs: AGAIN_MS,
      work: async () => {
        await tell();
        // Not awaited: it ends with this very work.
        void this.repeated.stop();
      },
      failure: 'The configuration of this app could not be told to the audit log; it is tried again',
    });
  }

  onApplicationBootstrap(): void {
    this.repeated.start();
    this.repeated.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }
}
