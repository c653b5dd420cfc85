import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const PATH = '/v1/decisions/stage-gate%2Fclosed-won';
const BEHIND = '/v1/decisions/stage-gate/closed-won';
const version = {
  decision: 'stage-gate/closed-won',
  version: 2,
  status: 'draft',
  contentHash: 'a'.repeat(64),
  createdBy: 'a.author',
  createdAt: '2026-11-20T09:30:00.000Z',
};
const content = { nodes: [], edges: [] };
const problem = (status: number, type: string, detail: string) => ({
  status,
  body: { type: `https://handover.dev/problems/${type}`, title: type, status, detail },
});

let ops: RunningOpsApi;

beforeAll(async () => {
  ops = await startOpsApi();
});
afterAll(() => ops?.close());

const last = (service: 'rules' | 'process') => ops[service].received.at(-1)!;

describe('a version of a decision', () => {
  it('is saved in the name of the person, with why and under the key of the request', async () => {
    ops.rules.on(`POST ${BEHIND}/versions`, { status: 201, body: { ...version, content } });
    const author = await ops.as(['decisions:write'], 'a.author');
    const request = () => author.post(`${PATH}/versions`).set('Idempotency-Key', 'once');
    await request().send({ content, note: 'New limit' }).expect(201);
    expect(last('rules')).toMatchObject({
      headers: { 'idempotency-key': 'once' },
      body: { content, note: 'New limit', onBehalfOf: 'a.author' },
    });
    await request().send({ content }).expect(400);
    await request().send({ content, note: 'Mine', onBehalfOf: 'b.other' }).expect(400);
  });

  it('is activated in the name of the person, and the refusal of its author is told in plain words', async () => {
    const detail = 'Version 2 was made by a.author, who cannot put it in force: ask somebody else.';
    ops.rules.on(`POST ${BEHIND}/versions/2/activations`, ({ body }) =>
      (body as { onBehalfOf: string }).onBehalfOf === 'a.author'
        ? problem(409, 'second-person-needed', detail)
        : { body: { ...version, status: 'active' } },
    );
    const activate = async (subject: string) =>
      (await ops.as(['decisions:activate'], subject))
        .post(`${PATH}/versions/2/activations`)
        .set('If-Match', '"1-of-2"')
        .send({ reason: 'Rehearsed' });
    expect(await activate('a.author')).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/second-person-needed$/), detail },
    });
    expect(await activate('b.approver')).toMatchObject({ status: 200, body: { status: 'active' } });
    expect(last('rules')).toMatchObject({
      headers: { 'if-match': '"1-of-2"' },
      body: { reason: 'Rehearsed', onBehalfOf: 'b.approver' },
    });
  });

  it('is read with its ETag and its history', async () => {
    const decision = { name: version.decision, title: 'T', description: 'D', activeVersion: 1, latestVersion: 2 };
    ops.rules.on(`GET ${BEHIND}`, { body: decision, headers: { ETag: '"1-of-2"' } });
    ops.rules.on(`GET ${BEHIND}/versions`, { body: { items: [version] } });
    ops.rules.on(`GET ${BEHIND}/activations`, { body: { items: [] } });
    const reader = await ops.as(['decisions:read']);
    expect((await reader.get(PATH).expect(200)).headers.etag).toBe('"1-of-2"');
    expect((await reader.get(`${PATH}/versions`).expect(200)).body.items).toEqual([version]);
    expect((await reader.get(`${PATH}/activations`).expect(200)).body).toEqual({ items: [] });
    await reader.get(`${PATH}/versions/two`).expect(400);
  });
});

describe('a draft', () => {
  it('is tested and rehearsed by the process, whose refusals are told as they are', async () => {
    const reader = await ops.as(['decisions:read']);
    const tested = { decision: version.decision, crmInstance: 'main', opportunityId: '1', name: 'N', cases: [] };
    ops.process.on('POST /v1/decision-tests', { body: tested });
    await reader.post(`${PATH}/tests`).send({ content, opportunityId: '1' }).expect(200);
    expect(last('process').body).toEqual({ decision: version.decision, content, opportunityId: '1' });
    ops.process.on('POST /v1/decision-rehearsals', problem(422, 'decision-invalid', 'One fault.'));
    const refused = await reader.post(`${PATH}/rehearsals`).send({ content, last: 10 }).expect(422);
    expect(refused.body.type).toMatch(/decision-invalid$/);
    expect(last('process').body).toEqual({ decision: version.decision, content, last: 10 });
    await reader.post(`${PATH}/rehearsals`).send({ content, last: 1_001 }).expect(400);
  });

  it('is compared with a version by the rules', async () => {
    const differences = {
      decision: version.decision,
      from: 1,
      same: true,
      nodes: [],
      connectionsAdded: [],
      connectionsRemoved: [],
    };
    ops.rules.on(`POST ${BEHIND}/differences`, { body: differences });
    const reader = await ops.as(['decisions:read']);
    expect((await reader.post(`${PATH}/differences`).send({ from: 1, content }).expect(200)).body).toEqual(differences);
  });
});

describe('access', () => {
  it.each([
    ['GET', '/v1/decisions', 'decisions:read'],
    ['GET', `${PATH}/differences?from=1&to=2`, 'decisions:read'],
    ['POST', `${PATH}/versions`, 'decisions:write'],
    ['POST', `${PATH}/validations`, 'decisions:write'],
    ['POST', `${PATH}/versions/2/activations`, 'decisions:activate'],
    ['POST', `${PATH}/tests`, 'decisions:read'],
    ['POST', `${PATH}/rehearsals`, 'decisions:read'],
  ])('to %s %s needs a token with %s', async (method, path, scope) => {
    const others = ['decisions:read', 'decisions:write', 'decisions:activate'].filter((each) => each !== scope);
    const authorization = `Bearer ${await ops.tokenFor(others)}`;
    const response = await fetch(`${ops.url}${path}`, { method, headers: { authorization } });
    expect(response.status).toBe(403);
    expect(JSON.stringify(await response.json())).toContain(scope);
  });
});
