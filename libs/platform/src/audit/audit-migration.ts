import { type Migration, sql } from 'kysely';

/**
 * The audit log of an app, in its own schema: entries, and the seals that chain them. Neither can be changed or deleted; whoever
 * gets around that breaks the chain. `transaction_id` gives entries an order that no open transaction can change any more.
 */
export const auditMigration: Migration = {
  async up(db) {
    await sql`
      create table audit_entries (
        position       bigint generated always as identity primary key,
        transaction_id xid8 not null default pg_current_xact_id(),
        recorded_at    timestamptz not null default now(),
        action         text not null,
        subject        text not null,
        actor          text not null,
        reason         text,
        before         jsonb,
        after          jsonb,
        correlation_id text not null
      )`.execute(db);
    await sql`create index audit_entries_sealing_order on audit_entries (transaction_id, position)`.execute(db);
    await sql`create index audit_entries_subject on audit_entries (subject)`.execute(db);
    await sql`
      create table audit_seals (
        sequence       bigint primary key,
        transaction_id xid8 not null,
        position       bigint not null unique references audit_entries,
        hash           text not null,
        sealed_at      timestamptz not null default now()
      )`.execute(db);
    await sql`
      create function refuse_audit_change() returns trigger language plpgsql as
      $$ begin raise exception 'The audit log is append-only.'; end $$`.execute(db);
    for (const table of ['audit_entries', 'audit_seals']) {
      await sql`create trigger append_only before update or delete or truncate on ${sql.id(table)}
        for each statement execute function refuse_audit_change()`.execute(db);
    }
  },
  async down(db) {
    await sql`drop table audit_seals`.execute(db);
    await sql`drop table audit_entries`.execute(db);
    await sql`drop function refuse_audit_change`.execute(db);
  },
};
