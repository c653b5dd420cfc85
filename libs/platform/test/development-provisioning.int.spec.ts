import pg from 'pg';
import { type DisposableDatabase, provisionDatabases, startDisposableDatabase } from '../src/development/index.js';

const roles = [
  { schema: 'rules', role: 'provisioned_rules' },
  { schema: 'opportunity_to_project', role: 'provisioned_process', createSchemas: true },
];

describe('provisioned databases', () => {
  let disposable: DisposableDatabase;
  const database = `provisioned_${process.pid}`;
  const provision = () => provisionDatabases(disposable.adminUrl, { database, roles, passwordSeed: 'a seed' });

  beforeAll(async () => {
    disposable = await startDisposableDatabase();
  });
  afterAll(async () => {
    await query(disposable.adminUrl, `drop database if exists ${database} with (force)`);
    await disposable.close();
  });

  it('are the same however often and however concurrently they are provided', async () => {
    const [first, second] = await Promise.all([provision(), provision()]);
    expect(second).toEqual(first);
    await query(first.rules!, 'create table rules.kept as select 42 as answer');
    const again = await provision();
    expect(again).toEqual(first);
    expect(await query(again.rules!, 'select answer from rules.kept')).toEqual([{ answer: 42 }]);
  });

  it('give each role its own schema and none of the others’', async () => {
    const urls = await provision();
    await query(urls.rules!, 'create table if not exists rules.mine (id int)');
    await expect(query(urls.opportunity_to_project!, 'select * from rules.mine')).rejects.toThrow('permission denied');
    await expect(query(urls.rules!, 'create table public.ours (id int)')).rejects.toThrow('permission denied');
  });

  it('let only the roles that need it make further schemas', async () => {
    const urls = await provision();
    await query(urls.opportunity_to_project!, 'create schema if not exists dbos');
    await expect(query(urls.rules!, 'create schema another')).rejects.toThrow('permission denied');
  });

  it('derive passwords from the seed, so that another seed lets nobody in', async () => {
    const urls = await provision();
    const others = await provisionDatabases(disposable.adminUrl, {
      database,
      roles: [roles[0]!],
      passwordSeed: 'another',
    });
    expect(others.rules).not.toBe(urls.rules);
    await expect(query(urls.rules!, 'select 1')).rejects.toThrow('password authentication failed');
  });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
