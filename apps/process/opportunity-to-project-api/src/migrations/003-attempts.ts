import { type Migration, sql } from 'kysely';

/** Handovers count how often they were taken up, which also refuses what an earlier attempt still tries to commit. */
export const attempts: Migration = {
  async up(db) {
    await sql`alter table handovers add column attempt integer not null default 0, drop column stage`.execute(db);
    await sql`update handovers set attempt = run`.execute(db);
  },
  async down(db) {
    await sql`alter table handovers add column stage integer not null default 0, drop column attempt`.execute(db);
  },
};
