import { logger } from '@handover/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { RecordChanges } from './record-changes.js';

const EVERY_MS = 3_600_000;

/** Deletes the changes that were kept long enough, every hour. */
@Injectable()
export class RecordChangesPurge implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly changes: RecordChanges) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.purge().catch((error: Error) =>
        logger('RecordChanges').warn({ err: error }, 'Old changes were not deleted'),
      );
    }, EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  /** Deletes all that is old enough. */
  async purge(): Promise<void> {
    while (!this.stopped && (await this.changes.purgeBatch()) > 0);
  }
}
