import { idempotencyMigration, type Migrations } from '@handover/platform';
import { savedViews } from './001-saved-views.js';

/** The schema operations, in order. */
export const migrations: Migrations = {
  '0000_idempotency_keys': idempotencyMigration,
  '0001_saved_views': savedViews,
};
