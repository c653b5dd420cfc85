import { type Kysely, sql } from 'kysely';
import type { FilterValues } from './filter-values-documents.js';

type Row = Record<keyof FilterValues, string | null>;

/** The values that won deals have, in the order of the alphabet. */
export async function readFilterValues(db: Kysely<unknown>): Promise<FilterValues> {
  // Deals are many and their combinations few: one look at the table finds all values.
  const { rows } = await sql<Row>`
    select distinct legal_entity as "legalEntities", delivery_region as "deliveryRegions", practice as practices,
      contract_type as "contractTypes"
    from handover_figures`.execute(db);
  const values = (name: keyof FilterValues) => [...new Set(rows.flatMap((row) => row[name] ?? []))].sort();
  return {
    legalEntities: values('legalEntities'),
    deliveryRegions: values('deliveryRegions'),
    practices: values('practices'),
    contractTypes: values('contractTypes'),
  };
}
