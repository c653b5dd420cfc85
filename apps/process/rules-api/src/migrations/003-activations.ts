import { type Migration, sql } from 'kysely';

/** Every activation: which version took whose place, by whom and why. What happened before is taken from the audit log. */
export const activations: Migration = {
  async up(db) {
    await sql`
      create table decision_activations (
        id           bigint generated always as identity primary key,
        name         text not null,
        version      integer not null,
        replaced     integer,
        activated_by text not null,
        reason       text,
        activated_at timestamptz not null default now(),
        foreign key (name, version) references decision_versions
      )`.execute(db);
    await sql`create index decision_activations_by_name on decision_activations (name, id desc)`.execute(db);
    await sql`
      insert into decision_activations (name, version, replaced, activated_by, reason, activated_at)
      select subject, (after->>'version')::int, (before->>'version')::int, actor, reason, recorded_at
      from audit_entries where action = 'decision-version.activated' order by position`.execute(db);
    await sql`
      insert into decision_activations (name, version, activated_by, activated_at)
      select name, version, activated_by, activated_at from decision_versions
      where activated_at is not null and not exists (select from decision_activations known
        where known.name = decision_versions.name and known.version = decision_versions.version)
      order by activated_at`.execute(db);
  },
  async down(db) {
    await sql`drop table decision_activations`.execute(db);
  },
};
