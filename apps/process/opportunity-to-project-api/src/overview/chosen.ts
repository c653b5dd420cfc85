import { type RawBuilder, sql } from 'kysely';
import type { OverviewFilter } from './overview-query.js';

/** Columns of `handover_figures` by the field of the filter that chooses by them. */
const columns = {
  legalEntity: 'legal_entity',
  deliveryRegion: 'delivery_region',
  practice: 'practice',
  contractType: 'contract_type',
} as const satisfies Partial<Record<keyof OverviewFilter, string>>;

/** SQL condition on `handover_figures figures`: the deals that the filter chooses. */
export function chosen(filter: OverviewFilter): RawBuilder<boolean> {
  const { from, to } = filter;
  const conditions: RawBuilder<unknown>[] = [
    ...(from === undefined ? [] : [sql`figures.won_at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql`figures.won_at < ${to}::timestamptz`]),
    ...Object.entries(columns).flatMap(([field, column]) => {
      const value = filter[field as keyof typeof columns];
      return value === undefined ? [] : [sql`figures.${sql.ref(column)} = ${value}`];
    }),
  ];
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
