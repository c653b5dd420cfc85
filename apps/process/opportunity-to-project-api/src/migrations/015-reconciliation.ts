import { type Migration, sql } from 'kysely';

/** Runs that compare the systems, in what these disagree, one row over all runs, and the won opportunities that the CRMs have listed. */
export const reconciliation: Migration = {
  async up(db) {
    await sql`
      create table reconciliation_runs (
        id                     uuid primary key default gen_random_uuid(),
        state                  text not null default 'queued',
        trigger                text not null,
        requested_by           text not null,
        reason                 text,
        filter                 jsonb not null,
        scheduled_for          timestamptz unique,
        steps                  jsonb,
        cursor                 text,
        handovers_compared     integer not null default 0,
        handovers_not_compared integer not null default 0,
        won_listed             integer not null default 0,
        projects_listed        integer not null default 0,
        differences_found      integer not null default 0,
        differences_opened     integer not null default 0,
        differences_resolved   integer not null default 0,
        differences_fixed      integer not null default 0,
        left_out               jsonb not null default '[]',
        waiting_for            text,
        waits                  integer not null default 0,
        resume_at              timestamptz,
        leased_by              uuid,
        leased_until           timestamptz not null default '-infinity',
        correlation_id         text not null,
        requested_at           timestamptz(3) not null default now(),
        begun_at               timestamptz,
        ended_at               timestamptz
      )`.execute(db);
    await sql`create index reconciliation_runs_under_way on reconciliation_runs (requested_at) where ended_at is null`.execute(
      db,
    );
    await sql`create index reconciliation_runs_newest on reconciliation_runs (requested_at desc, id desc)`.execute(db);
    await sql`
      create table reconciliation_differences (
        id               uuid primary key default gen_random_uuid(),
        fingerprint      text not null,
        kind             text not null,
        scope            text not null,
        subject          text not null,
        field            text not null,
        name             text,
        legal_entity     text,
        records          jsonb not null,
        expected         jsonb,
        found            jsonb,
        cause            text not null,
        fix              text not null,
        owner            text not null,
        automatic        boolean not null,
        occurrences      integer not null default 1,
        first_seen_at    timestamptz(3) not null default now(),
        last_seen_at     timestamptz not null default now(),
        last_run         uuid not null references reconciliation_runs,
        fixed_at         timestamptz,
        fixed_by         text,
        fixed_reason     text,
        fix_failure      text,
        fix_run          uuid,
        dismissed_at     timestamptz,
        dismissed_by     text,
        dismissed_reason text,
        resolved_at      timestamptz
      )`.execute(db);
    await sql`
      create unique index reconciliation_differences_open on reconciliation_differences (fingerprint)
      where resolved_at is null`.execute(db);
    await sql`create index reconciliation_differences_scope on reconciliation_differences (scope) where resolved_at is null`.execute(
      db,
    );
    await sql`create index reconciliation_differences_newest on reconciliation_differences (first_seen_at desc, id desc)`.execute(
      db,
    );
    await sql`create index reconciliation_differences_subject on reconciliation_differences (subject)`.execute(db);
    await sql`
      create table won_opportunities (
        key            text primary key,
        crm_instance   text not null,
        opportunity_id text not null,
        name           text not null,
        legal_entity   text,
        amount         numeric,
        currency       text,
        won_by         timestamptz not null,
        last_seen_at   timestamptz not null default now()
      )`.execute(db);
    await sql`create index won_opportunities_won_by on won_opportunities (won_by)`.execute(db);
  },
  async down(db) {
    await sql`drop table won_opportunities`.execute(db);
    await sql`drop table reconciliation_differences`.execute(db);
    await sql`drop table reconciliation_runs`.execute(db);
  },
};
