import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { AccessDenied, AnswerLost, RecordRefused, SystemUnavailable } from '@handover/connector-kit';
import { type Org, startOrg } from './support/start-org.js';

let org: Org;
let id: string;

beforeAll(async () => {
  org = await startOrg();
  id = await org.opportunityOf('C-1001');
  await org.source.read(id);
});
afterEach(() => org.control('DELETE', '/faults'));
afterAll(() => org.close());

const writeBack = { handoverState: 'provisioned', readyToStaff: true, readyToStart: true, readyToBill: true };
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a session that expired', () => {
  it('is renewed without the caller noticing, once for all calls', async () => {
    await org.control('POST', '/sessions/expirations', {});
    await org.strike('nothing', { kind: 'down' });
    const reads = await Promise.all(Array.from({ length: 10 }, () => org.source.read(id)));
    expect(reads.every((each) => each?.id === id)).toBe(true);
  });

  it('that cannot be renewed is access denied', async () => {
    await org.strike('query', { kind: 'error', status: 401 }, 10);
    expect(await failure(org.source.read(id))).toBeInstanceOf(AccessDenied);
    const stranger = org.sourceWith({ clientSecret: 'wrong' });
    expect(await failure(stranger.read(id))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('a call that fails', () => {
  it('with 429 says when to come again', async () => {
    await org.strike('query', { kind: 'rate-limit', retryAfterSeconds: 3 });
    const error = await failure(org.source.read(id));
    expect(error).toBeInstanceOf(SystemUnavailable);
    expect(error).toMatchObject({ retryAfterSeconds: 3, vendorMessage: 'REQUEST_LIMIT_EXCEEDED: Too many requests.' });
  });

  it('with 503 was not done; with another 5xx a write may have been, a read need not care', async () => {
    await org.strike('Opportunity.update', { kind: 'error', status: 503 });
    expect(await failure(org.source.writeBack(id, writeBack))).toBeInstanceOf(SystemUnavailable);
    await org.strike('Opportunity.update', { kind: 'error', status: 500 });
    expect(await failure(org.source.writeBack(id, writeBack))).toBeInstanceOf(AnswerLost);
    await org.strike('query', { kind: 'error', status: 500 });
    expect(await failure(org.source.read(id))).toBeInstanceOf(SystemUnavailable);
  });

  it('by losing the answer leaves a write in doubt, and it was done', async () => {
    await org.strike('Opportunity.update', { kind: 'lose-answer' });
    expect(await failure(org.source.writeBack(id, { ...writeBack, projectId: 'P-LOST' }))).toBeInstanceOf(AnswerLost);
    expect((await org.source.read(id))!.projectId).toBe('P-LOST');
  });

  it('by never answering ends in time', async () => {
    const source = org.sourceWith({ timeoutMs: 300 });
    await source.read(id);
    await org.strike('*', { kind: 'hang' }, 2);
    expect(await failure(source.read(id))).toBeInstanceOf(SystemUnavailable);
    expect(await failure(source.writeBack(id, writeBack))).toBeInstanceOf(AnswerLost);
  });

  it('by a reset connection is no more than unavailable for a read', async () => {
    await org.strike('query', { kind: 'down' });
    expect(await failure(org.source.read(id))).toBeInstanceOf(SystemUnavailable);
  });

  it('because the vendor refuses it keeps the vendor’s sentence', async () => {
    await org.strike('Opportunity.update', { kind: 'refuse', message: 'Period is locked.' });
    const error = await failure(org.source.writeBack(id, writeBack));
    expect(error).toBeInstanceOf(RecordRefused);
    expect(error).toMatchObject({ vendorMessage: 'FIELD_CUSTOM_VALIDATION_EXCEPTION: Period is locked.' });
  });

  it('because of a field that the org does not have names it in our words', async () => {
    const source = org.sourceWith({ fields: { opportunity: { purchaseOrder: 'PO_Number__c' } } });
    expect(await failure(source.read(id))).toMatchObject({ name: 'RecordRefused', field: 'purchaseOrder' });
  });

  it('because nobody listens was never done, also a write', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const source = org.sourceWith({ loginUrl: `http://127.0.0.1:${port}/crm` });
    expect(await failure(source.writeBack(id, writeBack))).toBeInstanceOf(SystemUnavailable);
  });
});
