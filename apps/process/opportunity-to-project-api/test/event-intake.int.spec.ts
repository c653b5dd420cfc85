import { eventually } from '@handover/testing';
import { sql } from 'kysely';
import { sampleOpportunity } from './sample-deal.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

const VERSION = '2026-11-20T09:30:00.000Z';
const LATER = '2026-11-20T10:30:00.000Z';

let api: RunningProcessApi;

beforeAll(async () => {
  api = await startProcessApi();
}, 60_000);
afterAll(() => api?.close());

const event = (id: string, change: object = {}) => ({
  eventId: `evt-${id}`,
  crmInstance: 'main',
  opportunityId: id,
  stage: 'Closed Won',
  version: VERSION,
  occurredAt: VERSION,
  ...change,
});

const crmHolds = (id: string, change: object = {}) =>
  api.systems.on(`GET /v1/opportunities/${id}`, { body: { ...sampleOpportunity(), id, version: VERSION, ...change } });

const crmIsDownFor = (id: string) => {
  const type = 'https://handover.dev/problems/system-unavailable';
  const body = { type, title: 'System unavailable', status: 503, detail: 'The CRM is down.' };
  api.systems.on(`GET /v1/opportunities/${id}`, { status: 503, body });
};

/** What breaks the intake each time: an answer of the CRM that cannot be kept. */
const POISON = { amount: { amount: 'a lot', currency: 'EUR' } };

const send = async (body: object) =>
  (await api.as(['opportunity-events:write'])).post('/v1/opportunity-events').send(body);

async function list(query: object): Promise<Record<string, unknown>[]> {
  const { body } = await (await api.as(['events:read'])).get('/v1/received-events').query(query).expect(200);
  return body.items;
}

async function retry(id: string, body: object = {}) {
  const agent = await api.as(['events:operate'], 'a.keller');
  return agent.post(`/v1/received-events/${encodeURIComponent(id)}/retries`).send(body);
}

const makeDue = (eventId: string) =>
  sql`update received_events set retry_at = now() where event_id = ${eventId}`.execute(api.database.db);

describe('an event', () => {
  it('is kept with its origin, its correlation id and how often it was delivered', async () => {
    crmHolds('006A');
    const agent = await api.as(['opportunity-events:write']);
    const told = event('006A', { origin: 'outbound-message' });
    const first = await agent.post('/v1/opportunity-events').set('x-correlation-id', 'the-first').send(told);
    expect(first.body).toMatchObject({ fate: 'accepted', handoverKey: 'main:006A' });
    const second = await agent.post('/v1/opportunity-events').set('x-correlation-id', 'the-second').send(told);
    expect(second.body).toMatchObject({ fate: 'repeated' });
    const [kept] = await list({ opportunityId: '006A' });
    expect(kept).toMatchObject({
      id: 'evt-006A',
      origin: 'outbound-message',
      fate: 'accepted',
      deliveries: 2,
      correlationId: 'the-first',
      tries: 0,
    });
    expect(Date.parse(kept!.lastReceivedAt as string)).toBeGreaterThan(Date.parse(kept!.receivedAt as string));
  });

  it('of which nobody says how it came is taken for that of a webhook', async () => {
    crmHolds('006N');
    expect((await send(event('006N', { origin: null }))).status).toBe(202);
    expect(await list({ opportunityId: '006N' })).toMatchObject([{ origin: 'webhook' }]);
  });

  it('begins a handover once when many different ones come at the same moment, and the others say so', async () => {
    crmHolds('006B');
    const fates = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, index) => (await send(event('006B', { eventId: `evt-b-${index}` }))).body.fate,
      ),
    );
    expect(fates.filter((fate) => fate === 'accepted')).toHaveLength(1);
    const kept = (await list({ opportunityId: '006B' })).map(({ fate }) => fate);
    expect(kept.filter((fate) => fate === 'accepted')).toHaveLength(1);
    expect(kept.filter((fate) => fate === 'known')).toHaveLength(19);
  });

  it('that says a deal is won is held against what the CRM says', async () => {
    crmHolds('006C', { stage: 'proposal' });
    const { body } = await send(event('006C'));
    expect(body.reason).toBe(
      'It says "Closed Won", and the CRM says proposal, which has no gate; a handover begins with the win.',
    );
  });

  it.each([
    ['was lost after the win', { stage: 'closed-lost' }, 'Closed Lost'],
    ['is back at proposal', { stage: 'proposal' }, 'Proposal'],
  ])('of a won deal that %s turns its handover around', async (_, change, stage) => {
    const id = `006-${change.stage}`;
    crmHolds(id);
    await send(event(id));
    crmHolds(id, { ...change, version: LATER });
    const { body } = await send(event(id, { eventId: `${id}-later`, stage, version: LATER }));
    expect(body).toMatchObject({ fate: 'accepted', reason: expect.stringContaining('Its handover unwinds.') });
  });

  it('of a won deal in words that only the CRM has is not taken for a loss', async () => {
    crmHolds('006D');
    await send(event('006D'));
    const { body } = await send(event('006D', { eventId: 'evt-d-2', stage: 'Gewonnen', version: LATER }));
    expect(body).toMatchObject({ fate: 'known', reason: expect.not.stringContaining('unwinds') });
  });

  it('whose opportunity is not there yet is worked on when it comes again', async () => {
    expect((await send(event('006E'))).status).toBe(422);
    expect(await list({ opportunityId: '006E' })).toMatchObject([{ fate: 'unknown-opportunity' }]);
    crmHolds('006E');
    expect((await send(event('006E'))).body).toMatchObject({ fate: 'accepted' });
    expect(await list({ opportunityId: '006E' })).toMatchObject([{ fate: 'accepted', deliveries: 2 }]);
  });
});

