import { type Kysely, sql } from 'kysely';
import type { FilterValues } from './filter-values-documents.js';

/** The values that won deals have, in the order of the alphabet. */
export async function readFilterValues(db: Kysely<unknown>): Promise<FilterValues> {
  const values = (column: string) =>
    sql`array(select distinct ${sql.ref(column)} from handover_figures where ${sql.ref(column)} is not null order by 1)`;
  const { rows } = await sql<FilterValues>`
    select ${values('legal_entity')} as "legalEntities", ${values('delivery_region')} as "deliveryRegions",
      ${values('practice')} as practices, ${values('contract_type')} as "contractTypes"`.execute(db);
  return rows[0]!;
}
