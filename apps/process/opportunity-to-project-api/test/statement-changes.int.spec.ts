import { SystemDocumentsClient } from '@handover/contracts/system-documents';
import { createDatabase, createServiceHttp, migrate, type OpenDatabase } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import type { Finding } from '../src/exceptions/business-exception.js';
import type { HandoverEngine } from '../src/handovers/handover-engine.js';
import { FeedCursors } from '../src/feeds/feed-cursors.js';
import { HandoverProgress } from '../src/handovers/handover-progress.js';
import type { ReplicaLease } from '../src/replicas/replica-lease.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { ResumeHandovers } from '../src/handovers/resume-handovers.js';
import { migrations } from '../src/migrations/index.js';
import { StatementChanges } from '../src/statement-changes/statement-changes.js';
import { DOCUMENTS_FEED, StatementChangesRepository } from '../src/statement-changes/statement-changes.repository.js';

const schema = 'opportunity_to_project';
const LIST = 'GET /v1/record-changes';
const statement = (id: string, opportunity?: string) => ({
  instance: 'main',
  type: 'statement-of-work',
  id,
  change: 'updated',
  occurredAt: '2026-11-20T09:30:00.000Z',
  receivedAt: '2026-11-20T09:30:01.000Z',
  ...(opportunity === undefined ? {} : { externalReference: opportunity }),
});
const unsigned: Finding = {
  checkpoint: 'evaluate-stage-gate',
  class: 'missing-data',
  code: 'statement-of-work-not-signed',
  owner: 'sales',
  field: '/sowReference',
  sentence: 'The statement of work is sent and not signed.',
};
const differs: Finding = {
  ...unsigned,
  checkpoint: 'verify-commercial-terms',
  class: 'terms-mismatch',
  field: '/amount',
};
const refusedRead: Finding = {
  ...unsigned,
  checkpoint: 'validate-customer',
  class: 'rejected',
  field: undefined,
  answer: { system: 'documents', instance: 'main', status: 422 },
};
const noManager: Finding = { ...unsigned, checkpoint: 'validate-project-manager', field: '/projectManager' };

let server: TestDatabase;
let database: OpenDatabase<HandoversSchema>;
let progress: HandoverProgress;
let documents: ScriptedService;
/** Keys whose next run was queued. */
let queued: string[];

beforeAll(async () => {
  server = await startTestDatabase({ schema });
  await migrate({ url: server.url, schema, migrations });
  database = createDatabase<HandoversSchema>({ url: server.url, schema });
  progress = new HandoverProgress(database.db, { term: { held: true } } as ReplicaLease);
  documents = await startScriptedService();
});
afterAll(async () => {
  await database?.close();
  await Promise.all([server?.close(), documents?.close()]);
});
beforeEach(async () => {
  await sql`truncate handovers, checkpoints, exceptions, outbox, statement_changes, feed_cursors cascade`.execute(
    database.db,
  );
  documents.received.length = 0;
  queued = [];
  announce();
});

/** What the document system tells: one page for each list, then nothing. */
function announce(...pages: object[][]): void {
  documents.on(LIST, ({ query }) => {
    const at = Number(query.cursor ?? 0);
    return { body: { items: pages[at] ?? [], nextCursor: String(Math.min(at + 1, pages.length)) } };
  });
}

function follower(): StatementChanges {
  const http = createServiceHttp({ name: 'system-documents-api', baseUrl: documents.url });
  const engine = { enqueue: async (key: string) => void queued.push(key) } as unknown as HandoverEngine;
  const feeds = new FeedCursors(database.db);
  const changes = new StatementChangesRepository(database.db);
  const handovers = new ResumeHandovers(database.db, engine);
  return new StatementChanges({ documents: new SystemDocumentsClient(http) }, feeds, changes, handovers);
}

async function begin(opportunityId: string): Promise<{ key: string; block(finding: Finding): Promise<unknown> }> {
  const key = `main:${opportunityId}`;
  await database.db
    .insertInto('handovers')
    .values({ key, crm_instance: 'main', opportunity_id: opportunityId, state: 'received', correlation_id: 'c' })
    .execute();
  const work = (await progress.begin(key, 1))!;
  return {
    key,
    block: (finding) => progress.commit(work, { state: 'blocked', outcomes: [], findings: [finding] }),
  };
}

async function blocked(opportunityId: string, finding: Finding): Promise<string> {
  const { key, block } = await begin(opportunityId);
  await block(finding);
  return key;
}

const states = async () =>
  Object.fromEntries(
    (await database.db.selectFrom('handovers').select(['opportunity_id', 'state']).execute()).map((row) => [
      row.opportunity_id,
      row.state,
    ]),
  );

