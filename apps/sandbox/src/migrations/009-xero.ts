import { type Kysely, type Migration, sql } from 'kysely';

/** Expressions by which documents of Xero are found; unique where Xero lets only one document have the value. */
const indexes = [
  { name: 'xero_contact_number', type: 'contact', fields: ['TenantId', 'ContactNumber'] },
  { name: 'xero_quote_number', type: 'quote', fields: ['TenantId', 'QuoteNumber'], unique: true },
  { name: 'xero_invoice_number', type: 'invoice', fields: ['TenantId', 'InvoiceNumber'], unique: true },
  { name: 'xero_invoice_reference', type: 'invoice', fields: ['TenantId', 'Reference'] },
  { name: 'xero_journal_narration', type: 'manual-journal', fields: ['TenantId', 'Narration'] },
  { name: 'xero_project_contact', type: 'project', fields: ['TenantId', 'contactId'] },
  { name: 'xero_task_project', type: 'task', fields: ['projectId'] },
] as const;

/**
 * How Xero's documents are found, and the answers to its idempotency keys. Every index says "is not null", which only a query
 * that compares its field implies; see the migration of the CRM.
 */
export const xero: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const { name, type, fields, ...rest } of indexes) {
      const expressions = sql.join(fields.map((field) => sql`(data->>${sql.lit(field)})`));
      const last = sql`data->>${sql.lit(fields.at(-1)!)} is not null`;
      // The number of a deleted draft may be used again.
      const alive = 'unique' in rest ? sql` and data->>'Status' <> 'DELETED'` : sql``;
      await sql`create ${sql.raw('unique' in rest ? 'unique index' : 'index')} ${sql.id(name)} on records (${expressions})
        where system = 'erp' and type = ${sql.lit(type)} and ${last}${alive}`.execute(db);
    }
    await sql`create table xero_idempotency_keys (
      tenant_id text not null,
      key text not null,
      request text not null,
      status integer not null,
      answer text not null,
      created_at timestamptz not null default clock_timestamp(),
      primary key (tenant_id, key)
    )`.execute(db);
    await sql`create table xero_webhook_events (
      sequence integer generated always as identity primary key,
      event jsonb not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default clock_timestamp(),
      delivered_at timestamptz
    )`.execute(db);
    await sql`create index xero_webhook_events_due on xero_webhook_events (next_attempt_at)
      where delivered_at is null`.execute(db);
    for (const name of [
      'erp_job',
      'billing_account',
      'billing_agreement',
      'billing_invoice_plan',
      'billing_revenue_plan',
    ]) {
      await sql`drop sequence if exists ${sql.id(`${name}_numbers`)}`.execute(db);
    }
  },
};
