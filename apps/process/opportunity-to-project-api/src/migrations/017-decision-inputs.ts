import { type Migration, sql } from 'kysely';

/** What the decisions of a handover, or of a stage review, were last evaluated on, for drafts to be rehearsed on the same. */
export const decisionInputs: Migration = {
  async up(db) {
    await sql`
      create table decision_inputs (
        handover_key     text not null,
        stage            text not null,
        legal_entity     text,
        context          jsonb not null,
        delivery_context jsonb,
        versions         jsonb not null,
        decided_at       timestamptz not null default now(),
        primary key (handover_key, stage)
      )`.execute(db);
    await sql`create index decision_inputs_newest on decision_inputs (stage, decided_at desc, handover_key desc)`.execute(
      db,
    );
  },
  async down(db) {
    await sql`drop table decision_inputs`.execute(db);
  },
};
