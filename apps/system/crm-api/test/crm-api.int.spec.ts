import { createDocument, type RunningApp, startApp } from '@handover/platform';
import { app as sandboxApp } from '@handover/sandbox';
import {
  eventually,
  operatorsView,
  startTestDatabase,
  startTestIssuer,
  type TestDatabase,
  type TestIssuer,
  wellOperated,
} from '@handover/testing';
import { app } from '../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';
const SCOPES = ['opportunities:read', 'opportunities:write', 'instances:read'];
const ABSENT = '006Hx0000000zzzIAA';
const MISMAPPED = { opportunity: { purchaseOrder: 'PO_Number__c' } };
/** A port that nobody can listen on. */
const NOBODY = 'http://127.0.0.1:1/crm';

let issuer: TestIssuer;
let databases: TestDatabase[];
let sandbox: RunningApp;
let api: RunningApp;
let token: string;
let id: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  databases = [await startTestDatabase({ schema: 'sandbox' }), await startTestDatabase({ schema: 'system_crm' })];
  const common = { PORT: '0', LOG_LEVEL: 'fatal', OIDC_ISSUER: issuer.issuer };
  sandbox = await startApp(sandboxApp, { ...common, DATABASE_URL: databases[0]!.url, SANDBOX_TOKEN });
  const own = {
    loginUrl: `${sandbox.url}/crm`,
    clientId: 'handover',
    clientSecret: 'sandbox-development-secret',
  };
  const main = { name: 'main', vendor: 'salesforce', default: true, legalEntities: ['DE01'], settings: own };
  const INSTANCES = JSON.stringify([
    main,
    { ...main, name: 'fragile', default: false, legalEntities: [], limits: { breaker: { failures: 2 }, retries: 0 } },
    { ...main, name: 'mismapped', default: false, legalEntities: [], settings: { ...own, fields: MISMAPPED } },
    { ...main, name: 'silent', default: false, legalEntities: [], settings: { ...own, loginUrl: NOBODY } },
  ]);
  api = await startApp(app, { ...common, DATABASE_URL: databases[1]!.url, INSTANCES });
  token = await issuer.tokenFor(SCOPES);
  const accounts = await listed('Account');
  const account = accounts.find(({ data }) => data.Customer_Number__c === 'C-1001')!;
  id = (await listed('Opportunity')).find(({ data }) => data.AccountId === account.id)!.id;
});
afterEach(() => control('DELETE', '/faults'));
afterAll(async () => {
  await api.close();
  await sandbox.close();
  for (const database of databases) await database.close();
  await issuer.close();
});

async function control<Body>(method: string, path: string, body?: object): Promise<Body> {
  const response = await fetch(`${sandbox.url}/control${path}`, {
    method,
    headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return (text && JSON.parse(text)) as Body;
}

async function listed(type: string): Promise<{ id: string; data: Record<string, unknown> }[]> {
  type Listed = { items: { id: string; data: Record<string, unknown> }[] };
  return (await control<Listed>('GET', `/records?system=crm&type=${type}`)).items;
}

const strike = (operation: string, fault: object, times = 1) =>
  control('PUT', '/faults', { faults: [{ system: 'crm', operation, fault, times }] });

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(api.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text && JSON.parse(text)) as Record<string, unknown>,
  };
}

it('the API tells with what it is configured, without a secret', async () => {
  const { status, body } = await call('GET', '/v1/app-configuration');
  expect(status).toBe(200);
  expect(body).toMatchObject({ app: 'system-crm-api', secrets: expect.stringMatching(/^[0-9a-f]{32}$/) });
  const { INSTANCES, DATABASE_URL } = body.variables as Record<string, string>;
  expect(JSON.parse(INSTANCES!)[0]).toMatchObject({ name: 'main', settings: { clientSecret: '***' } });
  expect(DATABASE_URL).toContain(':***@');
  expect(JSON.stringify(body)).not.toContain('sandbox-development-secret');
});

