import {
  AccessDenied,
  AnswerLost,
  type ConnectorFailure,
  RecordRefused,
  SystemUnavailable,
} from '@handover/connector-kit';
import { SandboxProjectLedger } from '../src/index.js';
import { newProject } from './support/new-records.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let ledger: SandboxProjectLedger;

beforeAll(async () => {
  sandbox = await startSandbox();
  ledger = new SandboxProjectLedger(sandbox.protocol('erp', { timeoutMs: 300 }));
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
    await sandbox.strike('erp', 'projects.create', fault);
    expect(await failureOf(ledger.create(newProject()))).toBeInstanceOf(AnswerLost);
    await sandbox.strike('erp', 'projects.read', fault);
    expect(await failureOf(ledger.read('P-1999-1'))).toBeInstanceOf(SystemUnavailable);
  });

  it('leaves a write in doubt that was done before an HTTP 500', async () => {
    const project = newProject({ externalReference: 'main:committed' });
    await sandbox.strike('erp', 'projects.create', { kind: 'error', status: 500, committed: true });
    expect(await failureOf(ledger.create(project))).toBeInstanceOf(AnswerLost);
    expect(await ledger.findByExternalReference('main:committed')).toHaveLength(1);
  });

  it('says when to come back where it limits calls', async () => {
    await sandbox.strike('erp', 'projects.create', { kind: 'rate-limit', retryAfterSeconds: 7 });
    const failure = await failureOf(ledger.create(newProject({ externalReference: 'main:limited' })));
    expect(failure).toBeInstanceOf(SystemUnavailable);
    expect(failure).toMatchObject({ retryAfterSeconds: 7, vendorMessage: 'Too many requests.' });
    expect(await ledger.findByExternalReference('main:limited')).toEqual([]);
  });

  it('refuses a record with a sentence of its own', async () => {
    await sandbox.strike('erp', 'projects.create', { kind: 'refuse', message: 'The year is closed.' });
    const failure = await failureOf(ledger.create(newProject()));
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(failure).toMatchObject({ vendorMessage: 'The year is closed.', field: undefined });
  });

  it('did nothing where nobody listens or the name is unknown', async () => {
    for (const baseUrl of ['http://127.0.0.1:9/erp', 'http://sandbox.invalid/erp']) {
      const nobody = new SandboxProjectLedger(sandbox.protocol('erp', { baseUrl }));
      expect(await failureOf(nobody.create(newProject()))).toBeInstanceOf(SystemUnavailable);
    }
  });

  it('denies access for a wrong token', async () => {
    const stranger = new SandboxProjectLedger(sandbox.protocol('erp', { token: 'wrong' }));
    expect(await failureOf(stranger.create(newProject()))).toBeInstanceOf(AccessDenied);
    expect(await failureOf(stranger.read('P-1'))).toBeInstanceOf(AccessDenied);
  });

  it('is no empty system when the address is wrong', async () => {
    for (const baseUrl of [`${sandbox.url}/erp/v9`, `${sandbox.url}/nowhere`]) {
      const astray = new SandboxProjectLedger(sandbox.protocol('erp', { baseUrl }));
      expect(await failureOf(astray.read('P-1'))).toBeInstanceOf(SystemUnavailable);
    }
  });

  it('takes ids that would be paths for ids', async () => {
    expect(await ledger.read('../partners/C-1001')).toBeUndefined();
  });
});

describe('the plain protocol', () => {
  it('answers malformed JSON with 400, and what it does not know with 404', async () => {
    const headers = { authorization: 'Bearer token-of-this-test', 'content-type': 'application/json' };
    const broken = await fetch(`${sandbox.url}/erp/jobs`, { method: 'POST', headers, body: '{"title": ' });
    expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([400, 'malformed']);
    const nowhere = await sandbox.call('GET', '/billing/nowhere');
    expect([nowhere.status, ((await nowhere.json()) as { code: string }).code]).toEqual([404, 'no_such_path']);
  });

  it('leaves out fields that it does not know, as the connector does with fields of the vendor', async () => {
    const known = { title: 'By hand', partner: 'C-1001', company: 'DE01', job_kind: 'TM', order_value: '1.00' };
    const more = { currency: 'EUR', date_from: '2027-01-01', date_to: '2027-01-31', lead: 'E1003', model: 'TPL-TM' };
    const answer = await sandbox.call('POST', '/erp/jobs', { ...known, ...more, colour: 'blue' });
    const job = (await answer.json()) as { id: string };
    expect(job).not.toHaveProperty('colour');
    await sandbox.call('PATCH', `/control/records/erp/project/${job.id}`, { colour: 'blue' });
    const project = await ledger.read(job.id);
    expect(project).toMatchObject({ name: 'By hand', externalReference: job.id, externalReferences: [] });
    expect(project).not.toHaveProperty('colour');
  });
});
