import { type Kysely, type Migration, sql } from 'kysely';

/** How Xero's repeating invoices are found. */
export const repeatingInvoices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index xero_repeating_invoice_reference on records_erp ((data->>'TenantId'), (data->>'Reference'))
      where type = 'repeating-invoice' and data->>'Reference' is not null`.execute(db);
  },
};
