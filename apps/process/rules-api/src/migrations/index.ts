import { auditMigration, idempotencyMigration, type Migrations } from '@handover/platform';
import { decisions } from './001-decisions.js';
import { activations } from './003-activations.js';

/** The rules schema, in order. */
export const migrations: Migrations = {
  '0000_idempotency_keys': idempotencyMigration,
  '0001_decisions': decisions,
  '0002_audit': auditMigration,
  '0003_activations': activations,
};
