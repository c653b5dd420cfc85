import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const entry = (sequence: number) => ({
  sequence,
  recordedAt: '2026-11-20T09:30:00.123456Z',
  action: 'exception.retried',
  subject: 'main:006',
  actor: 'a.keller',
  before: { text: 'one\ntwo' },
  correlationId: 'c-1',
  hash: 'a'.repeat(64),
});

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
  api.rules.received.length = 0;
});

const auditor = () => api.as(['audit:read']);

describe('the audit log', () => {
  it('is told with what the app itself runs', () => {
    expect(api.configuration).toMatchObject({
      ...{ app: 'experience-ops-api', secrets: expect.stringMatching(/^[0-9a-f]{32}$/) },
      variables: { CLIENT_SECRET: '***', PROCESS_RULES_URL: api.rules.url },
    });
  });

  it('is that of handovers unless that of rules is asked for', async () => {
    api.process.on('GET /v1/audit-entries', { body: { items: [entry(7)], nextCursor: 'c1' } });
    api.rules.on('GET /v1/audit-entries', { body: { items: [entry(3)] } });
    const filter = { subject: 'main:006', action: 'exception.retried', actor: 'a.keller', limit: '5' };
    const { body } = await (await auditor()).get('/v1/audit-entries').query(filter).expect(200);
    expect(body).toEqual({ items: [entry(7)], nextCursor: 'c1' });
    expect(api.process.received[0]!.query).toEqual(filter);
    const { body: rules } = await (await auditor()).get('/v1/audit-entries').query({ log: 'rules' }).expect(200);
    expect(rules).toEqual({ items: [entry(3)] });
    await (await auditor()).get('/v1/audit-entries').query({ log: 'other', from: 'yesterday' }).expect(400);
  });

  it('is exported to the end as JSON Lines, the oldest entry first', async () => {
    api.process.on('GET /v1/audit-entries', ({ query: { cursor } }) => ({
      body: cursor === 'c1' ? { items: [entry(3)] } : { items: [entry(1), entry(2)], nextCursor: 'c1' },
    }));
    const { text, headers } = await (
      await auditor()
    )
      .get('/v1/audit-export')
      .query({ subject: 'main:006' })
      .buffer(true)
      .parse((response, done) => {
        let read = '';
        response.on('data', (chunk: Buffer) => (read += chunk.toString()));
        response.on('end', () => done(null, read));
      })
      .expect(200)
      .then(({ body, headers }) => ({ text: body as string, headers }));
    expect(headers['content-type']).toBe('application/jsonl');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([1, 2, 3].map(entry));
    expect(api.process.received.map(({ query }) => query)).toEqual([
      { subject: 'main:006', order: 'oldest-first', limit: '200' },
      { subject: 'main:006', order: 'oldest-first', limit: '200', cursor: 'c1' },
    ]);
  });

  it('is not exported in part when the process API fails: the connection ends', async () => {
    api.process.on('GET /v1/audit-entries', ({ query: { cursor } }) =>
      cursor === 'c1' ? { status: 422, body: {} } : { body: { items: [entry(1)], nextCursor: 'c1' } },
    );
    await expect((await auditor()).get('/v1/audit-export').then(({ status }) => status)).rejects.toThrow();
  });

  it('is verified against a hash that is known from elsewhere', async () => {
    const found = {
      intact: false,
      verified: 9,
      faults: [{ sequence: 3, kind: 'changed', detail: 'Entry 3 …' }],
      unsealed: 0,
    };
    api.process.on('GET /v1/audit-verification', { body: found });
    const known = { fromSequence: '1', knownSequence: '7', knownHash: 'b'.repeat(64) };
    const { body } = await (await auditor()).get('/v1/audit-verification').query(known).expect(200);
    expect(body).toEqual(found);
    expect(api.process.received[0]!.query).toEqual(known);
  });

  it('is for auditors', async () => {
    for (const path of ['audit-entries', 'audit-export', 'audit-verification']) {
      await (await api.as(['handovers:read'])).get(`/v1/${path}`).expect(403);
    }
  });
});
