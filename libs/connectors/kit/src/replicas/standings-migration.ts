import { type Migration, sql } from 'kysely';

/** What the replicas of a system API know of its instances together, and which of them live. */
export const standingsMigration: Migration = {
  async up(db) {
    await sql`
      create table live_replicas (
        id      uuid primary key,
        since   timestamptz not null default now(),
        seen_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table standings (
        instance       text primary key,
        down_since     timestamptz,
        down_reason    text,
        probe_at       timestamptz,
        limited_until  timestamptz,
        limited_reason text,
        pace_from      timestamptz,
        pace_rate      double precision,
        pace_too_many  double precision,
        slots_until    timestamptz not null default '-infinity'
      )`.execute(db);
  },
  async down(db) {
    await sql`drop table standings`.execute(db);
    await sql`drop table live_replicas`.execute(db);
  },
};
