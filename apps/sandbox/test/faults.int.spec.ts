import { OrgClient, requestToken } from './support/org-client.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';
import type { Fault, FaultRule } from '../src/faults/fault.js';

let sandbox: RunningSandbox;
let org: OrgClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  org = await OrgClient.open(sandbox.url);
});
afterEach(() => sandbox.gate.replace([]));
afterAll(() => sandbox.close());

function set(fault: Fault, more: Partial<FaultRule> = {}): Promise<void> {
  return sandbox.gate.replace([{ system: 'crm', operation: 'Account.create', share: 1, fault, ...more }]);
}

const create = (Name: string) => org.post<unknown>('/sobjects/Account', { Name });

async function created(name: string): Promise<boolean> {
  return (await org.query(`SELECT count() FROM Account WHERE Name = '${name}'`)).body.totalSize > 0;
}

/** Creates an account as a caller does that does not wait for long. */
function impatient(Name: string): Promise<Response> {
  const token = (org as unknown as { token: string }).token;
  return fetch(`${org.orgUrl}/services/data/v60.0/sobjects/Account`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ Name }),
    signal: AbortSignal.timeout(300),
  });
}

describe('a fault', () => {
  it('delays an answer', async () => {
    await set({ kind: 'delay', ms: 150 });
    const begun = performance.now();
    expect((await create('Delayed')).status).toBe(201);
    expect(performance.now() - begun).toBeGreaterThan(140);
  });

  it('answers an error with nothing done', async () => {
    await set({ kind: 'error', status: 500 });
    const { status, body } = await create('Failed');
    expect([status, body]).toEqual([
      500,
      [{ errorCode: 'UNKNOWN_EXCEPTION', message: 'An unexpected error occurred.' }],
    ]);
    expect(await created('Failed')).toBe(false);
  });

  it('answers an error with everything done', async () => {
    await set({ kind: 'error', status: 502, committed: true });
    expect((await create('Failed late')).status).toBe(502);
    expect(await created('Failed late')).toBe(true);
  });

  it('lets the first calls pass, and strikes operations by a part of their names', async () => {
    await set({ kind: 'error', status: 500 }, { operation: '*.create', skip: 2, times: 1 });
    const statuses = [];
    for (const name of ['Passed 1', 'Passed 2', 'Struck', 'Passed 3']) statuses.push((await create(name)).status);
    expect(statuses).toEqual([201, 201, 500, 201]);
    await set({ kind: 'error', status: 500 }, { operation: 'Contact.*' });
    expect((await create('Passed 4')).status).toBe(201);
  });

  it('answers 401 as an expired session', async () => {
    await set({ kind: 'error', status: 401 });
    expect((await create('x')).body).toMatchObject([{ errorCode: 'INVALID_SESSION_ID' }]);
  });

  it('limits the rate and says when to come again', async () => {
    await set({ kind: 'rate-limit', retryAfterSeconds: 7 });
    const { status, headers, body } = await create('Limited');
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
    expect(body).toMatchObject([{ errorCode: 'REQUEST_LIMIT_EXCEEDED' }]);
    expect(await created('Limited')).toBe(false);
  });

  it('loses the answer with everything done', async () => {
    await set({ kind: 'lose-answer' });
    await expect(create('Lost')).rejects.toThrow('fetch failed');
    expect(await created('Lost')).toBe(true);
  });

  it('refuses a record in the words it is told', async () => {
    await set({ kind: 'refuse', message: 'Currency is locked.' });
    const { status, body } = await create('Refused');
    expect([status, body]).toEqual([
      400,
      [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Currency is locked.' }],
    ]);
    expect(await created('Refused')).toBe(false);
  });

  it('cuts the connection with nothing done', async () => {
    await set({ kind: 'down' });
    await expect(create('Down')).rejects.toThrow('fetch failed');
    expect(await created('Down')).toBe(false);
  });

  it('never answers, with nothing done', async () => {
    await set({ kind: 'hang' });
    await expect(impatient('Hung')).rejects.toThrow('timeout');
    expect(await created('Hung')).toBe(false);
  });

  it('breaks an answer off with everything done', async () => {
    await set({ kind: 'break-off' });
    await expect(create('Broken off')).rejects.toThrow('terminated');
    expect(await created('Broken off')).toBe(true);
  });

  it('falls silent in the middle of an answer with everything done', async () => {
    await set({ kind: 'fall-silent' });
    const answer = await impatient('Silent');
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toThrow('timeout');
    expect(await created('Silent')).toBe(true);
  });
});

describe('a fault rule', () => {
  it('strikes as many times as it is told', async () => {
    await set({ kind: 'error', status: 500 }, { times: 2 });
    const statuses = [await create('a'), await create('b'), await create('c')].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 201]);
    expect(sandbox.gate.list()).toEqual([]);
  });

  it('strikes about its share of the calls', async () => {
    await set({ kind: 'error', status: 500 }, { share: 0.5 });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => create(`shared ${index}`)));
    const struck = answers.filter(({ status }) => status === 500).length;
    expect(struck).toBeGreaterThan(20);
    expect(struck).toBeLessThan(80);
  });

  it('ends at its instant', async () => {
    await set({ kind: 'error', status: 500 }, { until: new Date(Date.now() - 1) });
    expect((await create('after')).status).toBe(201);
  });

  it('leaves other operations and systems alone', async () => {
    await set({ kind: 'down' }, { system: 'erp', operation: '*' });
    expect((await create('untouched')).status).toBe(201);
    await set({ kind: 'down' });
    expect((await org.query('SELECT Id FROM Account LIMIT 1')).status).toBe(200);
  });

  it('for everything strikes the sign-in too, and adds its delay to other faults', async () => {
    await sandbox.gate.replace([
      { system: '*', operation: '*', share: 1, fault: { kind: 'delay', ms: 60 } },
      { system: 'crm', operation: 'token', share: 1, fault: { kind: 'error', status: 503 } },
    ]);
    const begun = performance.now();
    expect((await requestToken(org.orgUrl, {})).status).toBe(503);
    expect(performance.now() - begun).toBeGreaterThan(55);
  });
});
