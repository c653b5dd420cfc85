import { type Migration, sql } from 'kysely';

/** With what each system instance was configured when its API last told of it, so that the audit log knows what changed. */
export const instanceConfiguration: Migration = {
  async up(db) {
    await sql`alter table system_instances add column configuration jsonb`.execute(db);
  },
  async down(db) {
    await sql`alter table system_instances drop column configuration`.execute(db);
  },
};
