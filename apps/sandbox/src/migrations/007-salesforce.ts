import { type Kysely, type Migration, sql } from 'kysely';

/** Quotes, picklists that an org has changed, and the events that it keeps for subscribers. */
export const salesforce: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index crm_quote_by_opportunityid on records ((data->>'OpportunityId'))
      where system = 'crm' and type = 'Quote' and not deleted and data->>'OpportunityId' is not null`.execute(db);
    await sql`create table crm_picklists (
      object text not null,
      field text not null,
      choices jsonb not null,
      primary key (object, field)
    )`.execute(db);
    // Numbered for subscribers only when they are read: numbers given at insert may become visible out of order.
    await sql`create table crm_events (
      id bigint generated always as identity primary key,
      replay_id bigint unique,
      channel text not null,
      payload jsonb not null,
      created_at timestamptz not null default clock_timestamp()
    )`.execute(db);
    await sql`create index crm_events_unnumbered on crm_events (id) where replay_id is null`.execute(db);
    await sql`create sequence crm_replay_ids start 1001`.execute(db);
    await sql`create function crm_capture_opportunity() returns trigger language plpgsql set search_path from current as $capture$
      declare
        before jsonb := case tg_op when 'INSERT' then '{}' else old.data end;
        changed jsonb;
        kind text;
      begin
        select coalesce(jsonb_object_agg(key, value), '{}') into changed
          from jsonb_each(new.data) where value is distinct from before->key and key <> 'SystemModstamp';
        kind := case
          when tg_op = 'INSERT' then 'CREATE'
          when new.deleted and not old.deleted then 'DELETE'
          when old.deleted and not new.deleted then 'UNDELETE'
          else 'UPDATE' end;
        if kind = 'UPDATE' and changed = '{}' then return new; end if;
        insert into crm_events (channel, payload) values ('/data/OpportunityChangeEvent',
          case kind when 'DELETE' then '{}' else changed end || jsonb_build_object('ChangeEventHeader', jsonb_build_object(
            'entityName', new.type,
            'recordIds', jsonb_build_array(new.id),
            'changeType', kind,
            'changeOrigin', 'com/salesforce/api/rest/60.0',
            'transactionKey', gen_random_uuid(),
            'sequenceNumber', 1,
            'commitTimestamp', floor(extract(epoch from clock_timestamp()) * 1000)::bigint,
            'commitNumber', pg_current_xact_id()::text::bigint,
            'nulledFields', '[]'::jsonb,
            'diffFields', '[]'::jsonb,
            'changedFields', case kind when 'UPDATE' then (select jsonb_agg(key) from jsonb_object_keys(changed) key) else '[]' end
          )));
        return new;
      end $capture$`.execute(db);
  },
};
