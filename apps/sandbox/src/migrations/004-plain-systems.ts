import { type Kysely, type Migration, sql } from 'kysely';

const series = [
  'erp_job_numbers',
  'psa_request_numbers',
  'psa_booking_numbers',
  'billing_account_numbers',
  'billing_agreement_numbers',
  'billing_invoice_plan_numbers',
  'billing_revenue_plan_numbers',
] as const;

/** Numbers of the records that the plain systems make, and how the PSA finds the parts of a reference. */
export const plainSystems: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // From 100001, so that ids need no padding to sort as they were made.
    for (const name of series) await sql`create sequence ${sql.id(name)} start 100001`.execute(db);
    await sql`create index psa_request_by_reference on records (external_reference text_pattern_ops)
      where system = 'psa' and type = 'resource-demand'`.execute(db);
    await sql`create index psa_booking_by_request on records ((data->>'request'))
      where system = 'psa' and type = 'assignment'`.execute(db);
  },
};
