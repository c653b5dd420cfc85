import { type Migration, sql } from 'kysely';

/**
 * Handovers are undone when their opportunity is not won any more or a person gives them up: in which direction one goes, the
 * ledger of what is undone, and how often it was begun anew.
 */
export const unwinding: Migration = {
  async up(db) {
    await sql`
      alter table handovers
        add column direction text not null default 'providing' check (direction in ('providing', 'unwinding')),
        add column revision integer not null default 1,
        add column won_again_at timestamptz`.execute(db);
    await sql`drop index handovers_under_way`.execute(db);
    await sql`create index handovers_under_way on handovers (updated_at)
      where state in ('received', 'validating', 'provisioning', 'waiting', 'unwinding')`.execute(db);
    await sql`create index handovers_won_again on handovers (won_again_at) where won_again_at is not null`.execute(db);
    await sql`alter table checkpoints drop constraint checkpoints_state_check`.execute(db);
    await sql`alter table checkpoints add check (state in ('done', 'failed', 'waiting', 'undone'))`.execute(db);
    await sql`
      create table unwindings (
        handover_key    text not null references handovers,
        revision        integer not null,
        begun_by        text not null,
        reason          text not null,
        begun_at        timestamptz not null default now(),
        lost_at         timestamptz,
        usage           jsonb,
        assessed_at     timestamptz,
        approved_by     text,
        approved_reason text,
        approved_at     timestamptz,
        outcome         text check (outcome in ('cancelled', 'frozen')),
        ended_at        timestamptz,
        primary key (handover_key, revision)
      )`.execute(db);
    await sql`
      create table unwinding_steps (
        handover_key text not null,
        revision     integer not null,
        position     integer not null,
        step         text not null,
        record       jsonb not null,
        outcome      text not null default 'pending',
        attempts     integer not null default 0,
        started_at   timestamptz,
        ended_at     timestamptz,
        failure      text,
        primary key (handover_key, revision, position),
        foreign key (handover_key, revision) references unwindings
      )`.execute(db);
    await sql`create unique index unwinding_steps_by_record on unwinding_steps (handover_key, revision,
      (record->>'system'), (record->>'instance'), (record->>'type'), (record->>'id'))`.execute(db);
    await sql`create index unwinding_steps_by_id on unwinding_steps ((record->>'id'))`.execute(db);
  },
  async down(db) {
    await sql`drop table unwinding_steps`.execute(db);
    await sql`drop table unwindings`.execute(db);
    await sql`update checkpoints set state = 'failed' where state = 'undone'`.execute(db);
    await sql`alter table checkpoints drop constraint checkpoints_state_check`.execute(db);
    await sql`alter table checkpoints add check (state in ('done', 'failed', 'waiting'))`.execute(db);
    await sql`drop index handovers_won_again`.execute(db);
    await sql`drop index handovers_under_way`.execute(db);
    await sql`create index handovers_under_way on handovers (updated_at)
      where state in ('received', 'validating', 'provisioning', 'waiting')`.execute(db);
    await sql`alter table handovers drop column won_again_at, drop column revision, drop column direction`.execute(db);
  },
};
