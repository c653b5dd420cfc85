import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { IdempotencyKeys } from './idempotency-keys.js';

const FIRST_AFTER_MS = 5 * 60_000;
const EVERY_MS = 60 * 60_000;

/** Deletes keys older than 30 days, every hour, in batches small enough to disturb nobody. */
@Injectable()
export class IdempotencyPurge implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Idempotency');
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly keys: IdempotencyKeys) {}

  onApplicationBootstrap(): void {
    this.schedule(FIRST_AFTER_MS);
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Deletes all that is old enough; resolves with how many keys that were. */
  async purge(): Promise<number> {
    let purged = 0;
    while (!this.stopped) {
      const batch = await this.keys.purgeBatch();
      purged += batch;
      if (batch === 0) break;
    }
    if (purged > 0) this.logger.log(`Deleted ${purged} idempotency keys older than 30 days`);
    return purged;
  }

  private schedule(afterMs: number): void {
    this.timer = setTimeout(() => {
      this.purge()
        .catch((error: Error) => this.logger.warn(`Old idempotency keys were not deleted: ${error.message}`))
        .finally(() => !this.stopped && this.schedule(EVERY_MS));
    }, afterMs).unref();
  }
}
