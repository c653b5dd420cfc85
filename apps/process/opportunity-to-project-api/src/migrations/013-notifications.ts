import { type Migration, sql } from 'kysely';

/** Who is told of what, and what they were told: a first notice at once, the alike gathered into one after a while. */
export const notifications: Migration = {
  async up(db) {
    await sql`
      create table notification_rules (
        id                uuid primary key,
        name              text not null unique,
        channel           text not null check (channel in ('email', 'slack', 'teams')),
        addresses         text[] not null,
        url               bytea,
        url_host          text,
        occasions         text[] not null,
        exception_classes text[] not null,
        owners            text[] not null,
        legal_entities    text[] not null,
        practices         text[] not null,
        state             text not null default 'enabled' check (state in ('enabled', 'paused')),
        version           integer not null default 1,
        created_by        text not null,
        created_at        timestamptz not null default now(),
        updated_at        timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table notices (
        id           uuid primary key default gen_random_uuid(),
        rule_id      uuid not null references notification_rules on delete cascade,
        alike        text not null,
        kind         text not null check (kind in ('first', 'summary')),
        state        text not null check (state in ('gathering', 'due', 'sent', 'failed')),
        content      jsonb not null,
        due_at       timestamptz not null,
        attempts     integer not null default 0,
        leased_until timestamptz not null default '-infinity',
        failure      text,
        created_at   timestamptz not null default now(),
        sent_at      timestamptz
      )`.execute(db);
    await sql`create unique index notices_gathering on notices (rule_id, alike) where state = 'gathering'`.execute(db);
    await sql`create index notices_due on notices (due_at) where state in ('gathering', 'due')`.execute(db);
    await sql`create index notices_by_time on notices (created_at desc, id desc)`.execute(db);
    await sql`
      create table notice_windows (
        rule_id    uuid not null references notification_rules on delete cascade,
        alike      text not null,
        quiet_until timestamptz not null,
        primary key (rule_id, alike)
      )`.execute(db);
  },
  async down(db) {
    for (const table of ['notice_windows', 'notices', 'notification_rules']) {
      await sql`drop table ${sql.id(table)}`.execute(db);
    }
  },
};
