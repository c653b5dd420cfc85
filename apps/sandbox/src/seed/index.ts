import type { RecordStore } from '../records/record-store.js';
import { firmRecords } from './firm-records.js';

/** Stores the firm's master data in every stand-in but the CRM, or in those alone that `wanted` tells. */
export async function seedFirm(store: RecordStore, wanted: (system: string) => boolean = () => true): Promise<void> {
  await store.insertMany(firmRecords().filter(({ system }) => wanted(system)));
}
