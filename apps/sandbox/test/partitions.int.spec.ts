import { createDatabase, migrate } from '@handover/platform';
import { startTestDatabase, type TestDatabase } from '@handover/testing';
import type pg from 'pg';
import { migrations } from '../src/migrations/index.js';

const schema = 'sandbox';
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await startTestDatabase({ schema });
  ({ pool } = createDatabase({ url: database.url, schema }));
});
afterAll(async () => {
  await pool?.end();
  await database?.close();
});

const held = async () => (await pool.query('select * from records order by system, type, id')).rows;

const indexes = async () => {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_index join pg_class c on c.oid = indexrelid
     where c.relnamespace = $1::regnamespace and c.relname ~ '^(crm|xero|psa|hr|docusign)_' order by name`,
    [schema],
  );
  return rows.map(({ name }) => name);
};

it('a schema that holds records keeps them, and all that they are found by, when they are parted by system', async () => {
  const until = (number: string) => Object.fromEntries(Object.entries(migrations).filter(([name]) => name < number));
  await migrate({ url: database.url, schema, migrations: until('011') });
  await pool.query(`
    insert into records (system, type, id, external_reference, data, version, created_at, deleted)
    select system, 'project', system || n, 'main:' || n, jsonb_build_object('n', n), n, '2026-01-01T10:00:00Z'::timestamptz, n = 3
    from unnest(array['crm', 'erp', 'psa', 'hr', 'documents', 'somebody']) system, generate_series(1, 3) n`);
  const [records, names] = [await held(), await indexes()];
  expect(records).toHaveLength(18);
  expect(names).toContain('xero_invoice_number');

  await migrate({ url: database.url, schema, migrations: until('012') });

  expect(await held()).toEqual(records);
  expect(await indexes()).toEqual(names);
});

it('a statement about one system reads its partition alone', async () => {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `explain select data from records where system = 'erp' and type = 'project' and id = 'erp1'`,
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('records_erp');
  expect(plan).not.toContain('records_crm');
});
