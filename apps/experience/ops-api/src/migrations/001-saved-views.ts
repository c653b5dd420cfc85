import { type Migration, sql } from 'kysely';

/** Views of lists that people keep for themselves or share. */
export const savedViews: Migration = {
  async up(db) {
    await sql`
      create table saved_views (
        id         uuid primary key default gen_random_uuid(),
        page       text not null,
        name       text not null,
        owner      text not null,
        shared     boolean not null,
        filters    jsonb not null,
        columns    text[] not null,
        sort       text,
        version    integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`create unique index saved_views_of_owner on saved_views (owner, page, lower(name))`.execute(db);
    await sql`create index saved_views_shared on saved_views (page) where shared`.execute(db);
  },
  async down(db) {
    await sql`drop table saved_views`.execute(db);
  },
};
