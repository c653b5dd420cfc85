import { eventually, sized } from '@handover/testing';
import { eventText, fuzzedEvents, strangeText } from '@handover/testing/fuzzed-events';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { statesUnderWay } from '../src/handovers/handover.js';
import { sampleOpportunity } from './sample-deal.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

const cases = sized({ short: 300, full: 10_000 });
const AT_ONCE = 20;
const STAGES = ['closed-won', 'commit', 'proposal', 'closed-lost'] as const;

let api: RunningProcessApi;
let token: string;
let count = 0;
const nextId = () => `${(count += 1)}`;

beforeAll(async () => {
  api = await startProcessApi();
  token = await api.tokenFor(['opportunity-events:write']);
  // The CRM holds most opportunities, at some stage; no other system knows anything.
  api.systems.otherwise(({ method, path }) => {
    const id = /^\/v1\/opportunities\/([^/]+)$/.exec(path)?.[1];
    if (method !== 'GET' || id === undefined || id.length % 5 === 0) return undefined;
    const stage = STAGES[id.length % STAGES.length]!;
    return { body: { ...sampleOpportunity(), id, stage, version: '2026-11-20T09:30:00.000Z' } };
  });
}, 60_000);
afterAll(() => api?.close());

interface Answer {
  status: number;
  type: string | undefined;
  body: Record<string, unknown>;
}

async function send(body: string): Promise<Answer> {
  const response = await fetch(`${api.url}/v1/opportunity-events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const type = response.headers.get('content-type')?.split(';')[0];
  return { status: response.status, type, body: (await response.json()) as Record<string, unknown> };
}

const rows = async (query: RawBuilder<unknown>) => (await query.execute(api.database.db)).rows;

async function nothingIsStuck(): Promise<void> {
  const underWay = sql.join([...statesUnderWay]);
  await eventually(
    async () => {
      const stuck = await rows(sql`
        select key, state from handovers where state in (${underWay})
        union all select handover_key, state from stage_reviews where state = 'requested' limit 5`);
      if (stuck.length > 0) throw new Error(`Still under way: ${JSON.stringify(stuck)}`);
      return true;
    },
    { withinMs: 30_000, everyMs: 100 },
  );
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
}

/** A problem document (RFC 9457) that says what is wrong with the event, or that it has to come again. */
function isProblem({ status, type, body }: Answer): boolean {
  return type === 'application/problem+json' && body.status === status && typeof body.detail === 'string';
}

describe('an event of which any field may be anything', () => {
  it(`is taken in, or refused with what is wrong with it: ${cases} events`, async () => {
    const seen: Record<number, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(fuzzedEvents(nextId), { minLength: AT_ONCE, maxLength: AT_ONCE }), async (events) => {
        const answers = await Promise.all(events.map((event) => send(eventText(event))));
        answers.forEach((answer, index) => {
          seen[answer.status] = (seen[answer.status] ?? 0) + 1;
          const well = answer.status === 202 ? answer.body.fate !== 'failed' : isProblem(answer);
          if (!well || ![202, 400, 413, 422].includes(answer.status)) {
            throw new Error(`${eventText(events[index]!).slice(0, 2_000)} → ${JSON.stringify(answer)}`);
          }
        });
      }),
      { numRuns: Math.ceil(cases / AT_ONCE), endOnFailure: true },
    );
    process.stdout.write(`fuzzed events by status: ${JSON.stringify(seen)}\n`);
    for (const status of [202, 400]) expect(seen[status]).toBeGreaterThan(0);
    expect(await rows(sql`select event_id from received_events where fate = 'failed'`)).toEqual([]);
    await nothingIsStuck();
  }, 900_000);
});

describe('an opportunity of which the CRM answers anything', () => {
  const texts = [
    'name',
    'stageName',
    'serviceLine',
    'practice',
    'legalEntity',
    'projectManager',
    'sowReference',
    'version',
  ];

  it(`ends in a handover, or among the failed events that are tried again: ${cases} opportunities`, async () => {
    const answer = fc.record({
      fields: fc.array(fc.tuple(fc.constantFrom(...texts), strangeText), { maxLength: 4 }),
      amount: fc.oneof(fc.constant('120000.00'), strangeText, fc.integer()),
      start: fc.oneof(fc.constant('2027-02-01'), strangeText),
      account: fc.oneof(fc.constant({ name: 'Nordwind' }), fc.record({ name: strangeText }), fc.constant(null)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (answers) => {
        const sent = await Promise.all(
          answers.map(({ fields, amount, start, account }) => {
            const id = `vendor-${nextId()}`;
            const body = {
              ...sampleOpportunity(),
              ...{ id, stage: 'closed-won', amount: { amount, currency: 'EUR' }, estimatedStart: start, account },
              ...Object.fromEntries(fields),
            };
            api.systems.on(`GET /v1/opportunities/${id}`, { body });
            return send(eventText(Object.entries(eventOf(id))));
          }),
        );
        for (const { status, body } of sent) {
          expect([status, ['accepted', 'failed'].includes(body.fate as string)]).toEqual([202, true]);
        }
      }),
      { numRuns: Math.ceil(cases / AT_ONCE), endOnFailure: true },
    );
    const unexplained = sql`select event_id from received_events where fate = 'failed' and failure is null`;
    expect(await rows(unexplained)).toEqual([]);
    await nothingIsStuck();
  }, 900_000);

  it('becomes a handover whatever characters its texts hold', async () => {
    api.systems.on('GET /v1/opportunities/strange', {
      body: { ...sampleOpportunity(), id: 'strange', name: 'NUL \0 and half \ud83d', account: { name: '\0' } },
    });
    expect((await send(eventText(Object.entries(eventOf('strange'))))).body).toMatchObject({ fate: 'accepted' });
    const [handover] = await rows(sql`select name, customer from handovers where opportunity_id = 'strange'`);
    expect(handover).toEqual({ name: 'NUL \ufffd and half \ufffd', customer: '\ufffd' });
    await nothingIsStuck();
  });
});

function eventOf(opportunityId: string) {
  return {
    ...{ eventId: `evt-${opportunityId}`, crmInstance: 'main', opportunityId, stage: 'Closed Won' },
    ...{ version: '2026-11-20T09:30:00.000Z', occurredAt: '2026-11-20T09:30:00.000Z' },
  };
}
