import { type Migration, sql } from 'kysely';

/** Decisions and their versions; the partial index lets a decision have one active version at most. */
export const decisions: Migration = {
  async up(db) {
    await sql`
      create table decisions (
        name        text primary key,
        created_at  timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table decision_versions (
        name         text not null references decisions,
        version      integer not null check (version > 0),
        content      jsonb not null,
        content_hash text not null,
        note         text,
        status       text not null check (status in ('draft', 'active', 'retired')),
        created_by   text not null,
        created_at   timestamptz not null default now(),
        activated_by text,
        activated_at timestamptz,
        retired_at   timestamptz,
        primary key (name, version)
      )`.execute(db);
    await sql`create unique index decision_versions_active on decision_versions (name) where status = 'active'`.execute(
      db,
    );
  },
  async down(db) {
    await sql`drop table decision_versions`.execute(db);
    await sql`drop table decisions`.execute(db);
  },
};
