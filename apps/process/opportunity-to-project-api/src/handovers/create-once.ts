import { Decimal } from 'decimal.js';
import type { HandoverRun } from './handover-progress.js';

/** A record with the reference of this handover is there, and says something else than what was agreed. */
export class RecordDiffers extends Error {
  override readonly name = 'RecordDiffers';

  constructor(
    readonly record: string,
    readonly id: string,
    readonly fields: string[],
  ) {
    super(`${record} ${id} carries the reference of this handover and differs in ${fields.join(', ')}.`);
  }
}

/** What is to be created, and how to do so and to find it. */
export interface Creation<New extends { externalReference: string }, Held> {
  /** Names the record in idempotency keys: `provision-project`, `create-schedules/contract`. */
  what: string;
  body: New;
  find: (externalReference: string) => Promise<{ items: Held[] }>;
  create: (body: New, idempotencyKey: string) => Promise<Held>;
}

/**
 * Creates a record of a handover once. Every later run looks it up by its reference first, since an earlier one may have
 * ended without an answer; within a run the idempotency key `<handover key>/<what>/<run>` does the same at the system API.
 *
 * @throws RecordDiffers when the record that is there says something else
 */
export async function createOnce<
  New extends { externalReference: string },
  Held extends { id: string; externalReference: string },
>(work: HandoverRun, { what, body, find, create }: Creation<New, Held>): Promise<Held> {
  if (work.run > 1) {
    const { items } = await find(body.externalReference);
    const held = items.find(({ externalReference }) => externalReference === body.externalReference);
    if (held) {
      const fields = differences(body, held);
      if (fields.length > 0) throw new RecordDiffers(what, held.id, fields);
      return held;
    }
  }
  return create(body, `${work.key}/${what}/${work.run}`);
}

/** Pointers of the fields that are held otherwise than wanted; amounts are compared as numbers. */
function differences(wanted: unknown, held: unknown, at = ''): string[] {
  if (wanted === undefined || wanted === null || wanted === held) return [];
  if (typeof wanted === 'object' && typeof held === 'object' && held !== null) {
    if (Array.isArray(wanted) && Array.isArray(held) && wanted.length !== held.length) return [at];
    const members = held as Record<string, unknown>;
    return Object.entries(wanted).flatMap(([name, value]) => differences(value, members[name], `${at}/${name}`));
  }
  if (at.endsWith('/amount') && isDecimal(wanted) && isDecimal(held))
    return new Decimal(wanted).equals(held) ? [] : [at];
  return [at];
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}
