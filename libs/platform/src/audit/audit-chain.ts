import { createHash } from 'node:crypto';
import { canonicalJson } from '../idempotency/request-hash.js';

/** An entry as it stands in the chain. */
export interface ChainedEntry {
  /** Place in the chain; from 1, without a gap. */
  sequence: number;
  /** RFC 3339, UTC, to the microsecond. */
  recordedAt: string;
  action: string;
  subject: string;
  actor: string;
  reason?: string;
  before?: unknown;
  after?: unknown;
  correlationId: string;
}

/** What stands before the first entry. */
export const NO_HASH = '0'.repeat(64);

/** Hash of an entry: SHA-256 (hex) of the hash before it, a line feed, and the entry as canonical JSON (RFC 8785). */
export function chainHash(previous: string, entry: ChainedEntry): string {
  return createHash('sha256')
    .update(`${previous}\n${canonicalJson(entry)}`)
    .digest('hex');
}
