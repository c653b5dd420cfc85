import { type RawBuilder, sql } from 'kysely';

/** By what handovers can be sorted. */
export const handoverSorts = ['receivedAt', 'updatedAt', 'wonAt', 'startDate', 'amount', 'name'] as const;
export type HandoverSort = (typeof handoverSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** How handovers are sorted; those that are equal, by their keys. */
export interface HandoverOrder {
  sort: HandoverSort;
  direction: SortDirection;
}

/** Where a page begins: behind the handover of this key, whose sorted value was this one. */
export interface HandoverPlace {
  value: string;
  key: string;
}

/**
 * What is sorted by, never null, as the indices have it: a deal without a start comes behind all others, one without an amount
 * before them, one without a name by its id.
 */
const sorted: Record<HandoverSort, { value: RawBuilder<unknown>; type: RawBuilder<unknown> }> = {
  receivedAt: { value: sql`received_at`, type: sql`timestamptz` },
  updatedAt: { value: sql`updated_at`, type: sql`timestamptz` },
  wonAt: { value: sql`won_at`, type: sql`timestamptz` },
  startDate: { value: sql`coalesce(start_date, 'infinity')`, type: sql`date` },
  amount: { value: sql`coalesce(amount, '-Infinity')`, type: sql`numeric` },
  name: { value: sql`lower(coalesce(name, opportunity_id))`, type: sql`text` },
};

/** The value by which a row is sorted, as a text that a cursor can hold. */
export function sortedValue({ sort }: HandoverOrder): RawBuilder<string> {
  return sql`${sorted[sort].value}::text`;
}

/** The order of rows. */
export function inOrder({ sort, direction }: HandoverOrder): RawBuilder<unknown> {
  const way = direction === 'asc' ? sql`asc` : sql`desc`;
  return sql`${sorted[sort].value} ${way}, key ${way}`;
}

/** Rows behind a place. */
export function behind({ sort, direction }: HandoverOrder, place: HandoverPlace | undefined): RawBuilder<boolean> {
  if (!place) return sql`true`;
  const { value, type } = sorted[sort];
  return sql`(${value}, key) ${direction === 'asc' ? sql`>` : sql`<`} (${place.value}::${type}, ${place.key})`;
}

/** Whether a text can be a value of this sort: a cursor comes from outside. */
export function isSortedValue(sort: HandoverSort, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (sort === 'name') return true;
  if (sort === 'amount') return /^(-Infinity|-?\d+(\.\d+)?)$/.test(value);
  if (sort === 'startDate') return /^(infinity|\d{4,6}-\d{2}-\d{2})$/.test(value);
  return /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}(:\d{2})?$/.test(value);
}
