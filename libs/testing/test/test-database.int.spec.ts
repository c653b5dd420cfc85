import pg from 'pg';
import { startTestDatabase } from '../src/index.js';

describe('a test database', () => {
  it('is one’s own, and gone when closed', async () => {
    const [first, second] = await Promise.all([
      startTestDatabase({ schema: 'rules' }),
      startTestDatabase({ schema: 'rules' }),
    ]);
    await query(first.url, 'create table rules.mine (id int)');
    await expect(query(second.url, 'select * from rules.mine')).rejects.toThrow('does not exist');
    expect(await query(first.adminUrl, 'select count(*)::int as tables from rules.mine')).toEqual([{ tables: 0 }]);
    await Promise.all([first.close(), second.close()]);
    await expect(query(first.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('closes although connections are open', async () => {
    const database = await startTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await database.close();
  });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
