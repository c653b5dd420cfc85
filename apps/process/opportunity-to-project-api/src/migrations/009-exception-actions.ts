import { type Migration, sql } from 'kysely';

/**
 * What people do with exceptions: what they rule on a handover, who is at work on an exception until when, and all that was done.
 * Handovers know which versions of decisions count and when the CRM last told of a save, checkpoints whether they are to be run again.
 */
export const exceptionActions: Migration = {
  async up(db) {
    await sql`
      alter table handovers
        add column policy text not null default 'current' check (policy in ('current', 'original')),
        add column original_versions jsonb not null default '{}',
        add column saved_at timestamptz`.execute(db);
    await sql`create index handovers_saved_meanwhile on handovers (saved_at) where state = 'blocked'`.execute(db);
    await sql`alter table checkpoints drop constraint checkpoints_state_check`.execute(db);
    await sql`
      alter table checkpoints
        add constraint checkpoints_state_check check (state in ('done', 'failed', 'waiting', 'undone', 'skipped')),
        add column again boolean not null default false,
        add column interventions jsonb not null default '[]'`.execute(db);
    await sql`
      alter table exceptions
        add column fingerprint text,
        add column assignee text,
        add column due_date date,
        add column version integer not null default 1`.execute(db);
    await sql`create index exceptions_of_handover on exceptions (handover_key, cause)`.execute(db);
    await sql`create index exceptions_by_assignee on exceptions (assignee) where resolved_at is null`.execute(db);
    await sql`
      create table interventions (
        id               uuid primary key default gen_random_uuid(),
        handover_key     text not null references handovers,
        exception_id     uuid not null references exceptions,
        kind             text not null check (kind in ('edit', 'approval', 'skip', 'adoption')),
        checkpoint       text not null,
        fingerprint      text,
        changes          jsonb,
        before           jsonb,
        actor            text not null,
        via              text,
        reason           text not null,
        made_at          timestamptz not null default now(),
        withdrawn_at     timestamptz,
        withdrawn_by     text,
        withdrawn_reason text
      )`.execute(db);
    await sql`create index interventions_of_handover on interventions (handover_key, made_at)`.execute(db);
    await sql`
      create table exception_acts (
        id           bigint generated always as identity primary key,
        exception_id uuid not null references exceptions,
        handover_key text not null references handovers,
        cause        text not null,
        act          text not null,
        actor        text not null,
        via          text,
        reason       text,
        detail       jsonb,
        acted_at     timestamptz not null default now()
      )`.execute(db);
    await sql`create index exception_acts_of_cause on exception_acts (handover_key, cause, id)`.execute(db);
  },
  async down(db) {
    await sql`drop table exception_acts`.execute(db);
    await sql`drop table interventions`.execute(db);
    await sql`drop index exceptions_of_handover`.execute(db);
    await sql`alter table exceptions drop column fingerprint, drop column assignee, drop column due_date,
      drop column version`.execute(db);
    await sql`alter table checkpoints drop constraint checkpoints_state_check, drop column again,
      drop column interventions`.execute(db);
    await sql`alter table checkpoints add constraint checkpoints_state_check
      check (state in ('done', 'failed', 'waiting', 'undone')) not valid`.execute(db);
    await sql`alter table handovers drop column policy, drop column original_versions, drop column saved_at`.execute(
      db,
    );
  },
};
