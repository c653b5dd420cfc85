import { type Kysely, type Migration, sql } from 'kysely';

/** What lists of handovers are filtered and sorted by, with an index for each; and the calls that attempts made. */
export const handoverLists: Migration = {
  async up(db) {
    await sql`alter table handovers add column if not exists practice text, add column if not exists delivery_region text, add column if not exists won_at timestamptz`.execute(
      db,
    );
    await sql`
      update handovers set practice = opportunity->>'practice', delivery_region = opportunity->>'deliveryRegion',
        won_at = coalesce((select min(occurred_at) from received_events event where event.crm_instance = handovers.crm_instance
          and event.opportunity_id = handovers.opportunity_id and fate = 'accepted'), received_at)`.execute(db);
    await sql`alter table handovers alter column won_at set not null, alter column won_at set default now()`.execute(
      db,
    );
    await sql`create index handovers_by_update on handovers (updated_at, key)`.execute(db);
    await sql`create index handovers_by_win on handovers (won_at, key)`.execute(db);
    await sql`create index handovers_by_start on handovers (coalesce(start_date, 'infinity'), key)`.execute(db);
    await sql`create index handovers_by_amount on handovers (coalesce(amount, '-Infinity'), key)`.execute(db);
    await sql`create index handovers_by_name on handovers (lower(coalesce(name, opportunity_id)), key)`.execute(db);
    for (const column of ['legal_entity', 'practice', 'delivery_region', 'contract_type', 'waiting_instance']) {
      await sql`create index ${sql.id(`handovers_of_${column}`)} on handovers (${sql.ref(column)}, updated_at)`.execute(
        db,
      );
    }
    await sql`create index exceptions_of_owner on exceptions (owner, handover_key) where resolved_at is null`.execute(
      db,
    );
    await sql`create index unwinding_steps_of_record on unwinding_steps ((record->>'id'))`.execute(db);
    await searchByTrigrams(db);
    await sql`
      create table attempt_calls (
        id           bigint generated always as identity primary key,
        handover_key text not null references handovers on delete cascade,
        run          integer not null,
        attempt      integer not null,
        made_at      timestamptz not null default now(),
        calls        jsonb not null
      )`.execute(db);
    await sql`create index attempt_calls_of_handover on attempt_calls (handover_key, id)`.execute(db);
    await sql`create index attempt_calls_by_age on attempt_calls (made_at)`.execute(db);
  },
  async down(db) {
    await sql`drop table attempt_calls`.execute(db);
    await sql`drop index exceptions_of_owner, unwinding_steps_of_record`.execute(db);
    for (const index of ['update', 'win', 'start', 'amount', 'name']) {
      await sql`drop index ${sql.id(`handovers_by_${index}`)}`.execute(db);
    }
    await sql`drop index if exists handovers_by_text`.execute(db);
    await sql`drop index handovers_of_legal_entity, handovers_of_contract_type, handovers_of_waiting_instance`.execute(
      db,
    );
    await sql`alter table handovers drop column practice, drop column delivery_region, drop column won_at`.execute(db);
  },
};

/**
 * An index that finds any part of a text. pg_trgm is a trusted extension: the role that may create schemas may create it. Where
 * the server does not have it, or the role may not, texts are found by reading every handover.
 */
async function searchByTrigrams(db: Kysely<unknown>): Promise<void> {
  const { rows: available } = await sql`
    select 1 from pg_available_extensions where name = 'pg_trgm'
      and (installed_version is not null or has_database_privilege(current_database(), 'CREATE'))`.execute(db);
  if (available.length === 0) return;
  await sql`create extension if not exists pg_trgm`.execute(db);
  const { rows } = await sql<{ schema: string }>`
    select nspname as schema from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
    where extname = 'pg_trgm'`.execute(db);
  await sql`
    create index handovers_by_text on handovers using gin ((coalesce(name, '') || ' ' || coalesce(customer, '') || ' ' ||
      coalesce(project_id, '') || ' ' || opportunity_id) ${sql.id(rows[0]!.schema)}.gin_trgm_ops)`.execute(db);
}
