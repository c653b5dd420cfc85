import { SystemCrmClient } from '@handover/contracts/system-crm';
import { createDatabase, createServiceHttp, migrate, type OpenDatabase } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import { CrmChanges } from '../src/crm-changes/crm-changes.js';
import { KnownOpportunities } from '../src/crm-changes/known-opportunities.js';
import { AfterTheWin } from '../src/unwindings/after-the-win.js';
import { BeginHandovers } from '../src/events/begin-handovers.js';
import { ReceiveEvent } from '../src/events/receive-event.js';
import { ReceivedEventsRepository } from '../src/events/received-events.repository.js';
import { FeedCursors } from '../src/feeds/feed-cursors.js';
import type { HandoverEngine } from '../src/handovers/handover-engine.js';
import { HandoverProgress } from '../src/handovers/handover-progress.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { ResumeHandovers } from '../src/handovers/resume-handovers.js';
import { migrations } from '../src/migrations/index.js';
import type { ReplicaLease } from '../src/replicas/replica-lease.js';
import { StageReviewsRepository } from '../src/stage-reviews/stage-reviews.repository.js';
import type { SystemClients } from '../src/upstreams/system-clients.js';
import { sampleOpportunity } from './sample-deal.js';

const schema = 'opportunity_to_project';
const LIST = 'GET /v1/opportunity-changes';
const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const change = (id: string, stage: string, minute: number, more: object = {}) => ({
  ...{ id, stage, version: at(minute), changedAt: at(minute) },
  ...more,
});
const noManager = {
  checkpoint: 'validate-project-manager',
  class: 'missing-data',
  code: 'project-manager-missing',
  owner: 'sales',
  sentence: 'The opportunity names no project manager.',
} as const;

let server: TestDatabase;
let database: OpenDatabase<HandoversSchema>;
let crm: ScriptedService;
let queued: string[];
const lease = { term: { held: true } } as ReplicaLease;
const engine = {
  enqueue: async (key: string) => void queued.push(key),
  enqueueReview: async (key: string, stage: string) => void queued.push(`${stage} of ${key}`),
} as unknown as HandoverEngine;

beforeAll(async () => {
  server = await startTestDatabase({ schema });
  await migrate({ url: server.url, schema, migrations });
  database = createDatabase<HandoversSchema>({ url: server.url, schema });
  crm = await startScriptedService();
});
afterAll(async () => {
  await database?.close();
  await Promise.all([server?.close(), crm?.close()]);
});
beforeEach(async () => {
  await sql`truncate handovers, checkpoints, exceptions, stage_reviews, received_events, outbox, feed_cursors
    cascade`.execute(database.db);
  crm.received.length = 0;
  queued = [];
  crm.on('GET /v1/instances', { body: { items: [{ name: 'main' }] } });
  lists();
});

/** What the CRM lists as changed: one page for each list, then nothing. */
function lists(...pages: object[][]): void {
  crm.on(LIST, ({ query }) => {
    const page = Number(query.cursor ?? 0);
    const items = pages[page] ?? [];
    return { body: { items, ...(items.length > 0 ? { nextCursor: String(page + 1) } : {}) } };
  });
}

function holds(id: string, stage: string, minute: number, more: object = {}): void {
  const body = { ...sampleOpportunity(), id, stage, version: at(minute), updatedAt: at(minute), ...more };
  crm.on(`GET /v1/opportunities/${id}`, { body });
}

function receiver(): ReceiveEvent {
  const { db } = database;
  const clients = { crm: new SystemCrmClient(createServiceHttp({ name: 'system-crm-api', baseUrl: crm.url })) };
  const received = new ReceivedEventsRepository(db);
  const reviews = new StageReviewsRepository(db, lease);
  const resuming = new ResumeHandovers(db, engine);
  const beginning = new BeginHandovers(db, engine);
  const afterTheWin = new AfterTheWin(db, clients, engine);
  return new ReceiveEvent(db, clients as SystemClients, engine, resuming, reviews, received, beginning, afterTheWin);
}

function poll(config: { CRM_CHANGES_FROM?: string } = {}): CrmChanges {
  const clients = { crm: new SystemCrmClient(createServiceHttp({ name: 'system-crm-api', baseUrl: crm.url })) };
  const { db } = database;
  const known = new KnownOpportunities(db);
  return new CrmChanges({ CRM_POLL_SECONDS: 1, ...config }, clients, new FeedCursors(db), known, receiver());
}

/** A webhook that told of it. */
const told = (id: string, stage: string, minute: number) => ({
  eventId: `evt-${id}-${minute}`,
  crmInstance: 'main',
  opportunityId: id,
  stage,
  version: at(minute),
  occurredAt: at(minute),
  origin: 'webhook' as const,
});

const events = () =>
  database.db.selectFrom('received_events').select(['event_id', 'origin', 'fate']).orderBy('event_id').execute();
const handovers = async () =>
  (await database.db.selectFrom('handovers').select('key').orderBy('key').execute()).map(({ key }) => key);
const asked = () => crm.received.filter(({ path }) => path === '/v1/opportunity-changes').map(({ query }) => query);

