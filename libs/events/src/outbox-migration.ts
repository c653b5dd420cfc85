import { type Migration, sql } from 'kysely';

/**
 * The outbox of an app, in its own schema. `transaction_id` lets readers stop before transactions that are still open: their
 * events may get lower positions than events already read.
 */
export const outboxMigration: Migration = {
  async up(db) {
    await sql`
      create table outbox (
        position       bigint generated always as identity primary key,
        transaction_id xid8 not null default pg_current_xact_id(),
        event_id       uuid not null default gen_random_uuid(),
        name           text not null,
        subject        text not null,
        data           jsonb not null,
        correlation_id text not null,
        traceparent    text,
        occurred_at    timestamptz not null default now()
      )`.execute(db);
    await sql`create index outbox_reading_order on outbox (transaction_id, position)`.execute(db);
    await sql`create index outbox_subject on outbox (subject)`.execute(db);
  },
  async down(db) {
    await sql`drop table outbox`.execute(db);
  },
};
