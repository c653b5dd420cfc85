import { type Kysely, type Migration, sql } from 'kysely';

/** What stand-ins have to tell the world, each message until its receiver has taken it. */
export const webhooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`drop table xero_webhook_events`.execute(db);
    await sql`create table webhook_messages (
      sequence integer generated always as identity primary key,
      sender text not null,
      receiver text not null,
      message jsonb not null,
      attempts integer not null default 0,
      created_at timestamptz not null default clock_timestamp(),
      next_attempt_at timestamptz not null default clock_timestamp(),
      delivered_at timestamptz
    )`.execute(db);
    await sql`create index webhook_messages_due on webhook_messages (next_attempt_at) where delivered_at is null`.execute(
      db,
    );
  },
};
