import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RepeatedWork } from '../app/repeated-work.js';
import { AuditLog } from './audit-log.js';

const EVERY_MS = 1_000;
const BATCH = 1_000;

/** Chains what was added to the audit log, once a second. Every replica may; one at a time does. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Audit',
    everyMs: EVERY_MS,
    work: () => this.sealAll(),
    failure: 'The audit log could not be sealed',
  });

  constructor(private readonly log: AuditLog) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  private async sealAll(): Promise<void> {
    while ((await this.log.seal(BATCH)) === BATCH);
  }
}