describe('an event that breaks the intake', () => {
  it('is kept among the failed ones, and blocks none behind it', async () => {
    crmHolds('006P', POISON);
    crmHolds('006Q');
    const { status, body } = await send(event('006P'));
    expect([status, body.fate]).toEqual([202, 'failed']);
    expect((await send(event('006Q'))).body.fate).toBe('accepted');
    const [kept] = await list({ fate: 'failed', opportunityId: '006P' });
    expect(kept).toMatchObject({ fate: 'failed', tries: 1, failure: expect.stringContaining('numeric') });
    expect(Date.parse(kept!.retryAt as string)).toBeGreaterThan(Date.now());
  });

  it('is tried again by itself, and less and less often', async () => {
    crmHolds('006R', POISON);
    await send(event('006R'));
    await makeDue('evt-006R');
    const kept = await eventually(async () => (await list({ opportunityId: '006R' })).find(({ tries }) => tries === 2));
    expect(kept).toMatchObject({ fate: 'failed', deliveries: 1 });
    crmHolds('006R');
    await makeDue('evt-006R');
    await eventually(async () => (await list({ opportunityId: '006R' }))[0]!.fate === 'accepted');
    expect((await list({ opportunityId: '006R' }))[0]).not.toHaveProperty('retryAt');
  });

  it('is given up by itself in the end, and stays in the list', async () => {
    crmHolds('006S', POISON);
    await send(event('006S'));
    await sql`update received_events set tries = 10, retry_at = now() where event_id = 'evt-006S'`.execute(
      api.database.db,
    );
    const kept = await eventually(async () =>
      (await list({ opportunityId: '006S' })).find(({ tries }) => tries === 11),
    );
    expect(kept).toMatchObject({ fate: 'failed' });
    expect(kept).not.toHaveProperty('retryAt');
  });

  it('is tried again by a person, who is named in the audit log', async () => {
    crmHolds('006T', POISON);
    await send(event('006T'));
    expect((await retry('evt-006T')).body).toMatchObject({ fate: 'failed' });
    crmHolds('006T');
    const { status, body } = await retry('evt-006T', { reason: 'The amount was mended' });
    expect([status, body.fate]).toEqual([202, 'accepted']);
    const { status: again } = await retry('evt-006T');
    expect(again).toBe(409);
    const { rows } = await sql`select actor, reason, before from audit_entries
      where action = 'event.retried' and subject = 'evt-006T' order by position`.execute(api.database.db);
    expect(rows).toEqual([
      { actor: 'a.keller', reason: null, before: { fate: 'failed' } },
      { actor: 'a.keller', reason: 'The amount was mended', before: { fate: 'failed' } },
    ]);
  });

  it('that nobody has received cannot be tried again', async () => {
    expect((await retry('evt-none')).status).toBe(404);
  });
});

describe('an event that comes while the CRM cannot be asked', () => {
  it('is refused with a 503, recorded, and worked on by itself once the CRM is back', async () => {
    crmIsDownFor('006U');
    const { status } = await send(event('006U', { stage: 'Commit' }));
    expect(status).toBe(503);
    const [kept] = await list({ fate: 'postponed' });
    expect(kept).toMatchObject({ id: 'evt-006U', reason: expect.stringContaining('The CRM cannot be asked now') });
    crmHolds('006U', { stage: 'commit' });
    await makeDue('evt-006U');
    await eventually(async () => (await list({ opportunityId: '006U' }))[0]!.fate === 'accepted');
  });
});

describe('the list of received events', () => {
  it('pages from the newest on, and is filtered', async () => {
    const agent = await api.as(['events:read']);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { opportunityId: '006B', limit: 7, ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await agent.get('/v1/received-events').query(query).expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([20, 20]);
    expect(await list({ origin: 'poll' })).toEqual([]);
    await agent.get('/v1/received-events').query({ fate: 'lost' }).expect(400);
    await (await api.as(['handovers:read'])).get('/v1/received-events').expect(403);
  });
});
