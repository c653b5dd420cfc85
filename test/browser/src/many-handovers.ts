import pg from 'pg';

const WHAT_COMES_WITH_THEM = [
  `update handover_figures set validated_at = won_at + took / 4, active_at = won_at + took / 2, billable_at = won_at + took,
     demand_raised_at = won_at + took, written_back_at = won_at + took, provisioned_at = won_at + took,
     staffed_at = case when amount % 20 > 0 then won_at + 9 * took end, active_waits = waits, billable_waits = waits,
     provisioned_waits = waits, exceptions = (amount % 10 = 0)::int, demands_read_at = now()
   from (select key, make_interval(secs => (amount % 7200)::int) as took,
       array[amount % 30, amount % 600, amount % 90, amount % 60]::float8[] as waits from handovers) deal
   where deal.key = handover_key and state = 'provisioned'`,
  `insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id, value,
     currency, start_date, opened_at)
   select key, 'validate-customer', (array['master-data', 'policy', 'rejected'])[1 + amount::int % 3], 'cause-' || amount::int % 3,
     'The customer has no tax profile.', 'The customer has no tax profile.', 'finance', 'after', key, amount, currency, start_date,
     now() - (amount % 200) * interval '1 hour'
   from handovers where state = 'blocked'`,
  `insert into resource_demands (handover_key, id, instance, role, region, hours, start_date, end_date, certainty, status)
   select key, 'demand-' || part, 'main', (array['Architect', 'Consultant', 'Data engineer', 'Tester'])[1 + (amount / 20)::int % 4],
     delivery_region, amount::int % 400 + 8, day, day + 30, 'firm', case when amount % 20 = 0 then 'open' else 'filled' end
   from (select *, case when amount % 20 = 0 then current_date + amount::int % 100 - 20 else start_date end as day
       from handovers) deal, generate_series(1, 2) part
   where state = 'provisioned'`,
  `insert into stage_reviews (handover_key, stage, state, crm_instance, opportunity_id, crm_version, correlation_id, reviewed_at, deal)
   select 'main:before' || opportunity_id, case when (amount / 10)::int % 2 = 0 then 'commit' else 'contract-review' end, 'passed', 'main',
     'before' || opportunity_id, '1', key, now(), jsonb_build_object('name', name, 'legalEntity', legal_entity,
     'practice', practice, 'deliveryRegion', delivery_region, 'amount', amount::text, 'currency', currency)
   from handovers where amount % 10 = 0`,
  `with run as (
     insert into reconciliation_runs (state, trigger, requested_by, filter, correlation_id, ended_at)
     values ('completed', 'schedule', 'nobody', '{}', 'many', now()) returning id)
   insert into reconciliation_differences (fingerprint, kind, scope, subject, field, legal_entity, records, cause, fix, owner, automatic,
     last_run)
   select key, case when (amount / 100)::int % 2 = 0 then 'won-without-handover' else 'project-without-deal' end, 'erp', key, 'id', legal_entity,
     '[]', 'cause', 'fix', 'integration', false, run.id
   from handovers, run where amount % 100 = 0`,
];

/**
 * Writes handovers as some years bring them straight into the tables of the process API: most are provisioned, one in fifty
 * is blocked, one waits for the ERP for another day. The last deal is won now. With them comes what the overview counts: milestones, exceptions of
 * three causes, two demands a handover of which one in twenty is open, a review before the win for every tenth, and differences.
 *
 * @param url of the role that owns the tables
 */
export async function manyHandovers(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=opportunity_to_project' });
  await client.connect();
  try {
    await client.query(
      `insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, name, customer, legal_entity, practice,
         delivery_region, contract_type, amount, currency, start_date, opportunity, project_id, waiting_system,
         waiting_instance, resume_at, won_at, received_at, updated_at)
       select 'main:many' || n, 'main', 'many' || n,
         case n % 50 when 0 then 'blocked' when 1 then 'waiting' else 'provisioned' end, 'many' || n,
         (array['Nordwind', 'Albion', 'Rheintal', 'Kestrel', 'Fjord', 'Helvetia', 'Baltic'])[1 + n % 7] || ': deal ' || n,
         (array['Nordwind Energie AG', 'Albion Foods Ltd', 'Rheintal Chemie GmbH'])[1 + n % 3] || ' ' || n % 900,
         (array['DE01', 'GB01', 'US01'])[1 + n % 3], (array['engineering', 'advisory', 'data'])[1 + n % 3],
         (array['emea', 'amer', 'apac'])[1 + n % 3], (array['fixed-price', 'time-and-materials'])[1 + n % 2],
         (n * 7919) % 900000 + 1000, (array['EUR', 'GBP', 'USD'])[1 + n % 3], (at + interval '30 days')::date,
         jsonb_build_object('name', 'Deal ' || n, 'text', repeat('x', 300)), case when n % 50 > 1 then 'P-' || n end,
         case when n % 50 = 1 then 'erp' end, case when n % 50 = 1 then 'de01' end,
         case when n % 50 = 1 then now() + interval '1 day' end, at, at,
         case when n % 50 = 1 then now() else at + interval '2 minutes' end
       from (select n, now() - ($1::int - n) * interval '17 minutes' as at from generate_series(1, $1::int) n) deal`,
      [count],
    );
    for (const statement of WHAT_COMES_WITH_THEM) await client.query(statement);
    await client.query('vacuum analyze');
    // Written at one go, each row has left two versions of itself behind, which years of vacuums would not.
    await client.query('vacuum full analyze handover_figures');
  } finally {
    await client.end();
  }
}
