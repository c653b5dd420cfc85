import { Injectable } from '@nestjs/common';
import { RecordStore } from '../../records/record-store.js';
import { Modstamps } from '../writes/modstamps.js';
import { NewIds } from '../writes/new-ids.js';
import { crmRecords } from './crm-records.js';

/** Stores the CRM's first records. */
@Injectable()
export class CrmSeed {
  constructor(
    private readonly store: RecordStore,
    private readonly modstamps: Modstamps,
    private readonly ids: NewIds,
  ) {}

  /** Puts the seeded records back into their first state; other records stay as they are. */
  async sow(): Promise<void> {
    this.ids.forget();
    await this.modstamps.catchUp();
    await this.store.insertMany(crmRecords((type) => this.modstamps.next(type)));
  }
}
