import { chainHash, NO_HASH } from './audit-chain.js';
import type { AuditLog } from './audit-log.js';

/** Where and how the chain is broken. */
export interface ChainFault {
  sequence: number;
  /** `changed`: the entry is not the one that was sealed; `missing`: entry or seal is gone; `rewritten`: another hash than the one that was known. */
  kind: 'changed' | 'missing' | 'rewritten';
  detail: string;
}

/** What a verification found. */
export interface Verification {
  /** Entries that were looked at. */
  verified: number;
  faults: ChainFault[];
  /** Where to go on, when there is more than one verification looks at. */
  nextSequence?: number;
}

/** A place in the chain whose hash is known from elsewhere: an export, an earlier verification. */
export interface KnownSeal {
  sequence: number;
  hash: string;
}

const PAGE = 1_000;
const MOST_ENTRIES = 100_000;
/** More of them say no more: after a fault the chain is verified from the hash that stands there. */
const MOST_FAULTS = 100;

/** Computes the chain again from `from` on, and compares it with what is there and with what is known from elsewhere. */
export async function verifyChain(
  log: Pick<AuditLog, 'seals' | 'sealAt'>,
  { from = 1, known, most = MOST_ENTRIES }: { from?: number; known?: KnownSeal; most?: number } = {},
): Promise<Verification> {
  const faults = known ? await compared(log, known) : [];
  let previous = from === 1 ? NO_HASH : (await log.sealAt(from - 1))?.hash;
  let expected = from;
  while (faults.length < MOST_FAULTS && expected - from < most) {
    const rows = await log.seals(expected, Math.min(PAGE, most - (expected - from)));
    if (rows.length === 0) return { verified: expected - from, faults };
    for (const { sequence, hash, entry } of rows) {
      if (sequence > expected) {
        faults.push({ sequence: expected, kind: 'missing', detail: gone(expected, sequence - 1) });
        previous = undefined;
      }
      if (!entry) faults.push({ sequence, kind: 'missing', detail: `Entry ${sequence} is gone; its seal is there.` });
      else if (previous !== undefined && chainHash(previous, { sequence, ...entry }) !== hash) {
        faults.push({ sequence, kind: 'changed', detail: `Entry ${sequence} is not the one that was sealed.` });
      }
      previous = hash;
      expected = sequence + 1;
    }
  }
  return { verified: expected - from, faults, nextSequence: expected };
}

async function compared(log: Pick<AuditLog, 'sealAt'>, { sequence, hash }: KnownSeal): Promise<ChainFault[]> {
  const seal = await log.sealAt(sequence);
  if (!seal)
    return [{ sequence, kind: 'missing', detail: `The chain does not reach ${sequence}, where it was known.` }];
  if (seal.hash === hash) return [];
  return [{ sequence, kind: 'rewritten', detail: `The hash at ${sequence} is another one than was known.` }];
}

function gone(first: number, last: number): string {
  return first === last ? `Seal ${first} is gone.` : `Seals ${first} to ${last} are gone.`;
}
