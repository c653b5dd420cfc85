import supertest from 'supertest';
import { type RunningCrmApi, signed, startCrmApi } from './start-crm-api.js';

const PATH = '/v1/opportunity-events';
const RECEIVE = `POST ${PATH}`;
const ID = '006Hx/00000A1B2';
const event = {
  eventId: 'evt-1',
  crmInstance: 'main',
  opportunityId: ID,
  stage: 'Closed Won',
  version: '2026-11-20T09:30:00.000Z',
  occurredAt: '2026-11-20T09:30:00.000Z',
};
const WELL_SIGNED = JSON.stringify(event);

let api: RunningCrmApi;

beforeAll(async () => {
  api = await startCrmApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
  api.process.on(RECEIVE, {
    status: 202,
    body: { eventId: 'evt-1', fate: 'accepted', reason: 'A handover began.', handoverKey: `main:${ID}` },
  });
});

function send(body: string, headers: Record<string, string>) {
  return supertest(api.url).post(PATH).set('content-type', 'application/json').set(headers).send(body);
}
const sendSigned = (body: unknown) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(text, signed(text));
};

describe('a signed event', () => {
  it('is handed to the process API as it came, and answered with a link to its handover', async () => {
    const { body } = await sendSigned(event).expect(202);
    const link = '/v1/opportunities/006Hx%2F00000A1B2/handover?crmInstance=main';
    expect(body).toEqual({
      eventId: 'evt-1',
      fate: 'accepted',
      reason: 'A handover began.',
      handover: { key: `main:${ID}`, link },
    });
    const [request] = api.process.received;
    expect(request).toMatchObject({ method: 'POST', path: PATH, body: event });
    expect(request!.headers.authorization).toMatch(/^Bearer /);
    api.process.on(`GET /v1/handovers/main:${ID}`, {
      body: { key: 'k', state: 'received', checkpoints: [], exceptions: [] },
    });
    await (await api.as('handovers:read')).get(link).expect(200);
  });

  it('that comes again is answered again, with the fate that the process API gives it', async () => {
    const repeated = { eventId: 'evt-1', fate: 'repeated', reason: 'It was taken in before.' };
    await sendSigned(event).expect(202);
    api.process.on(RECEIVE, { status: 202, body: repeated });
    const { body } = await sendSigned(event).expect(202);
    expect(body).toEqual(repeated);
    expect(api.process.received).toHaveLength(2);
  });

  it('is good with one of two signatures, so that secrets can be changed', async () => {
    const headers = signed(WELL_SIGNED);
    const other = signed(WELL_SIGNED, { secret: `whsec_${Buffer.from('another').toString('base64')}` });
    const both = `${other['webhook-signature']} ${headers['webhook-signature']}`;
    await send(WELL_SIGNED, { ...headers, 'webhook-signature': both }).expect(202);
  });

  it('of an unknown opportunity is a 422 in the words of the process API', async () => {
    const problem = { type: 'https://handover.dev/problems/unknown-opportunity', title: 'Unknown opportunity' };
    api.process.on(RECEIVE, { status: 422, body: { ...problem, status: 422, detail: 'The CRM has none.', fate: 'x' } });
    const { body } = await sendSigned(event).expect(422);
    expect(body).toMatchObject({ ...problem, status: 422, detail: 'The CRM has none.', instance: PATH, fate: 'x' });
  });

  it('that cannot be taken in now is a 503 that says when to come again and that nothing was done', async () => {
    const problem = { type: 'https://handover.dev/problems/unavailable', title: 'Unavailable', status: 503 };
    const body = { ...problem, detail: 'The CRM cannot be asked now.', executed: false };
    api.process.on(RECEIVE, { status: 503, headers: { 'retry-after': '7' }, body });
    const refused = await sendSigned(event).expect(503).expect('Retry-After', '7');
    expect(refused.body).toMatchObject({ detail: 'The CRM cannot be asked now.', executed: false });
  });

  it('meets a broken process API with a 502 that shows nothing of it', async () => {
    api.process.on(RECEIVE, { status: 500, body: { type: 'x', title: 'x', status: 500, detail: 'stack' } });
    const { body } = await sendSigned(event).expect(502);
    expect(body).toMatchObject({ upstream: 'process-opportunity-to-project-api', upstreamStatus: 500 });
  });
});

describe('an event is refused with 401', () => {
  const without = (name: string) => {
    const { [name]: _, ...headers } = signed(WELL_SIGNED);
    return headers;
  };
  it.each<[string, () => Record<string, string>, string]>([
    ['without any signature', () => ({}), 'webhook-id, webhook-timestamp, webhook-signature'],
    ['without a signature', () => without('webhook-signature'), 'webhook-signature'],
    ['without a time', () => without('webhook-timestamp'), 'webhook-timestamp'],
    ['signed with another secret', () => signed(WELL_SIGNED, { secret: `whsec_${'A'.repeat(32)}` }), 'secret'],
    ['signed over another body', () => signed(`${WELL_SIGNED} `), 'secret'],
    ['signed six minutes ago', () => signed(WELL_SIGNED, { age: 360 }), '300 are allowed'],
    ['signed for in six minutes', () => signed(WELL_SIGNED, { age: -360 }), '300 are allowed'],
    ['whose id is not the signed one', () => ({ ...signed(WELL_SIGNED), 'webhook-id': 'evt-2' }), 'secret'],
    ['with an access token alone', () => ({ authorization: 'Bearer a.b.c' }), 'not signed'],
  ])('%s', async (_, headers, said) => {
    const { body } = await send(WELL_SIGNED, headers())
      .expect(401)
      .expect('content-type', /problem\+json/);
    expect(body.type).toMatch(/signature-refused$/);
    expect(body.detail).toContain(said);
    expect(api.process.received).toEqual([]);
  });

  it('before anything is said of its fields', async () => {
    const { body } = await send('{"colour":1}', {}).expect(401);
    expect(body).not.toHaveProperty('errors');
  });
});

describe('a signed event is refused with 400', () => {
  it.each<[string, unknown, string[]]>([
    ['that is not JSON', '{"eventId":', ['']],
    ['that is a list', [event], ['']],
    ['with an unknown field', { ...event, colour: 'red' }, ['/colour']],
    ['with fields of wrong types', { ...event, stage: 7, occurredAt: 'yesterday' }, ['/stage', '/occurredAt']],
    ['without its opportunity', { ...event, opportunityId: undefined }, ['/opportunityId']],
    ['without text in its id', { ...event, eventId: '' }, ['/eventId']],
  ])('%s', async (_, sent, pointers) => {
    const { body } = await sendSigned(sent)
      .expect(400)
      .expect('content-type', /problem\+json/);
    const said = new Set((body.errors as { pointer: string }[]).map(({ pointer }) => pointer));
    expect([...said].sort()).toEqual(pointers.sort());
    expect(api.process.received).toEqual([]);
  });
});

it('the process API is told with what the app runs, for its audit log', () => {
  expect(api.configuration).toMatchObject({
    ...{ app: 'experience-crm-api', secrets: expect.stringMatching(/^[0-9a-f]{32}$/) },
    variables: { EVENT_SECRET: '***', CLIENT_SECRET: '***' },
  });
});