describe('a change of a statement of work', () => {
  it.each([
    ['is not signed', unsigned],
    ['says something else', differs],
    ['could not be read', refusedRead],
  ])('carries on the handover that is blocked because it %s', async (_what, finding) => {
    const key = await blocked('A', finding);
    announce([statement('E', 'A')]);
    await follower().follow();
    expect(queued).toEqual([key]);
    const exceptions = await database.db.selectFrom('exceptions').selectAll().execute();
    expect(exceptions).toMatchObject([
      {
        resolution: 'retried',
        resolved_by: 'documents',
        resolved_reason: 'The statement of work changed in the document system.',
      },
    ]);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from outbox`.execute(database.db);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('leaves alone handovers of other deals, and those that wait for something else', async () => {
    await blocked('A', noManager);
    await blocked('B', unsigned);
    announce([statement('E', 'A')]);
    await follower().follow();
    expect(await states()).toEqual({ A: 'blocked', B: 'blocked' });
  });

  it('is asked for its opportunity where it does not name it; a paper that is none is passed over', async () => {
    const key = await blocked('A', unsigned);
    announce([statement('E-1'), statement('E-2'), statement('E-3'), statement('E-2')]);
    const problem = { type: 'https://handover.dev/problems/record-refused', title: 'x', detail: 'x' };
    documents.on('GET /v1/statements-of-work/E-1', { status: 422, body: { ...problem, status: 422 } });
    documents.on('GET /v1/statements-of-work/E-2', { body: { opportunityId: 'A' } });
    await follower().follow();
    expect(queued).toEqual([key]);
    const asked = documents.received.filter(({ path }) => path.startsWith('/v1/statements-of-work/'));
    expect(asked.map(({ path, query }) => `${path} ${query.instance}`).sort()).toEqual([
      '/v1/statements-of-work/E-1 main',
      '/v1/statements-of-work/E-2 main',
      '/v1/statements-of-work/E-3 main',
    ]);
  });

  it('carries a handover on once, however often it is looked at', async () => {
    const key = await blocked('A', unsigned);
    announce([statement('E', 'A')]);
    await follower().follow();
    const work = (await progress.begin(key, 2))!;
    await progress.commit(work, { state: 'blocked', outcomes: [], findings: [unsigned] });
    await follower().follow();
    expect(queued).toEqual([key]);
    expect(await states()).toEqual({ A: 'blocked' });
  });

  it('that comes while a handover is being checked is not lost: it goes on once it is blocked', async () => {
    const { key, block } = await begin('A');
    announce([statement('E', 'A')]);
    await follower().follow();
    expect(queued).toEqual([]);
    await block(unsigned);
    await follower().follow();
    expect(queued).toEqual([key]);
  });
});

describe('the changes of documents', () => {
  it('are read page by page, and later from where they ended', async () => {
    const key = await blocked('B', unsigned);
    announce([statement('E-1', 'A')], [statement('E-2', 'B')]);
    await follower().follow();
    await follower().follow();
    expect(queued).toEqual([key]);
    expect(documents.received.map(({ query }) => query.cursor)).toEqual([undefined, '1', '2', '2']);
  });

  it('wait while the document system cannot be asked, and none is lost', async () => {
    const key = await blocked('A', unsigned);
    announce([statement('E')]);
    const problem = { type: 'https://handover.dev/problems/access-denied', title: 'x', status: 502, detail: 'x' };
    documents.on('GET /v1/statements-of-work/E', { status: 502, body: problem });
    await expect(follower().follow()).rejects.toThrow('system-documents-api');
    expect(queued).toEqual([]);
    documents.on('GET /v1/statements-of-work/E', { body: { opportunityId: 'A' } });
    await follower().follow();
    expect(queued).toEqual([key]);
  });

  it('are followed by one replica at a time', async () => {
    await blocked('A', unsigned);
    announce([statement('E', 'A')]);
    await Promise.all([follower().follow(), follower().follow(), follower().follow()]);
    expect(queued).toEqual(['main:A']);
    const feeds = new FeedCursors(database.db);
    const lease = (await feeds.take(DOCUMENTS_FEED))!;
    documents.received.length = 0;
    await follower().follow();
    expect(documents.received).toEqual([]);
    await feeds.release(lease);
    await follower().follow();
    expect(documents.received).toHaveLength(1);
  });

  it('are not moved by a replica whose lease has ended', async () => {
    const feeds = new FeedCursors(database.db);
    const changes = new StatementChangesRepository(database.db);
    const frozen = (await feeds.take(DOCUMENTS_FEED))!;
    await database.db
      .updateTable('feed_cursors')
      .set({ leased_until: new Date(0) })
      .execute();
    const next = (await feeds.take(DOCUMENTS_FEED))!;
    expect(await changes.advance(frozen, '7', ['A'])).toBe(false);
    expect(await changes.advance(next, '1', [])).toBe(true);
    expect(await database.db.selectFrom('statement_changes').selectAll().execute()).toEqual([]);
    expect(await database.db.selectFrom('feed_cursors').select('cursor').execute()).toEqual([{ cursor: '1' }]);
  });
});