describe('a deal of which no event has told', () => {
  it('becomes a handover once it is won, and it can be seen that the poll found it', async () => {
    holds('A', 'closed-won', 1);
    lists([change('A', 'closed-won', 1)]);
    await poll().follow();
    expect(queued).toEqual(['main:A']);
    expect(await events()).toEqual([{ event_id: `poll:main:A:${at(1)}`, origin: 'poll', fate: 'accepted' }]);
  });

  it('is reviewed at a stage with a gate, and loses what was raised there when it is deleted', async () => {
    holds('A', 'commit', 1);
    lists([change('A', 'commit', 1)]);
    await poll().follow();
    await sql`update stage_reviews set state = 'passed', demands = '["D-1"]'`.execute(database.db);
    crm.on('GET /v1/opportunities/A', {
      status: 404,
      body: { type: 'not-found', title: 'x', status: 404, detail: 'x' },
    });
    lists([], [change('A', 'closed-lost', 2, { deleted: true })]);
    await poll().follow();
    expect(queued).toEqual(['commit of main:A', 'commit of main:A']);
    const [review] = await database.db.selectFrom('stage_reviews').selectAll().execute();
    expect(review).toMatchObject({ state: 'requested', demands: ['D-1'], crm_version: at(2) });
  });

  it('and that is not ours yet fills no table', async () => {
    lists([
      change('A', 'proposal', 1),
      change('B', 'closed-lost', 1),
      change('C', 'closed-lost', 1, { deleted: true }),
    ]);
    await poll().follow();
    expect(await events()).toEqual([]);
  });

  it('is found in the CRM in which it is', async () => {
    crm.on('GET /v1/instances', { body: { items: [{ name: 'main' }, { name: 'apac' }] } });
    crm.on(LIST, ({ query }) => ({ body: { items: query.instance === 'apac' ? [change('A', 'closed-won', 1)] : [] } }));
    holds('A', 'closed-won', 1);
    await poll().follow();
    expect(await handovers()).toEqual(['apac:A']);
  });
});

describe('a deal of which a webhook has told', () => {
  it('is left alone by the poll, which records nothing', async () => {
    holds('A', 'closed-won', 1);
    await receiver().receive(told('A', 'Closed Won', 1));
    lists([change('A', 'closed-won', 1)]);
    await poll().follow();
    expect(queued).toEqual(['main:A']);
    expect(await events()).toEqual([{ event_id: 'evt-A-1', origin: 'webhook', fate: 'accepted' }]);
  });

  it('has one handover when the poll and the webhook come at the same moment', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `A${index}`);
    for (const id of ids) holds(id, 'closed-won', 1);
    lists(ids.map((id) => change(id, 'closed-won', 1)));
    await Promise.all([poll().follow(), ...ids.map((id) => receiver().receive(told(id, 'Closed Won', 1)))]);
    expect(await handovers()).toHaveLength(20);
    expect(queued.sort()).toEqual([...new Set(queued)]);
    const accepted = (await events()).filter(({ fate }) => fate === 'accepted');
    expect(accepted).toHaveLength(20);
  });

  it('is not reviewed a second time for the same version', async () => {
    holds('A', 'commit', 1);
    await receiver().receive(told('A', 'Commit', 1));
    lists([change('A', 'commit', 1)], [change('A', 'commit', 2)]);
    holds('A', 'commit', 2);
    await poll().follow();
    expect(queued).toEqual(['commit of main:A', 'commit of main:A']);
  });
});

describe('a blocked handover', () => {
  async function blocked(): Promise<void> {
    holds('A', 'closed-won', 1);
    await receiver().receive(told('A', 'Closed Won', 1));
    const progress = new HandoverProgress(database.db, lease);
    const work = (await progress.begin('main:A', 1))!;
    await progress.commit(work, { state: 'blocked', outcomes: [], findings: [noManager] });
    queued = [];
  }

  it('goes on once its deal was saved in the CRM with something new', async () => {
    await blocked();
    holds('A', 'closed-won', 2, { projectManager: 'E1004' });
    lists([change('A', 'closed-won', 2)]);
    await poll().follow();
    expect(queued).toEqual(['main:A']);
    expect((await events()).at(-1)).toMatchObject({ origin: 'poll', fate: 'accepted' });
  });

  it('does not go on for what we wrote to its deal ourselves, however often the CRM lists that', async () => {
    await blocked();
    holds('A', 'closed-won', 2);
    lists([change('A', 'closed-won', 2)], [change('A', 'closed-won', 2)]);
    await poll().follow();
    expect(queued).toEqual([]);
    expect(await events()).toHaveLength(1);
    const reads = crm.received.filter(({ path }) => path === '/v1/opportunities/A');
    expect(reads).toHaveLength(2);
  });
});

