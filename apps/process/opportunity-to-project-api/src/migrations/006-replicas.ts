import { type Migration, sql } from 'kysely';

/** Replicas say that they are alive; reviews count their attempts as handovers do. */
export const replicas: Migration = {
  async up(db) {
    await sql`
      create table replicas (
        id      text primary key,
        version integer not null,
        since   timestamptz not null default now(),
        seen_at timestamptz not null default now()
      )`.execute(db);
    await sql`alter table stage_reviews add column attempt integer not null default 0`.execute(db);
  },
  async down(db) {
    await sql`alter table stage_reviews drop column attempt`.execute(db);
    await sql`drop table replicas`.execute(db);
  },
};
