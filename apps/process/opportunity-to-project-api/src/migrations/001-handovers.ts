import { type Migration, sql } from 'kysely';

/** Handovers with their checkpoints and exceptions, and what became of every event. */
export const handovers: Migration = {
  async up(db) {
    await sql`
      create table handovers (
        key             text primary key,
        crm_instance    text not null,
        opportunity_id  text not null,
        state           text not null,
        run             integer not null default 1,
        stage           integer not null default 0,
        crm_version     text,
        name            text,
        customer        text,
        legal_entity    text,
        contract_type   text,
        amount          numeric,
        currency        text,
        start_date      date,
        opportunity     jsonb,
        read_at         timestamptz,
        project_id      text,
        ready_to_staff  boolean not null default false,
        ready_to_start  boolean not null default false,
        ready_to_bill   boolean not null default false,
        waiting_for     text,
        waiting_since   timestamptz,
        waits           integer not null default 0,
        resume_at       timestamptz,
        correlation_id  text not null,
        traceparent     text,
        received_at     timestamptz not null default now(),
        provisioned_at  timestamptz,
        updated_at      timestamptz not null default now(),
        unique (crm_instance, opportunity_id)
      )`.execute(db);
    await sql`create index handovers_by_receipt on handovers (received_at desc, key desc)`.execute(db);
    await sql`create index handovers_by_state on handovers (state, received_at desc, key desc)`.execute(db);
    await sql`create index handovers_under_way on handovers (updated_at)
      where state in ('received', 'validating', 'provisioning', 'waiting')`.execute(db);
    await sql`
      create table checkpoints (
        handover_key text not null references handovers,
        name         text not null,
        state        text not null check (state in ('done', 'failed', 'waiting')),
        attempts     integer not null,
        started_at   timestamptz not null,
        ended_at     timestamptz not null,
        records      jsonb not null default '[]',
        decisions    jsonb not null default '[]',
        lineage      jsonb not null default '[]',
        failure      text,
        history      jsonb not null default '[]',
        primary key (handover_key, name)
      )`.execute(db);
    await sql`
      create table exceptions (
        id              uuid primary key default gen_random_uuid(),
        handover_key    text not null references handovers,
        checkpoint      text not null,
        class           text not null,
        cause           text not null,
        cause_title     text not null,
        sentence        text not null,
        owner           text not null,
        field           text,
        after           text not null,
        detail          text,
        request         jsonb,
        answer          jsonb,
        correlation_id  text not null,
        value           numeric,
        currency        text,
        start_date      date,
        occurrences     integer not null default 1,
        opened_at       timestamptz not null default now(),
        last_seen_at    timestamptz not null default now(),
        resolved_at     timestamptz,
        resolution      text,
        resolved_by     text,
        resolved_reason text
      )`.execute(db);
    await sql`create unique index exceptions_open on exceptions (handover_key, cause) where resolved_at is null`.execute(
      db,
    );
    await sql`create index exceptions_by_cause on exceptions (cause) where resolved_at is null`.execute(db);
    await sql`create index exceptions_by_opening on exceptions (opened_at desc, id desc)`.execute(db);
    await sql`
      create table received_events (
        event_id       text primary key,
        crm_instance   text not null,
        opportunity_id text not null,
        stage          text not null,
        crm_version    text not null,
        occurred_at    timestamptz not null,
        received_at    timestamptz not null default now(),
        deliveries     integer not null default 1,
        fate           text not null,
        reason         text not null
      )`.execute(db);
    await sql`create index received_events_by_opportunity on received_events (crm_instance, opportunity_id)`.execute(
      db,
    );
  },
  async down(db) {
    for (const table of ['received_events', 'exceptions', 'checkpoints', 'handovers']) {
      await sql`drop table ${sql.id(table)}`.execute(db);
    }
  },
};
