import {
  AccessDenied,
  AnswerLost,
  type ConnectorFailure,
  RecordRefused,
  SystemUnavailable,
} from '@handover/connector-kit';
import { SandboxResourceDesk } from '../src/index.js';
import { newDemand } from './support/new-records.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let desk: SandboxResourceDesk;

beforeAll(async () => {
  sandbox = await startSandbox();
  desk = new SandboxResourceDesk(sandbox.protocol('psa', { timeoutMs: 300 }));
});
afterAll(() => sandbox?.close());

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as ConnectorFailure,
  );

describe('a system that fails', () => {
  it.each([
    ['a cut connection', { kind: 'down' }],
    ['an HTTP 500', { kind: 'error', status: 500 }],
    ['an HTTP 503 that does not say when to come back', { kind: 'error', status: 503 }],
    ['no answer in time', { kind: 'hang' }],
  ])('leaves a write in doubt after %s, and a read undone', async (_what, fault) => {
    await sandbox.strike('psa', 'resource-demands.create', fault);
    expect(await failureOf(desk.create(newDemand()))).toBeInstanceOf(AnswerLost);
    await sandbox.strike('psa', 'resource-demands.read', fault);
    expect(await failureOf(desk.read('RQ-1'))).toBeInstanceOf(SystemUnavailable);
  });

  it('leaves a write in doubt that was done before an HTTP 500', async () => {
    const demand = newDemand({ externalReference: 'main:committed' });
    await sandbox.strike('psa', 'resource-demands.create', { kind: 'error', status: 500, committed: true });
    expect(await failureOf(desk.create(demand))).toBeInstanceOf(AnswerLost);
    expect(await desk.findByExternalReference('main:committed')).toHaveLength(1);
  });

  it('says when to come back where it limits calls', async () => {
    await sandbox.strike('psa', 'resource-demands.create', { kind: 'rate-limit', retryAfterSeconds: 7 });
    const failure = await failureOf(desk.create(newDemand({ externalReference: 'main:limited' })));
    expect(failure).toBeInstanceOf(SystemUnavailable);
    expect(failure).toMatchObject({ retryAfterSeconds: 7, vendorMessage: 'Too many requests.' });
    expect(await desk.findByExternalReference('main:limited')).toEqual([]);
  });

  it('refuses a record with a sentence of its own', async () => {
    await sandbox.strike('psa', 'resource-demands.create', { kind: 'refuse', message: 'The year is closed.' });
    const failure = await failureOf(desk.create(newDemand()));
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(failure).toMatchObject({ vendorMessage: 'The year is closed.', field: undefined });
  });

  it('did nothing where nobody listens or the name is unknown', async () => {
    for (const baseUrl of ['http://127.0.0.1:9/psa', 'http://sandbox.invalid/psa']) {
      const nobody = new SandboxResourceDesk(sandbox.protocol('psa', { baseUrl }));
      expect(await failureOf(nobody.create(newDemand()))).toBeInstanceOf(SystemUnavailable);
    }
  });

  it('denies access for a wrong token', async () => {
    const stranger = new SandboxResourceDesk(sandbox.protocol('psa', { token: 'wrong' }));
    expect(await failureOf(stranger.create(newDemand()))).toBeInstanceOf(AccessDenied);
    expect(await failureOf(stranger.read('RQ-1'))).toBeInstanceOf(AccessDenied);
  });

  it('is no empty system when the address is wrong', async () => {
    for (const baseUrl of [`${sandbox.url}/psa/v9`, `${sandbox.url}/nowhere`]) {
      const astray = new SandboxResourceDesk(sandbox.protocol('psa', { baseUrl }));
      expect(await failureOf(astray.read('RQ-1'))).toBeInstanceOf(SystemUnavailable);
    }
  });

  it('takes ids that would be paths for ids', async () => {
    expect(await desk.read('../slots')).toBeUndefined();
  });
});

describe('the plain protocol', () => {
  it('answers malformed JSON with 400, and what it does not know with 404', async () => {
    const headers = { authorization: 'Bearer token-of-this-test', 'content-type': 'application/json' };
    const broken = await fetch(`${sandbox.url}/psa/requests`, { method: 'POST', headers, body: '{"title": ' });
    expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([400, 'malformed']);
    const nowhere = await sandbox.call('GET', '/psa/nowhere');
    expect([nowhere.status, ((await nowhere.json()) as { code: string }).code]).toEqual([404, 'no_such_path']);
  });
});
