import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AuditLog } from './audit-log.js';

const EVERY_MS = 1_000;
const BATCH = 1_000;

/** Chains what was added to the audit log, once a second. Every replica may; one at a time does. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;
  private failing = false;

  constructor(private readonly log: AuditLog) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private wake(): void {
    this.underWay ??= this.sealAll()
      .then(() => void (this.failing = false))
      .catch((error: Error) => {
        // Said once, not every second of an outage.
        if (!this.failing) this.logger.warn(`The audit log could not be sealed: ${error.message}`);
        this.failing = true;
      })
      .finally(() => (this.underWay = undefined));
  }

  private async sealAll(): Promise<void> {
    while ((await this.log.seal(BATCH)) === BATCH);
  }
}
