import { type Migration, sql } from 'kysely';

/** Which system instances can be called, as their APIs say; which of them a handover waits for, and at which checkpoint. */
export const instanceStates: Migration = {
  async up(db) {
    await sql`
      create table system_instances (
        system       text not null,
        instance     text not null,
        availability text not null,
        reason       text,
        since        timestamptz,
        until        timestamptz,
        changed_at   timestamptz not null default now(),
        seen_at      timestamptz not null default now(),
        -- The availability that stakeholders were last told of; null where they know of nothing bad.
        told         text,
        probe_at     timestamptz,
        primary key (system, instance)
      )`.execute(db);
    await sql`alter table handovers add column waiting_at text, add column waiting_system text,
      add column waiting_instance text`.execute(db);
    await sql`create index handovers_waiting on handovers (waiting_system, waiting_instance, start_date, received_at)
      where state = 'waiting'`.execute(db);
  },
  async down(db) {
    await sql`drop index handovers_waiting`.execute(db);
    await sql`alter table handovers drop column waiting_at, drop column waiting_system,
      drop column waiting_instance`.execute(db);
    await sql`drop table system_instances`.execute(db);
  },
};
