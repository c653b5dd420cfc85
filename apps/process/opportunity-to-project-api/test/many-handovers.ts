import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';

/** What one statement inserts within the time that a statement may take. */
const BATCH = 5_000;

/** Fills a database with handovers as some years bring them: most are provisioned, one in fifty needs a person or waits. */
export async function generateHandovers(db: Kysely<HandoversSchema>, count: number): Promise<void> {
  for (let from = 1; from <= count; from += BATCH) await insertHandovers(db, from, Math.min(from + BATCH - 1, count));
  await sql`
    insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records)
    select key, step, 'done', 1, received_at, received_at, case when step = 'provision-project' then
      jsonb_build_array(jsonb_build_object('system', 'erp', 'instance', 'de01', 'type', 'project', 'id', project_id)) else '[]' end
    from handovers, unnest(array['load-opportunity', 'provision-project', 'announce']) step
    where state = 'provisioned'`.execute(db);
  await sql`
    insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id, opened_at)
    select key, 'validate-customer', 'master-data', 'cause', 'title', 'The customer has no tax profile.',
      case when legal_entity = 'DE01' then 'finance' else 'sales' end, 'after', 'c', received_at
    from handovers where state = 'blocked'`.execute(db);
  await sql`vacuum analyze handovers, checkpoints, exceptions`.execute(db);
}

async function insertHandovers(db: Kysely<HandoversSchema>, from: number, to: number): Promise<void> {
  await sql`
    insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, name, customer, legal_entity, practice,
      delivery_region, contract_type, amount, currency, start_date, opportunity, project_id, waiting_system, waiting_instance,
      won_at, received_at, updated_at)
    select 'main:006' || lpad(n::text, 12, '0'), 'main', '006' || lpad(n::text, 12, '0'),
      case when n % 50 = 0 then 'blocked' when n % 50 = 1 then 'waiting' else 'provisioned' end, 'c' || n,
      (array['Nordwind','Albion','Rheintal','Kestrel','Fjord','Helvetia','Baltic'])[1 + n % 7] || ': '
        || (array['billing migration','data platform','service desk','audit','portal relaunch'])[1 + n % 5] || ' ' || n,
      (array['Nordwind Energie AG','Albion Foods Ltd','Rheintal Chemie GmbH'])[1 + n % 3] || ' ' || (n % 900),
      (array['DE01','GB01','US01','CH01'])[1 + n % 4], (array['engineering','advisory','data'])[1 + n % 3],
      (array['emea','amer','apac'])[1 + n % 3], (array['fixed-price','time-and-materials','retainer'])[1 + n % 3],
      (n * 7919) % 900000 + 1000, (array['EUR','GBP','USD','CHF'])[1 + n % 4], date '2023-01-01' + (n * 37) % 1400,
      jsonb_build_object('name', 'Deal ' || n, 'lines', jsonb_build_array(jsonb_build_object('id', n, 'text', repeat('x', 300)))),
      case when n % 50 > 1 then 'P-' || n end,
      case when n % 50 = 1 then 'erp' end, case when n % 50 = 1 then (array['de01','gb01'])[1 + n % 2] end,
      at, at, at + interval '2 minutes'
    from (select n, timestamptz '2023-01-01' + n * interval '17 minutes' as at from generate_series(${from}::integer, ${to}::integer) n) deal`.execute(
    db,
  );
}
