import { type Migration, sql } from 'kysely';

/** Each replica says itself after how long a silence it counts as dead. */
export const leaseOfReplicas: Migration = {
  async up(db) {
    // The default is for replicas of the version before, which say nothing of it.
    await sql`alter table replicas add column lease interval not null default interval '10 seconds'`.execute(db);
  },
  async down(db) {
    await sql`alter table replicas drop column lease`.execute(db);
  },
};