describe('an opportunity', () => {
  it('is answered with its version as ETag and its place in the CRM', async () => {
    const { status, headers, body } = await call('GET', `/v1/opportunities/${id}`);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(`"${String(body.version)}"`);
    expect(body).toMatchObject({
      stage: 'contract-review',
      amount: { amount: '184000.00', currency: 'EUR' },
      externalReferences: [{ system: 'crm', instance: 'main', type: 'opportunity', id }],
    });
  });

  it('that does not exist, or is asked of a CRM that is not configured, is a 404 that says which', async () => {
    expect(await call('GET', `/v1/opportunities/${ABSENT}`)).toMatchObject({
      status: 404,
      body: { type: expect.stringContaining('not-found') },
    });
    const { status, body } = await call('GET', `/v1/opportunities/${id}?instance=emea`);
    expect([status, body.detail]).toEqual([
      404,
      'There is no crm instance "emea"; configured: main, fragile, mismapped, silent.',
    ]);
  });

  it('is refused to callers without its scope', async () => {
    const other = await issuer.tokenFor(['projects:read']);
    expect((await call('GET', `/v1/opportunities/${id}`, undefined, { authorization: `Bearer ${other}` })).status).toBe(
      403,
    );
    expect((await call('GET', `/v1/opportunities/${id}`, undefined, { authorization: '' })).status).toBe(401);
  });
});

describe('an opportunity as a whole', () => {
  it('has its customer, lines, contacts and commercial terms', async () => {
    const { body } = await call('GET', `/v1/opportunities/${id}`);
    expect(body).toMatchObject({
      account: { customerNumber: 'C-1001', name: 'Nordwind Energie AG' },
      legalEntity: 'DE01',
      contractType: expect.any(String),
      billingMethod: expect.any(String),
      estimatedStart: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      contacts: expect.arrayContaining([expect.objectContaining({ email: expect.stringContaining('@') })]),
    });
    const lines = body.lines as { product: string; amount: { amount: string; currency: string } }[];
    const cents = lines.reduce((sum, { amount }) => sum + Math.round(Number(amount.amount) * 100), 0);
    expect([lines.length > 0, cents]).toEqual([true, 18_400_000]);
  });
});

describe('changes', () => {
  it('since a cursor are those made after it, and none when nothing was', async () => {
    const first = await call('GET', '/v1/opportunity-changes?limit=200');
    const since = `/v1/opportunity-changes?cursor=${encodeURIComponent(String(first.body.nextCursor))}`;
    expect((await call('GET', since)).body).toEqual({ items: [] });
    await control('PATCH', `/records/crm/Opportunity/${id}`, { NextStep: 'Sign' });
    const { body } = await call('GET', since);
    expect(body).toMatchObject({ items: [{ id, stage: 'contract-review' }], nextCursor: expect.any(String) });
    const { version } = (await call('GET', `/v1/opportunities/${id}`)).body;
    expect(body.items).toMatchObject([{ version }]);
  });

  it('are listed page by page to an empty one', async () => {
    const seen: unknown[] = [];
    for (let path = '/v1/opportunity-changes?limit=4'; path;) {
      const { body } = await call('GET', path);
      seen.push(...(body.items as unknown[]));
      path = body.nextCursor ? `/v1/opportunity-changes?limit=4&cursor=${String(body.nextCursor)}` : '';
    }
    expect(seen).toHaveLength(11);
  });

  it('from a bad cursor are refused with a pointer to it', async () => {
    const { status, body } = await call('GET', '/v1/opportunity-changes?cursor=zzz');
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/cursor' }]]);
  });
});

describe('a handover written back', () => {
  const writeBack = {
    projectId: 'P-1',
    handoverState: 'provisioned',
    readyToStaff: true,
    readyToStart: true,
    readyToBill: false,
    link: 'https://handover.example/handovers/1',
  };

  it('is on the opportunity, however often it is written', async () => {
    expect((await call('PUT', `/v1/opportunities/${id}/handover`, writeBack)).status).toBe(204);
    expect((await call('PUT', `/v1/opportunities/${id}/handover`, writeBack)).status).toBe(204);
    expect((await call('GET', `/v1/opportunities/${id}`)).body.projectId).toBe('P-1');
    const held = (await listed('Opportunity')).find((record) => record.id === id)!.data;
    expect(Object.values(held)).toEqual(expect.arrayContaining(['P-1', 'provisioned', writeBack.link]));
  });

  it('with unknown or missing fields is refused', async () => {
    expect((await call('PUT', `/v1/opportunities/${id}/handover`, { ...writeBack, colour: 'red' })).status).toBe(400);
    expect((await call('PUT', `/v1/opportunities/${id}/handover`, {})).status).toBe(400);
  });

  it('to no opportunity is a 404', async () => {
    expect((await call('PUT', `/v1/opportunities/${ABSENT}/handover`, writeBack)).status).toBe(404);
  });
});

