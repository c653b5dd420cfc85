import { type Migration, sql } from 'kysely';

/**
 * What the document system told of statements of work, how far its changes were read, and when each handover was last taken up: one
 * that was blocked by what it had read before a change goes on.
 */
export const statementChanges: Migration = {
  async up(db) {
    await sql`alter table handovers add column begun_at timestamptz`.execute(db);
    await sql`
      create table statement_changes (
        opportunity_id text primary key,
        noticed_at     timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table feed_cursors (
        feed         text primary key,
        cursor       text,
        leased_by    uuid not null,
        leased_until timestamptz not null
      )`.execute(db);
  },
  async down(db) {
    await sql`drop table feed_cursors`.execute(db);
    await sql`drop table statement_changes`.execute(db);
    await sql`alter table handovers drop column begun_at`.execute(db);
  },
};
