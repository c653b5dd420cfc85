import type { Opportunity } from '@handover/contracts/system-crm';
import { storableJson } from '@handover/platform';
import { type RawBuilder, sql } from 'kysely';

/**
 * The columns that lists, counts and exceptions show of the opportunity, with their values.
 *
 * @param edited the same with the edits that hold, which lists show; the opportunity itself is kept as it was read
 */
export function opportunityColumns(
  opportunity: Opportunity,
  edited = opportunity,
): Record<string, RawBuilder<unknown>> {
  const { version, name, account, legalEntity, practice, deliveryRegion, contractType, amount, estimatedStart } =
    edited;
  return {
    crm_version: sql`${version}`,
    name: sql`${name}`,
    customer: sql`${account?.name ?? null}`,
    legal_entity: sql`${legalEntity ?? null}`,
    practice: sql`${practice ?? null}`,
    delivery_region: sql`${deliveryRegion ?? null}`,
    contract_type: sql`${contractType ?? null}`,
    amount: sql`${amount?.amount ?? null}::numeric`,
    currency: sql`${amount?.currency ?? null}`,
    start_date: sql`${estimatedStart ?? null}::date`,
    opportunity: sql`${storableJson(opportunity)}::jsonb`,
    read_at: sql`now()`,
  };
}
