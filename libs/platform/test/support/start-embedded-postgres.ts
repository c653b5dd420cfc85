import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/development/index.js';

/** Starts the server on the folder given, writes a table, prints where the server is, and then waits to be killed. */
const [, , dataDir] = process.argv;
const { adminUrl, pid, port } = await startEmbeddedPostgres({
  dataDir: dataDir!,
  port: 0,
  settings: { shared_buffers: '32MB' },
});
const client = new pg.Client({ connectionString: adminUrl });
await client.connect();
await client.query('create table kept as select 42 as answer');
console.log(JSON.stringify({ pid, port }));
