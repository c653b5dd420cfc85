import { type Migration, sql } from 'kysely';

/** What people set in motion with one request, on one exception or on all of a cause: what became of it is read by its id. */
export const acts: Migration = {
  async up(db) {
    await sql`
      create table acts (
        id        uuid primary key,
        act       text not null,
        cause     text not null,
        whole     boolean not null,
        title     text not null,
        actor     text not null,
        via       text,
        reason    text,
        refused   jsonb not null default '[]',
        acted_at  timestamptz not null default now()
      )`.execute(db);
    await sql`create index acts_in_order on acts (acted_at desc, id desc)`.execute(db);
    await sql`alter table exception_acts add column act_id uuid references acts`.execute(db);
    await sql`create index exception_acts_of_act on exception_acts (act_id, id) where act_id is not null`.execute(db);
  },
  async down(db) {
    await sql`alter table exception_acts drop column act_id`.execute(db);
    await sql`drop table acts`.execute(db);
  },
};
