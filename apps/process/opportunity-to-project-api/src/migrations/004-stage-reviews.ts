import { type Migration, sql } from 'kysely';

/** Reviews of stages before the win, one for each stage of an opportunity, with the tentative demands that it raised. */
export const stageReviews: Migration = {
  async up(db) {
    await sql`
      create table stage_reviews (
        handover_key   text not null,
        stage          text not null,
        state          text not null check (state in ('requested', 'passed', 'failed', 'withdrawn')),
        run            integer not null default 1,
        crm_instance   text not null,
        opportunity_id text not null,
        crm_version    text not null,
        legal_entity   text,
        findings       jsonb not null default '[]',
        decisions      jsonb not null default '[]',
        demands        jsonb not null default '[]',
        waiting_for    text,
        resume_at      timestamptz,
        correlation_id text not null,
        traceparent    text,
        requested_at   timestamptz not null default now(),
        reviewed_at    timestamptz,
        primary key (handover_key, stage)
      )`.execute(db);
    await sql`create index stage_reviews_requested on stage_reviews (requested_at) where state = 'requested'`.execute(
      db,
    );
  },
  async down(db) {
    await sql`drop table stage_reviews`.execute(db);
  },
};
