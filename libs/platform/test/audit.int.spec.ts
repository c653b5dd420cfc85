import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { sql } from 'kysely';
import { KeptConfigurations } from '../src/audit/kept-configurations.js';
import { AuditLog } from '../src/audit/audit-log.js';
import { type AuditEntry, auditMigration, insertAuditEntries } from '../src/audit/index.js';
import { verifyChain } from '../src/audit/verify-chain.js';
import { createPool } from '../src/database/create-database.js';
import { createDatabase, migrate, type OpenDatabase } from '../src/database/index.js';
import { type DisposableDatabase, startDisposableDatabase } from '../src/development/index.js';

const retried = (subject: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  action: 'exception.retried',
  subject,
  actor: 'pmo@example.com',
  reason: 'Grüße “so” 🙂',
  before: { state: 'blocked', b: 1, a: ['x', { z: null }] },
  after: { state: 'validating' },
  correlationId: 'c-1',
  ...more,
});

describe('the audit log', () => {
  beforeAll(() => Logger.overrideLogger(false));

  let disposable: DisposableDatabase;
  let database: OpenDatabase<unknown>;
  let log: AuditLog;

  beforeEach(async () => {
    disposable = await startDisposableDatabase();
    database = createDatabase(disposable);
    await migrate({ ...disposable, migrations: { '0001_audit': auditMigration } });
    log = new AuditLog(database.db);
  });
  afterEach(async () => {
    await database.close();
    await disposable.close();
  });

  const record = (...entries: AuditEntry[]) => insertAuditEntries(entries).execute(database.db);
  /** What somebody does who gets around the triggers. */
  const tamper = async (statement: string) => {
    for (const table of ['audit_entries', 'audit_seals']) {
      await sql`alter table ${sql.id(table)} disable trigger append_only`.execute(database.db);
    }
    await sql.raw(statement).execute(database.db);
  };
  const sealed = (filter = {}, newestFirst = false) => log.list(filter, { limit: 100, newestFirst });

  it('chains entries so that anyone can compute the hashes from what is exported', async () => {
    await record(retried('main:1'), retried('main:2', { reason: undefined, before: undefined }));
    await record(retried('main:3'));
    expect(await log.seal(2)).toBe(2);
    expect(await log.seal(100)).toBe(1);
    expect(await log.seal(100)).toBe(0);
    let previous = '0'.repeat(64);
    const exported = await sealed();
    expect(exported.map(({ entry }) => [entry.sequence, entry.subject])).toEqual([
      [1, 'main:1'],
      [2, 'main:2'],
      [3, 'main:3'],
    ]);
    for (const { entry, hash } of exported) {
      previous = createHash('sha256')
        .update(`${previous}\n${sortedJson(entry)}`)
        .digest('hex');
      expect(hash).toBe(previous);
    }
    expect(await verifyChain(log)).toEqual({ verified: 3, faults: [] });
  });

  it('refuses to change, delete or truncate', async () => {
    await record(retried('main:1'));
    await log.seal(100);
    for (const statement of [
      `update audit_entries set actor = 'nobody'`,
      'delete from audit_entries',
      'truncate audit_entries cascade',
      `update audit_seals set hash = ''`,
      'delete from audit_seals',
    ]) {
      await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('append-only');
    }
  });

  it.each([
    ['an actor', `update audit_entries set actor = 'nobody' where subject = 'main:3'`, 3, 'changed'],
    [
      'a microsecond',
      `update audit_entries set recorded_at = recorded_at + interval '1 us' where subject = 'main:3'`,
      3,
      'changed',
    ],
    [
      'what there is now',
      `update audit_entries set after = '{"state": "unwound"}' where subject = 'main:3'`,
      3,
      'changed',
    ],
    ['a hash', `update audit_seals set hash = repeat('a', 64) where sequence = 3`, 3, 'changed'],
    ['a seal that is gone', `delete from audit_seals where sequence = 3`, 3, 'missing'],
    [
      'an entry that is gone',
      `alter table audit_seals drop constraint audit_seals_position_fkey; delete from audit_entries where subject = 'main:3'`,
      3,
      'missing',
    ],
  ])('shows that somebody tampered with %s', async (_, statement, sequence, kind) => {
    await record(...[1, 2, 3, 4, 5].map((n) => retried(`main:${n}`)));
    await log.seal(100);
    for (const one of statement.split(';')) await tamper(one);
    const { faults } = await verifyChain(log);
    expect(faults[0]).toMatchObject({ sequence, kind });
  });

  it('shows against a hash known from elsewhere that its end was cut off or the whole of it was written anew', async () => {
    await record(...[1, 2, 3].map((n) => retried(`main:${n}`)));
    await log.seal(100);
    const known = (await log.sealAt())!;
    expect(await verifyChain(log, { known })).toEqual({ verified: 3, faults: [] });
    await tamper('delete from audit_seals where sequence = 3');
    expect((await verifyChain(log)).faults).toEqual([]);
    expect((await verifyChain(log, { known })).faults).toMatchObject([{ sequence: 3, kind: 'missing' }]);
    await record(retried('main:other'));
    await tamper(`delete from audit_entries where subject = 'main:3'`);
    await log.seal(100);
    expect((await verifyChain(log, { known })).faults).toMatchObject([{ sequence: 3, kind: 'rewritten' }]);
  });

  it('leaves what is behind an open transaction for later, so that nothing can come before what is sealed', async () => {
    const open = await database.pool.connect();
    await open.query('begin');
    await open.query(
      `insert into audit_entries (action, subject, actor, correlation_id) values ('a', 'late', 'b', 'c')`,
    );
    await record(retried('main:1'));
    expect(await log.seal(100)).toBe(0);
    expect(await log.unsealed()).toBe(1);
    await open.query('commit');
    open.release();
    expect(await log.seal(100)).toBe(2);
    expect((await sealed()).map(({ entry }) => entry.subject)).toEqual(['late', 'main:1']);
  });

  it('is sealed once however many replicas try', async () => {
    await record(...Array.from({ length: 50 }, (_, n) => retried(`main:${n}`)));
    const counts = await Promise.all(Array.from({ length: 5 }, () => log.seal(100)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(50);
    expect(await verifyChain(log)).toEqual({ verified: 50, faults: [] });
  });

  it('is searched by what happened, to what and by whom, and verified in parts', async () => {
    await record(
      retried('main:1'),
      retried('main:2', { actor: 'crm' }),
      retried('main:1', { action: 'handover.begun' }),
    );
    await log.seal(100);
    expect((await sealed({ subject: 'main:1' }, true)).map(({ entry }) => entry.action)).toEqual([
      'handover.begun',
      'exception.retried',
    ]);
    expect(await sealed({ actor: 'crm', from: '2020-01-01T00:00:00Z' })).toHaveLength(1);
    expect(await sealed({ to: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await verifyChain(log, { most: 2 })).toEqual({ verified: 2, faults: [], nextSequence: 3 });
    expect(await verifyChain(log, { from: 3 })).toEqual({ verified: 1, faults: [] });
  });

  it('has no entry of what was not done', async () => {
    await insertAuditEntries([retried('main:1')], sql`false`).execute(database.db);
    expect(await log.unsealed()).toBe(0);
  });

  it('tells with what an app is configured, once whoever starts, and again when that changed', async () => {
    const pool = createPool(disposable);
    const start = (second: number, variables: Record<string, string>, secrets?: string) => {
      const startedAt = `2026-11-20T09:30:0${second}.000Z`;
      const configuration = { app: 'process-rules-api', startedAt, variables, secrets };
      return new KeptConfigurations(pool, configuration).onApplicationBootstrap();
    };
    await Promise.all([start(1, { POLL_SECONDS: '15' }, 'a1'), start(1, { POLL_SECONDS: '15' }, 'a1')]);
    await start(2, { POLL_SECONDS: '15' }, 'a1');
    await start(3, { POLL_SECONDS: '5', LINK: 'https://ops.example' }, 'a1');
    // A replica that is older than that.
    await start(2, { POLL_SECONDS: '15' }, 'a1');
    await start(4, { POLL_SECONDS: '5', LINK: 'https://ops.example' }, 'b2');
    await log.seal(100);
    const changed = { variables: { POLL_SECONDS: '5', LINK: 'https://ops.example' }, secrets: 'a1' };
    expect((await sealed()).map(({ entry }) => entry)).toMatchObject([
      {
        action: 'configuration.changed',
        subject: 'process-rules-api',
        after: { variables: { POLL_SECONDS: '15' }, secrets: 'a1' },
      },
      { before: { variables: { POLL_SECONDS: '15' } }, after: changed },
      { before: changed, after: { ...changed, secrets: 'b2' } },
    ]);
    await pool.end();
  });
});

/** Independent of the code under test: every object with its keys in order. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}
