import { operatorsView, wellOperated } from '@handover/testing';
import supertest from 'supertest';
import { type RunningCrmApi, startCrmApi } from './start-crm-api.js';

const ID = '006Hx00000A1B2CIAV';
const READINESS = `/v1/opportunities/${ID}/readiness`;
const HANDOVER = `/v1/opportunities/${ID}/handover`;
const flags = { readyToStaff: true, readyToStart: true, readyToBill: false };
const finding = {
  sentence: 'The customer has no tax profile.',
  owner: 'finance',
  class: 'master-data',
};

let api: RunningCrmApi;

beforeAll(async () => {
  api = await startCrmApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

function handover(fields: object) {
  return {
    key: `main:${ID}`,
    crmInstance: 'main',
    opportunityId: ID,
    state: 'provisioned',
    ...flags,
    receivedAt: '2026-11-20T09:30:00.000Z',
    updatedAt: '2026-11-20T09:30:02.000Z',
    exceptions: [],
    runs: 1,
    correlationId: 'c-1',
    checkpoints: [],
    ...fields,
  };
}

describe('the readiness of an opportunity', () => {
  it('says what would happen, what is missing and who can fix it, without the decisions behind it', async () => {
    const readiness = {
      opportunityId: ID,
      evaluatedStage: 'commit',
      passes: false,
      outcome: 'It would be stopped: 1 thing to be put right by finance.',
      ...flags,
      evaluatedAt: '2026-11-20T09:30:00.000Z',
    };
    const finds = [{ ...finding, field: '/account', checkpoint: 'validate-customer', code: 'no-tax-profile' }];
    api.process.on(`GET ${READINESS}`, {
      body: { ...readiness, crmInstance: 'emea', currentStage: 'Commit', findings: finds, decisions: [{}] },
    });
    const caller = await api.as('readiness:read');
    const { body } = await caller.get(READINESS).query({ crmInstance: 'emea', stage: 'commit' }).expect(200);
    expect(body).toEqual({ ...readiness, findings: [{ ...finding, field: '/account' }] });
    expect(api.process.received[0]!.query).toEqual({ crmInstance: 'emea', stage: 'commit' });
  });

  it('that cannot be evaluated now is a 503 that says when to come again', async () => {
    const type = 'https://handover.dev/problems/readiness-unavailable';
    const problem = { type, title: 'Readiness is not available', status: 503, detail: 'The ERP does not answer.' };
    api.process.on(`GET ${READINESS}`, { status: 503, headers: { 'retry-after': '9' }, body: problem });
    const caller = await api.as('readiness:read');
    const { body } = await caller.get(READINESS).expect(503).expect('Retry-After', '9');
    expect(body).toMatchObject(problem);
  });

  it('is not asked for with a stage that has no gate', async () => {
    const caller = await api.as('readiness:read');
    const { body } = await caller.get(READINESS).query({ stage: 'won', colour: 'red' }).expect(400);
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer: '/stage' })]));
    expect(api.process.received).toEqual([]);
  });
});

describe('the handover of an opportunity', () => {
  it.each<[object, object]>([
    [{ projectId: 'P-1' }, { projectId: 'P-1', summary: 'The project P-1 is there.', exceptions: [] }],
    [
      { state: 'blocked', exceptions: [{ ...finding, id: 'e-1' }] },
      { state: 'blocked', summary: 'It is stopped: 1 thing to be put right by finance.', exceptions: [finding] },
    ],
    [
      { state: 'waiting', waitingFor: 'The ERP does not answer.', resumeAt: '2026-11-20T09:31:00.000Z' },
      { summary: 'It waits and goes on by itself: The ERP does not answer.', resumeAt: '2026-11-20T09:31:00.000Z' },
    ],
    [{ state: 'validating' }, { state: 'validating', summary: 'It is validating.' }],
  ])('%j is shown in words', async (fields, shown) => {
    api.process.on(`GET /v1/handovers/main:${ID}`, { body: handover(fields) });
    const { body } = await (await api.as('handovers:read')).get(HANDOVER).expect(200);
    expect(body).toMatchObject({ key: `main:${ID}`, ...flags, ...shown, link: `${HANDOVER}?crmInstance=main` });
    for (const inner of ['checkpoints', 'runs', 'correlationId']) expect(body).not.toHaveProperty(inner);
  });

  it('is looked for in the CRM that is named', async () => {
    api.process.on(`GET /v1/handovers/emea:${ID}`, { body: handover({ crmInstance: 'emea' }) });
    const caller = await api.as('handovers:read');
    const { body } = await caller.get(HANDOVER).query({ crmInstance: 'emea' }).expect(200);
    expect(body.link).toBe(`${HANDOVER}?crmInstance=emea`);
  });

  it('is a 404 before there is one', async () => {
    const { body } = await (await api.as('handovers:read')).get('/v1/opportunities/none/handover').expect(404);
    expect(body).toMatchObject({ status: 404, type: expect.stringMatching(/not-found$/) });
  });
});

describe('the API for CRMs', () => {
  it('asks for a token, and for the scope of the operation', async () => {
    for (const path of [READINESS, HANDOVER]) await supertest(api.url).get(path).expect(401);
    const { body } = await (await api.as('handovers:read')).get(READINESS).expect(403);
    expect(body.requiredScope).toBe('readiness:read');
    await (await api.as('readiness:read')).get(HANDOVER).expect(403);
  });

  it('is operated as all apps are', async () => {
    expect(await operatorsView(api.url)).toMatchObject({ ...wellOperated, title: 'Handover for CRMs' });
  });
});
