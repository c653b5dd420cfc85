import { type Migration, sql } from 'kysely';

/** Any record that a handover wrote finds it; records say which instance of a system holds them. */
export const crossReferences: Migration = {
  async up(db) {
    await sql`
      update checkpoints set records = (
        select jsonb_agg(jsonb_build_object('instance', 'main') || record) from jsonb_array_elements(records) record)
      where records <> '[]'`.execute(db);
    await sql`create index checkpoints_by_record on checkpoints using gin (records jsonb_path_ops)`.execute(db);
  },
  async down(db) {
    await sql`drop index checkpoints_by_record`.execute(db);
  },
};
