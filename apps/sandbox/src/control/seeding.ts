import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { FaultGate } from '../faults/fault-gate.js';
import { RecordStore } from '../records/record-store.js';
import { Picklists } from '../salesforce/org/picklists.js';
import { CrmSeed } from '../salesforce/seed/crm-seed.js';
import { seedFirm } from '../seed/index.js';

/** Gives the stand-ins the records of the sample firm: at the first start, and when told to. */
@Injectable()
export class Seeding implements OnApplicationBootstrap {
  private readonly logger = new Logger('Seeding');

  constructor(
    private readonly store: RecordStore,
    private readonly crm: CrmSeed,
    private readonly gate: FaultGate,
    private readonly picklists: Picklists,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const systems = await this.store.systems();
    if (systems.has('crm')) {
      // A stand-in that came with a later version holds nothing yet.
      await seedFirm(this.store, (system) => !systems.has(system));
      return;
    }
    await this.seed();
    this.logger.log('The stand-ins hold the records of the sample firm');
  }

  /** Puts the sample firm's records back into their first state; other records stay. */
  async seed(): Promise<void> {
    await seedFirm(this.store);
    await this.crm.sow();
  }

  /** Back to the first start: no other records, no events, no faults. */
  async reset(): Promise<void> {
    await this.gate.replace([]);
    await this.store.wipe();
    await this.pool.query('truncate outbound_events, crm_events, xero_idempotency_keys, webhook_messages');
    await this.picklists.reset();
    await this.seed();
  }
}
