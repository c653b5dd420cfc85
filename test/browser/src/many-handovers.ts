import pg from 'pg';

/**
 * Writes handovers as some years bring them straight into the tables of the process API: most are provisioned, one in fifty
 * is blocked, one waits for the ERP.
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
         waiting_instance, won_at, received_at, updated_at)
       select 'main:many' || n, 'main', 'many' || n,
         case n % 50 when 0 then 'blocked' when 1 then 'waiting' else 'provisioned' end, 'many' || n,
         (array['Nordwind', 'Albion', 'Rheintal', 'Kestrel', 'Fjord', 'Helvetia', 'Baltic'])[1 + n % 7] || ': deal ' || n,
         (array['Nordwind Energie AG', 'Albion Foods Ltd', 'Rheintal Chemie GmbH'])[1 + n % 3] || ' ' || n % 900,
         (array['DE01', 'GB01', 'US01'])[1 + n % 3], (array['engineering', 'advisory', 'data'])[1 + n % 3],
         (array['emea', 'amer', 'apac'])[1 + n % 3], (array['fixed-price', 'time-and-materials'])[1 + n % 2],
         (n * 7919) % 900000 + 1000, (array['EUR', 'GBP', 'USD'])[1 + n % 3], date '2023-01-01' + (n * 37) % 1400,
         jsonb_build_object('name', 'Deal ' || n, 'text', repeat('x', 300)), case when n % 50 > 1 then 'P-' || n end,
         case when n % 50 = 1 then 'erp' end, case when n % 50 = 1 then 'de01' end, at, at, at + interval '2 minutes'
       from (select n, timestamptz '2023-01-01' + n * interval '17 minutes' as at from generate_series(1, $1::int) n) deal`,
      [count],
    );
    await client.query('analyze handovers');
  } finally {
    await client.end();
  }
}