describe('a handover whose deal is not won any more', () => {
  it.each([
    ['lost', change('A', 'closed-lost', 2), { fate: 'accepted', reason: expect.stringContaining('unwinds') }],
    ['reopened', change('A', 'proposal', 2), { fate: 'accepted', reason: expect.stringContaining('unwinds') }],
    [
      'deleted',
      change('A', 'closed-lost', 2, { deleted: true }),
      { fate: 'known', reason: expect.stringContaining('does not show the opportunity any more') },
    ],
  ])('is told once that it was %s', async (_, now, fate) => {
    holds('A', 'closed-won', 1);
    await receiver().receive(told('A', 'Closed Won', 1));
    if ('deleted' in now) {
      const body = { type: 'https://handover.dev/problems/not-found', title: 'x', status: 404, detail: 'x' };
      crm.on('GET /v1/opportunities/A', { status: 404, body });
    } else holds('A', now.stage, 2);
    lists([now], [{ ...now, version: at(3), changedAt: at(3) }]);
    await poll().follow();
    const polled = await database.db.selectFrom('received_events').selectAll().where('origin', '=', 'poll').execute();
    expect(polled).toMatchObject([fate]);
  });
});

describe('the list of changes', () => {
  it('is read from now on at first, then from where it ended', async () => {
    const before = Date.now();
    lists([change('A', 'proposal', 1)], [change('B', 'proposal', 2)]);
    await poll().follow();
    await poll().follow();
    const [first, ...later] = asked();
    expect(Math.abs(Date.parse(first!.since!) - before)).toBeLessThan(60_000);
    expect(later.map(({ cursor }) => cursor)).toEqual(['1', '2', '2']);
  });

  it('is read from a configured instant at first', async () => {
    await poll({ CRM_CHANGES_FROM: '2026-01-01T00:00:00+01:00' }).follow();
    await poll({ CRM_CHANGES_FROM: '2026-01-01T00:00:00+01:00' }).follow();
    expect(asked().map(({ since }) => since)).toEqual(['2025-12-31T23:00:00.000Z', '2025-12-31T23:00:00.000Z']);
  });

  it('is read again from a while before its end when the CRM does not take the cursor any more', async () => {
    lists([change('A', 'proposal', 1)]);
    await poll().follow();
    holds('B', 'closed-won', 2);
    crm.on(LIST, ({ query }) => {
      const errors = [{ pointer: '/cursor', detail: 'is kept no longer' }];
      const refusal = {
        type: 'https://handover.dev/problems/record-refused',
        title: 'x',
        status: 422,
        detail: 'x',
        errors,
      };
      if (query.cursor === '1') return { status: 422, body: refusal };
      return { body: query.since ? { items: [change('B', 'closed-won', 2)], nextCursor: 'n' } : { items: [] } };
    });
    await sql`update feed_cursors set begins_at = '2020-01-01'`.execute(database.db);
    await poll().follow();
    await poll().follow();
    expect(await handovers()).toEqual(['main:B']);
    const instants = asked().flatMap(({ since }) => since ?? []);
    const since = Date.parse(instants.at(-1)!);
    expect(Math.abs(Date.now() - 600_000 - since)).toBeLessThan(60_000);
  });

  it('waits while the CRM cannot be asked, and none is lost', async () => {
    const problem = { type: 'https://handover.dev/problems/system-unavailable', title: 'x', status: 503, detail: 'x' };
    crm.on(LIST, { status: 503, body: problem });
    await poll().follow();
    holds('A', 'closed-won', 1);
    lists([change('A', 'closed-won', 1)]);
    await poll().follow();
    expect(await handovers()).toEqual(['main:A']);
  });

  it('goes on past what breaks the intake, which is kept and tried again', async () => {
    holds('A', 'closed-won', 1, { amount: { amount: 'a lot', currency: 'EUR' } });
    holds('B', 'closed-won', 2);
    lists([change('A', 'closed-won', 1), change('B', 'closed-won', 2)]);
    await poll().follow();
    expect(await handovers()).toEqual(['main:B']);
    expect((await events()).map(({ fate }) => fate)).toEqual(['failed', 'accepted']);
  });

  it('is read by one replica at a time', async () => {
    holds('A', 'closed-won', 1);
    lists([change('A', 'closed-won', 1)]);
    await Promise.all([poll().follow(), poll().follow(), poll().follow()]);
    expect(queued).toEqual(['main:A']);
    const feeds = new FeedCursors(database.db);
    const held = (await feeds.take('crm:main'))!;
    crm.received.length = 0;
    await poll().follow();
    expect(asked()).toEqual([]);
    await feeds.release(held);
    await poll().follow();
    expect(asked()).toHaveLength(1);
  });

  it('is not moved by a replica whose lease has ended', async () => {
    const feeds = new FeedCursors(database.db);
    const frozen = (await feeds.take('crm:main'))!;
    await sql`update feed_cursors set leased_until = '-infinity'`.execute(database.db);
    const next = (await feeds.take('crm:main'))!;
    expect(await feeds.advance(frozen, '7')).toBe(false);
    await feeds.caughtUp(frozen);
    expect(await feeds.beginAnew(frozen, 1)).toBeUndefined();
    expect(await feeds.advance(next, '1')).toBe(true);
    expect(await database.db.selectFrom('feed_cursors').selectAll().execute()).toMatchObject([
      { cursor: '1', caught_up_at: null },
    ]);
  });
});
