import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const CAUSE = '5d0c1f2e9a7b4c33';
const exception = { id: 'e-1', handoverKey: 'main:006', class: 'mapping', owner: 'integration', cause: CAUSE };
const links = { link: '/v1/exceptions/e-1', handoverLink: '/v1/handovers/main%3A006' };

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const reader = () => api.as(['exceptions:read']);
const operator = (subject?: string) => api.as(['exceptions:operate'], subject);

describe('exceptions', () => {
  it('are listed with links, and filtered by all that they can be told apart by', async () => {
    api.process.on('GET /v1/exceptions', { body: { items: [exception], nextCursor: 'c2' } });
    const own = { open: 'false', limit: '5', cursor: 'c1', checkpoint: 'provision-project', legalEntity: 'DE01' };
    const more = { assignee: 'b', overdue: 'true', openedBefore: '2026-11-20T09:30:00.000Z' };
    const filter = { class: 'mapping', owner: 'integration', cause: CAUSE, ...own, ...more };
    const { body } = await (await reader()).get('/v1/exceptions').query(filter).expect(200);
    expect(body).toEqual({ items: [{ ...exception, ...links }], nextCursor: 'c2' });
    expect(api.process.received[0]!.query).toEqual(filter);
  });

  it('are not listed for an owner or a class that there is not', async () => {
    const { body } = await (await reader()).get('/v1/exceptions').query({ owner: 'me', open: 'maybe' }).expect(400);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/open', '/owner']);
  });

  it('are read with actions that this API has under the same paths', async () => {
    const actions = [{ name: 'retry', path: '/v1/exceptions/e-1/retries', effect: 'Carries it on.' }];
    api.process.on('GET /v1/exceptions/e-1', { body: { ...exception, actions } });
    api.process.on('POST /v1/exceptions/e-1/retries', { status: 202, body: { resumed: 1 } });
    const { body } = await (await reader()).get('/v1/exceptions/e-1').expect(200);
    expect(body).toEqual({ ...exception, ...links, actions });
    await (await operator()).post(actions[0]!.path).send({}).expect(202);
  });

  it('are grouped by cause, with links to them and to their retry', async () => {
    const cause = { cause: CAUSE, class: 'mapping', owner: 'integration', title: 'No rule.', count: 12 };
    api.process.on('GET /v1/exception-causes', { body: { items: [cause] } });
    const { body } = await (await reader()).get('/v1/exception-causes').query({ order: 'risk' }).expect(200);
    expect(api.process.received[0]!.query).toMatchObject({ order: 'risk' });
    expect(body.items).toEqual([
      { ...cause, link: `/v1/exceptions?cause=${CAUSE}`, retriesLink: `/v1/exception-causes/${CAUSE}/retries` },
    ]);
  });
});

describe('an action', () => {
  const why = { reason: 'Agreed with the customer' };
  it.each([
    ['retries', { from: 'start', policy: 'original', reason: 'Rule added' }],
    ['edits', { changes: { '/projectManager': 'E1003' }, from: 'step', policy: 'current', ...why }],
    ['approvals', why],
    ['skips', why],
    ['adoptions', why],
    ['unwindings', why],
  ])('%s goes through, singly and by cause, with the person who asks for it', async (collection, sent) => {
    for (const place of ['exceptions/e-1', `exception-causes/${CAUSE}`]) {
      const answer = { resumed: 2, refused: [{ handoverKey: 'main:3', exceptionId: 'e-3', reason: 'It went on.' }] };
      api.process.on(`POST /v1/${place}/${collection}`, { status: 202, body: answer });
      api.process.received.length = 0;
      const { body } = await (await operator('a.keller')).post(`/v1/${place}/${collection}`).send(sent).expect(202);
      expect(body).toEqual(answer);
      expect(api.process.received).toMatchObject([{ body: { ...sent, onBehalfOf: 'a.keller' } }]);
    }
  });

  it.each([
    ['assignments', { assignee: 'b', dueDate: '2027-01-31', reason: 'Knows the practice' }],
    ['comments', { comment: 'Called the seller.' }],
  ])('%s goes through, singly and by cause, with the person who asks for it', async (collection, sent) => {
    const status = collection === 'comments' ? 201 : 200;
    api.process.on(`POST /v1/exceptions/e-1/${collection}`, { status, body: { ...exception, version: 4 } });
    api.process.on(`POST /v1/exception-causes/${CAUSE}/${collection}`, { body: { changed: 12 } });
    const person = await operator('a.keller');
    const { body, headers } = await person
      .post(`/v1/exceptions/e-1/${collection}`)
      .set({ 'If-Match': '"3"', 'Idempotency-Key': 'k-1' })
      .send(sent)
      .expect(status);
    expect(body).toEqual({ ...exception, version: 4, ...links });
    expect(headers.etag).toBe('"4"');
    const { body: all } = await person.post(`/v1/exception-causes/${CAUSE}/${collection}`).send(sent).expect(200);
    expect(all).toEqual({ changed: 12 });
    const passed = { body: { ...sent, onBehalfOf: 'a.keller' } };
    expect(api.process.received).toMatchObject([passed, passed]);
    const { headers: sentOn } = api.process.received[0]!;
    expect(collection === 'comments' ? sentOn['idempotency-key'] : sentOn['if-match']).toMatch(/k-1|"3"/);
  });

  it('withdraws what was ruled, in the name of the person', async () => {
    api.process.on('POST /v1/interventions/i-1/withdrawals', { status: 204 });
    await (await operator('a.keller')).post('/v1/interventions/i-1/withdrawals').send(why).expect(204);
    expect(api.process.received).toMatchObject([{ body: { ...why, onBehalfOf: 'a.keller' } }]);
  });

  it.each([
    ['edits', { changes: { a: 1 } }, '/reason'],
    ['approvals', {}, '/reason'],
    ['comments', { comment: '' }, '/comment'],
    ['assignments', { dueDate: 'soon' }, '/dueDate'],
    ['retries', { from: 'middle' }, '/from'],
  ])('%s without what it needs is refused before anybody is asked', async (collection, sent, pointer) => {
    const { body } = await (await operator()).post(`/v1/exceptions/e-1/${collection}`).send(sent).expect(400);
    expect(new Set((body.errors as { pointer: string }[]).map((error) => error.pointer))).toEqual(new Set([pointer]));
    expect(api.process.received).toEqual([]);
  });
});

