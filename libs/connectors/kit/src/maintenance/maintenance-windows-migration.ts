import { type Migration, sql } from 'kysely';

/** When instances are not called: once, from one local time to another, or every week on some days. */
export const maintenanceWindowsMigration: Migration = {
  async up(db) {
    await sql`
      create table maintenance_windows (
        id            uuid primary key default gen_random_uuid(),
        instance      text not null,
        reason        text not null,
        time_zone     text not null,
        starts_local  timestamp,
        ends_local    timestamp,
        weekdays      smallint[],
        start_time    time,
        minutes       integer,
        created_by    text not null,
        created_at    timestamptz not null default now(),
        ended_at      timestamptz,
        ended_by      text,
        ended_reason  text,
        -- Begin of the occurrence that was ended early, of a window that goes on.
        skipped       timestamptz,
        check (num_nonnulls(starts_local, ends_local) = 2 and num_nonnulls(weekdays, start_time, minutes) = 0
          or num_nonnulls(starts_local, ends_local) = 0 and num_nonnulls(weekdays, start_time, minutes) = 3)
      )`.execute(db);
    await sql`create index maintenance_windows_in_force on maintenance_windows (instance) where ended_at is null`.execute(
      db,
    );
  },
  async down(db) {
    await sql`drop table maintenance_windows`.execute(db);
  },
};