describe('a handover written back with notes', () => {
  it('is all there or not at all', async () => {
    const note = { subject: 'Blocked', body: 'No project manager.', externalReference: 'main:y/notes/1' };
    const blocked = { handoverState: 'blocked', readyToStaff: false, readyToStart: false, readyToBill: false };
    const path = `/v1/opportunities/${id}/handover`;
    await strike('composite', { kind: 'refuse', message: 'No more tasks.' });
    expect((await call('PUT', path, { ...blocked, notes: [note] })).status).toBe(422);
    const state = async () => (await listed('Opportunity')).find((each) => each.id === id)!.data.Handover_State__c;
    expect(await state()).not.toBe('blocked');
    expect((await call('PUT', path, { ...blocked, notes: [note] })).status).toBe(204);
    expect([await state(), (await listed('Task')).map(({ data }) => data.Subject)]).toEqual(['blocked', ['Blocked']]);
    const bad = await call('PUT', path, { ...blocked, notes: [{ ...note, subject: '' }] });
    expect([bad.status, bad.body.errors]).toMatchObject([400, [{ pointer: '/notes/0/subject' }]]);
  });
});

describe('an account', () => {
  it('is found by the id of one that was merged into it', async () => {
    const [master, merged] = (await listed('Account')).slice(-2);
    expect((await call('GET', `/v1/accounts/${merged!.id}`)).body).toMatchObject({ id: merged!.id });
    await control('POST', '/crm/account-merges', { master: master!.id, merged: merged!.id });
    const { body } = await call('GET', `/v1/accounts/${merged!.id}`);
    expect(body).toMatchObject({ id: master!.id, customerNumber: master!.data.Customer_Number__c });
    expect((await call('GET', '/v1/accounts/001Hx0000000zzzIAA')).status).toBe(404);
  });
});

describe('the mapping of an instance', () => {
  const drift = (name: string) => call('GET', `/v1/instances/${name}/drift`);

  it('is sound where the org has all of it, and is compared at the start', async () => {
    expect((await drift('main')).body).toMatchObject({ instance: 'main', inspectable: true, findings: [] });
    await eventually(async () => {
      const items = (await call('GET', '/v1/instances')).body.items as { mapping: string }[];
      const states = items.map(({ mapping }) => mapping);
      return states.join() === 'sound,sound,at-odds,unknown';
    });
  });

  it('to a field that the org lacks is said, while other instances work', async () => {
    const { body } = await drift('mismapped');
    expect(body.findings).toEqual([
      {
        severity: 'error',
        fault: 'missing',
        field: 'opportunity.purchaseOrder',
        vendorField: 'Opportunity.PO_Number__c',
        sentence: expect.stringContaining('no field Opportunity.PO_Number__c'),
      },
    ]);
    expect((await call('GET', `/v1/opportunities/${id}`)).status).toBe(200);
    const read = await call('GET', `/v1/opportunities/${id}?instance=mismapped`);
    expect([read.status, read.body.errors]).toMatchObject([422, [{ pointer: '/purchaseOrder' }]]);
  });

  it('of a value that the org begins to offer is said before a deal has it', async () => {
    const values = ['Fixed Price', 'Barter'];
    await control('PUT', '/crm/picklists/Opportunity/Contract_Type__c', { values });
    expect((await drift('main')).body.findings).toMatchObject([
      { severity: 'error', fault: 'unmapped-value', field: 'opportunity.contractType', value: 'Barter' },
    ]);
    expect((await call('GET', '/v1/instances')).body.items).toMatchObject([{ mapping: 'at-odds' }, {}, {}, {}]);
  });

  it('of an instance that does not answer is a 503, and of none a 404', async () => {
    expect((await drift('silent')).status).toBe(503);
    expect((await drift('emea')).status).toBe(404);
  });
});

