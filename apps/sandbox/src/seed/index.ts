import type { RecordStore } from '../records/record-store.js';
import { firmRecords } from './firm-records.js';

/** Stores the firm's master data in every stand-in but the CRM. */
export async function seedFirm(store: RecordStore): Promise<void> {
  await store.insertMany(firmRecords());
}
