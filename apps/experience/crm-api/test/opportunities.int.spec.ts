import { operatorsView, wellOperated } from '@handover/testing';
import supertest from 'supertest';
import { checkpointNames } from '../src/words.js';
import { PAGES_ORIGIN, type RunningCrmApi, startCrmApi } from './start-crm-api.js';

const ID = '006Hx00000A1B2CIAV';
const READINESS = `/v1/opportunities/${ID}/readiness`;
const HANDOVER = `/v1/opportunities/${ID}/handover`;
const flags = { readyToStaff: true, readyToStart: true, readyToBill: false };
const finding = {
  sentence: 'The customer has no tax profile.',
  owner: 'finance',
  class: 'master-data',
  field: '/account',
};
const shownFinding = { ...finding, ownerName: 'Finance', fieldName: 'Account' };
const exception = {
  ...finding,
  id: 'e-1',
  checkpoint: 'validate-customer',
  after: 'A retry carries the handover on.',
  assignee: 'a.keller',
  openedAt: '2026-11-20T09:30:01.000Z',
};
const { id: _id, checkpoint: _checkpoint, openedAt: since, ...rest } = exception;
const shownException = { ...rest, ...shownFinding, since };

let api: RunningCrmApi;

beforeAll(async () => {
  api = await startCrmApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

/** The first checkpoints, done. */
function checked(count: number) {
  return checkpointNames.slice(0, count).map((name) => ({ name, state: 'done', records: [] }));
}

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
      name: 'Nordwind: billing platform',
      evaluatedStage: 'commit',
      passes: false,
      ...flags,
      evaluatedAt: '2026-11-20T09:30:00.000Z',
    };
    const finds = [{ ...finding, checkpoint: 'validate-customer', code: 'no-tax-profile', hinders: ['bill'] }];
    const outcome = 'It would be stopped: 1 thing to be put right by finance.';
    const inner = { crmInstance: 'emea', currentStage: 'Commit', decisions: [{}] };
    api.process.on(`GET ${READINESS}`, { body: { ...readiness, ...inner, outcome, findings: finds } });
    const caller = await api.as('readiness:read');
    const { body } = await caller.get(READINESS).query({ crmInstance: 'emea', stage: 'commit' }).expect(200);
    expect(body).toEqual({
      ...readiness,
      outcome: 'It would be stopped: 1 thing to be put right by Finance.',
      reasons: [
        { purpose: 'staff', sentence: 'People will be asked for in the PSA.' },
        { purpose: 'start', sentence: 'The project will be there with its dimensions.' },
        { purpose: 'bill', sentence: 'Not before 1 thing is put right by Finance.' },
      ],
      findings: [{ ...shownFinding, hinders: ['bill'] }],
    });
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
    [
      { projectId: 'P-1' },
      { projectId: 'P-1', stateName: 'Provisioned', summary: 'The project P-1 is there.', exceptions: [] },
    ],
    [
      { state: 'blocked', exceptions: [exception] },
      {
        stateName: 'Blocked',
        summary: 'It is stopped: 1 thing to be put right by Finance.',
        exceptions: [shownException],
      },
    ],
    [
      { state: 'waiting', waitingFor: 'The ERP does not answer.', resumeAt: '2026-11-20T09:31:00.000Z' },
      { summary: 'It waits and goes on by itself: The ERP does not answer.', resumeAt: '2026-11-20T09:31:00.000Z' },
    ],
    [{ state: 'validating' }, { state: 'validating', summary: 'It is being checked.' }],
    [{ state: 'unwound' }, { summary: 'What was made for it has been taken back.' }],
  ])('%j is shown in words', async (fields, shown) => {
    api.process.on(`GET /v1/handovers/main:${ID}`, { body: handover(fields) });
    const { body } = await (await api.as('handovers:read')).get(HANDOVER).expect(200);
    expect(body).toMatchObject({ key: `main:${ID}`, ...flags, ...shown, link: `${HANDOVER}?crmInstance=main` });
    for (const inner of ['checkpoints', 'runs', 'correlationId']) expect(body).not.toHaveProperty(inner);
  });

  it.each<[string, object, object]>([
    [
      'received',
      {},
      { passed: 0, total: 14, checkpoint: 'load-opportunity', checkpointName: 'Read the opportunity again' },
    ],
    [
      'provisioning',
      { checkpoints: [...checked(8), { name: 'create-schedules', state: 'failed', records: [] }] },
      {
        passed: 8,
        total: 14,
        checkpoint: 'assign-financial-dimensions',
        checkpointName: 'Assign the financial dimensions',
      },
    ],
    ['provisioned', { checkpoints: checked(14) }, { passed: 14, total: 14 }],
  ])('that is %s says how far it is', async (state, fields, progress) => {
    api.process.on(`GET /v1/handovers/main:${ID}`, { body: handover({ state, ...fields }) });
    const { body } = await (await api.as('handovers:read')).get(HANDOVER).expect(200);
    expect(body.progress).toEqual(progress);
  });

  it('says of each readiness why', async () => {
    const none = { readyToStaff: false, readyToStart: false, readyToBill: false };
    const reasonsOf = async (fields: object) => {
      api.process.on(`GET /v1/handovers/main:${ID}`, { body: handover(fields) });
      const { body } = await (await api.as('handovers:read')).get(HANDOVER).expect(200);
      return (body.reasons as { purpose: string; sentence: string }[]).map(({ sentence }) => sentence);
    };
    const ready = { readyToStaff: true, readyToStart: true, readyToBill: true };
    const demands = [{ name: 'request-staffing', state: 'done', records: [{ id: 'D-1' }, { id: 'D-2' }] }];
    expect(await reasonsOf({ ...ready, projectId: 'P-1', checkpoints: demands })).toEqual([
      '2 demands stand in the PSA.',
      'The project P-1 is there with its dimensions.',
      'Billing profile and schedules are there.',
    ]);
    expect(await reasonsOf({ ...none, state: 'validating' })).toEqual([
      'Comes with the step “Ask for people”.',
      'Comes with the step “Create the project”.',
      'Comes with the step “Create the billing profile”.',
    ]);
    expect(await reasonsOf({ ...none, state: 'blocked', exceptions: [exception] })).toContain(
      'Not before 1 thing is put right by Finance.',
    );
    expect(await reasonsOf({ ...none, state: 'waiting', waitingFor: 'The ERP is down.' })).toContain(
      'Waits: The ERP is down.',
    );
    const skipped = [{ name: 'request-staffing', state: 'skipped', records: [] }];
    expect((await reasonsOf({ ...none, checkpoints: skipped }))[0]).toBe('A person has left this out.');
  });

  it('links to the pages that are configured, and to the project once it is there', async () => {
    const pagesOf = async (fields: object) => {
      api.process.on(`GET /v1/handovers/main:${ID}`, { body: handover(fields) });
      return (await (await api.as('handovers:read')).get(HANDOVER).expect(200)).body.pages as object[];
    };
    const inOperations = {
      rel: 'handover',
      title: 'Handover in operations',
      href: `https://ops.example/handovers/main%3A${ID}`,
    };
    expect(await pagesOf({ state: 'validating' })).toEqual([inOperations]);
    expect(await pagesOf({ projectId: 'P/1' })).toEqual([
      { rel: 'project', title: 'Project P/1', href: 'https://erp.example/projects/P%2F1' },
      inOperations,
    ]);
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

describe('a page of the CRM', () => {
  it('may read the API where its origin is allowed', async () => {
    const headers = { origin: PAGES_ORIGIN, 'access-control-request-method': 'GET' };
    const allowed = await fetch(`${api.url}${HANDOVER}`, { method: 'OPTIONS', headers });
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(PAGES_ORIGIN);
    const others = { ...headers, origin: 'https://other.example' };
    expect((await fetch(`${api.url}${HANDOVER}`, { method: 'OPTIONS', headers: others })).status).toBe(403);
  });

  it.each(['javascript:alert("{key}")', 'https://ops.example/handovers'])('is not sent to "%s"', async (page) => {
    await expect(startCrmApi({ HANDOVER_PAGE: page })).rejects.toThrow(/HANDOVER_PAGE/);
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
