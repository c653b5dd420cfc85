import { type Migration, sql } from 'kysely';

/** Who is told of events at a URL of their own, how far each has been told, and what came of each delivery. */
export const subscriptions: Migration = {
  async up(db) {
    await sql`
      create table subscriptions (
        id                uuid primary key,
        name              text not null unique,
        url               text not null,
        event_types       text[] not null,
        legal_entities    text[] not null,
        practices         text[] not null,
        state             text not null default 'enabled' check (state in ('enabled', 'paused', 'disabled')),
        reason            text,
        version           integer not null default 1,
        secret            bytea not null,
        former_secret     bytea,
        former_until      timestamptz,
        round             integer not null default 1,
        after_transaction xid8 not null,
        after_position    bigint not null,
        failures          integer not null default 0,
        failing_since     timestamptz,
        due_at            timestamptz not null default now(),
        leased_by         uuid,
        leased_until      timestamptz not null default '-infinity',
        created_by        text not null,
        created_at        timestamptz not null default now(),
        updated_at        timestamptz not null default now()
      )`.execute(db);
    await sql`create index subscriptions_due on subscriptions (due_at) where state = 'enabled'`.execute(db);
    await sql`
      create table deliveries (
        subscription_id uuid not null references subscriptions on delete cascade,
        round           integer not null,
        event_id        uuid not null,
        event_type      text not null,
        subject         text not null,
        transaction_id  xid8 not null,
        position        bigint not null,
        state           text not null check (state in ('delivered', 'failing')),
        attempt_count   integer not null default 1,
        attempts        jsonb not null,
        first_at        timestamptz not null default now(),
        last_at         timestamptz not null default now(),
        primary key (subscription_id, round, event_id)
      )`.execute(db);
    await sql`create index deliveries_by_time on deliveries (subscription_id, last_at desc, event_id)`.execute(db);
    await sql`create index deliveries_age on deliveries (last_at)`.execute(db);
  },
  async down(db) {
    await sql`drop table deliveries`.execute(db);
    await sql`drop table subscriptions`.execute(db);
  },
};
