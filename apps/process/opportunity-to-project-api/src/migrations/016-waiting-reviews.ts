import { type Migration, sql } from 'kysely';

/** Which system instance a review of a stage waits for, since when, and how often it has waited in a row. */
export const waitingReviews: Migration = {
  async up(db) {
    await sql`alter table stage_reviews add column waiting_system text, add column waiting_instance text,
      add column put_off_at timestamptz, add column waits integer not null default 0`.execute(db);
  },
  async down(db) {
    await sql`alter table stage_reviews drop column waiting_system, drop column waiting_instance,
      drop column put_off_at, drop column waits`.execute(db);
  },
};
