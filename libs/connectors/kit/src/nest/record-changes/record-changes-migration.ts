import { type Migration, sql } from 'kysely';

/** Changes that vendors told of, in the order in which they were taken in; each of a vendor's events once. */
export const recordChangesMigration: Migration = {
  async up(db) {
    await sql`
      create table record_changes (
        sequence           bigint generated always as identity primary key,
        instance           text not null,
        event_id           text not null,
        type               text not null,
        record_id          text not null,
        change             text not null,
        external_reference text,
        occurred_at        timestamptz not null,
        received_at        timestamptz not null default now(),
        unique (instance, event_id)
      )`.execute(db);
    await sql`create index record_changes_by_instance on record_changes (instance, sequence)`.execute(db);
    await sql`create index record_changes_received_at on record_changes (received_at)`.execute(db);
  },
  async down(db) {
    await sql`drop table record_changes`.execute(db);
  },
};