describe('a note', () => {
  const note = { subject: 'Blocked', body: 'No project manager.', externalReference: 'main:x/notes/1' };
  const path = () => `/v1/opportunities/${id}/notes`;

  it('needs an idempotency key, and with it is left once', async () => {
    expect((await call('POST', path(), note)).status).toBe(400);
    const first = await call('POST', path(), note, { 'idempotency-key': 'n-1' });
    expect([first.status, first.body.externalReference]).toEqual([201, note.externalReference]);
    expect((await call('POST', path(), note, { 'idempotency-key': 'n-1' })).body).toEqual(first.body);
    expect((await call('POST', path(), { ...note, subject: 'x' }, { 'idempotency-key': 'n-1' })).status).toBe(422);
    expect(
      (await listed('Task')).filter(({ data }) => data.Handover_Reference__c === note.externalReference),
    ).toHaveLength(1);
  });

  it('whose answer was lost is a 502, and sending it again finds it', async () => {
    const other = { ...note, externalReference: 'main:x/notes/2' };
    await strike('composite', { kind: 'lose-answer' });
    const lost = await call('POST', path(), other, { 'idempotency-key': 'n-2' });
    expect(lost).toMatchObject({
      status: 502,
      body: { type: expect.stringContaining('answer-lost'), system: 'crm', instance: 'main' },
    });
    expect((await call('POST', path(), other, { 'idempotency-key': 'n-2' })).status).toBe(201);
    expect(
      (await listed('Task')).filter(({ data }) => data.Handover_Reference__c === other.externalReference),
    ).toHaveLength(1);
  });
});

describe('a CRM in trouble', () => {
  it('for a moment is asked again', async () => {
    await strike('query', { kind: 'error', status: 500 });
    expect((await call('GET', `/v1/opportunities/${id}`)).status).toBe(200);
  });

  it('that limits the rate is a 503 with its own Retry-After', async () => {
    await strike('query', { kind: 'rate-limit', retryAfterSeconds: 9 });
    const { status, headers } = await call('GET', `/v1/opportunities/${id}`);
    expect([status, headers.get('retry-after')]).toEqual([503, '9']);
  });

  it('that is down is left alone after some failures, and the instances show it', async () => {
    await strike('*', { kind: 'down' }, 1000);
    const states = [];
    for (let attempt = 0; attempt < 3; attempt++)
      states.push((await call('GET', `/v1/opportunities/${id}?instance=fragile`)).status);
    expect(states).toEqual([503, 503, 503]);
    const { body } = await call('GET', '/v1/instances');
    expect(body.items).toMatchObject([
      { name: 'main', vendor: 'salesforce', legalEntities: [{ code: 'DE01' }], inFlight: 0, queued: 0 },
      { name: 'fragile', state: 'open' },
      { name: 'mismapped' },
      { name: 'silent' },
    ]);
  });
});

describe('the configuration', () => {
  it('that is wrong stops the app with a sentence that names the setting', async () => {
    const INSTANCES = JSON.stringify([
      { name: 'main', vendor: 'salesforce', settings: { clientId: 'x', clientSecret: 'y' } },
    ]);
    const started = startApp(app, {
      PORT: '0',
      DATABASE_URL: databases[1]!.url,
      OIDC_ISSUER: issuer.issuer,
      INSTANCES,
    });
    await expect(started).rejects.toThrow('0.settings.loginUrl');
  });
});

describe('the contract', () => {
  it('names every operation and needs neither database nor configuration', async () => {
    const { paths } = await createDocument(app);
    const operations = Object.values(paths).flatMap((path) => Object.values(path) as { operationId: string }[]);
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([
      'createOpportunityNote',
      'endMaintenance',
      'getAccount',
      'getAppConfiguration',
      'getOpportunity',
      'inspectMapping',
      'listInstances',
      'listMaintenanceOccurrences',
      'listMaintenanceWindows',
      'listOpportunityChanges',
      'listWonOpportunities',
      'planMaintenance',
      'writeBackHandover',
    ]);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'CRM' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['getOpportunity', 'writeBackHandover']));
  });
});