describe('an act', () => {
  it('is listed, read, and read with what became of each of its handovers', async () => {
    const act = { id: 'a-1', act: 'retried', resumed: 729, through: 700, blocked: 9, waiting: 0, underWay: 20 };
    api.process.on('GET /v1/acts', { body: { items: [act] } });
    api.process.on('GET /v1/acts/a-1', { body: { ...act, refusals: [] } });
    const handovers = { items: [{ handoverKey: 'main:1', fate: 'through' }], nextCursor: 'c2' };
    api.process.on('GET /v1/acts/a-1/handovers', { body: handovers });
    const person = await reader();
    expect((await person.get('/v1/acts').query({ cause: CAUSE }).expect(200)).body).toEqual({ items: [act] });
    expect((await person.get('/v1/acts/a-1').expect(200)).body).toEqual({ ...act, refusals: [] });
    const query = { fate: 'through', limit: '5' };
    expect((await person.get('/v1/acts/a-1/handovers').query(query).expect(200)).body).toEqual(handovers);
    expect(api.process.received.map((each) => each.query)).toMatchObject([{ cause: CAUSE }, {}, query]);
  });
});

describe('an edit', () => {
  it('is prepared with what can be edited and what there is to pick from', async () => {
    const fields = { items: [{ pointer: '/projectManager', picker: 'employee' }], legalEntity: 'DE01' };
    api.process.on('GET /v1/exceptions/e-1/editable-fields', { body: fields });
    expect((await (await reader()).get('/v1/exceptions/e-1/editable-fields').expect(200)).body).toEqual(fields);
    const choices = { items: [{ value: 'E1003', label: 'A. Keller' }], more: false };
    api.process.on('GET /v1/choices/employee', { body: choices });
    const query = { text: 'kel', legalEntity: 'DE01', limit: '5' };
    expect((await (await operator()).get('/v1/choices/employee').query(query).expect(200)).body).toEqual(choices);
    expect(api.process.received.at(-1)!.query).toEqual(query);
    await (await reader()).get('/v1/choices/employee').expect(403);
  });
});

describe('a retry', () => {
  it.each([
    ['of an exception', '/v1/exceptions/e-1/retries', 1],
    ['of a cause', `/v1/exception-causes/${CAUSE}/retries`, 12],
  ])('%s tells the process API which person asks for it, and why', async (_, path, resumed) => {
    api.process.on(`POST ${path}`, { status: 202, body: { resumed } });
    const { body } = await (await operator('a.keller')).post(path).send({ reason: 'Rule added' }).expect(202);
    expect(body).toEqual({ resumed });
    expect(api.process.received).toMatchObject([{ body: { reason: 'Rule added', onBehalfOf: 'a.keller' } }]);
    expect(api.process.received[0]!.headers.authorization).toMatch(/^Bearer /);
  });

  it('is not asked for in the name of somebody else', async () => {
    const { body } = await (await operator()).post('/v1/exceptions/e-1/retries').send({ onBehalfOf: 'b' }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/onBehalfOf' }]);
    expect(api.process.received).toEqual([]);
  });

  it('of a cleared exception is a 409 in the words of the process API', async () => {
    const type = 'https://handover.dev/problems/conflict';
    const problem = { type, title: 'Conflict', status: 409, detail: 'The exception was cleared.' };
    api.process.on('POST /v1/exceptions/e-2/retries', { status: 409, body: problem });
    const { body } = await (await operator()).post('/v1/exceptions/e-2/retries').send({}).expect(409);
    expect(body).toMatchObject(problem);
  });

  it('is for operators: who may only read gets a 403, who is nobody a 401', async () => {
    for (const path of ['/v1/exceptions/e-1/retries', `/v1/exception-causes/${CAUSE}/retries`]) {
      await supertest(api.url).post(path).send({}).expect(401);
      const { body } = await (await reader()).post(path).send({}).expect(403);
      expect(body.requiredScope).toBe('exceptions:operate');
    }
    expect(api.process.received).toEqual([]);
  });
});
