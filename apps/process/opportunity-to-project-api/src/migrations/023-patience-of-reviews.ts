import { type Migration, sql } from 'kysely';

/** Since when a review of a stage waits, and since when people know that it does for too long. */
export const patienceOfReviews: Migration = {
  async up(db) {
    await sql`alter table stage_reviews add column waiting_since timestamptz, add column delay_told_at timestamptz`.execute(
      db,
    );
  },
  async down(db) {
    await sql`alter table stage_reviews drop column waiting_since, drop column delay_told_at`.execute(db);
  },
};
