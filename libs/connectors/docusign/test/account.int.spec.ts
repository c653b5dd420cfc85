import { generateKeyPairSync } from 'node:crypto';
import { AccessDenied, RecordRefused, SystemUnavailable } from '@handover/connector-kit';
import { failureOf } from '@handover/connector-kit/conformance';
import { docusignConfig } from '../src/index.js';
import { esignatureContract, isOfApi } from './support/esignature-contract.js';
import { type Archive, customField, envelope, keys, startArchive } from './support/start-archive.js';

const DEAL = '006HxACCOUNT0001';
const reference = [customField('Opportunity Id', DEAL), customField('SOW Reference', 'SOW-1')];
const incomplete = { ...envelope, customFields: { textCustomFields: reference, listCustomFields: [] } };

let archive: Archive;
beforeAll(async () => {
  archive = await startArchive();
});
afterEach(() => archive.faults.clear());
afterAll(() => archive?.stop());

const find = (config: object = {}) => archive.archiveWith(config).findForOpportunity(DEAL);

describe('access', () => {
  it('is granted by the account server once, for all calls that wait', async () => {
    const granted = () => archive.exchanges.filter(({ url }) => url.endsWith('/oauth/token')).length;
    const before = granted();
    const fresh = archive.archiveWith({});
    await Promise.all(Array.from({ length: 10 }, () => fresh.findForOpportunity(DEAL)));
    await fresh.findForOpportunity(DEAL);
    expect(granted() - before).toBe(1);
  });

  it.each([
    ['an unknown app', { integrationKey: 'stranger' }, 'invalid_grant: issuer_not_found'],
    ['an unknown user', { userId: 'stranger' }, 'invalid_grant: user_not_found'],
    ['another key', { privateKey: otherKey() }, 'invalid_grant: no_valid_keys_or_signatures'],
  ])('is denied to %s, in the words of DocuSign', async (_what, config, vendorMessage) => {
    const denied = await failureOf(find(config));
    expect(denied).toBeInstanceOf(AccessDenied);
    expect(denied).toMatchObject({ vendorMessage });
  });

  it('is denied to an account that the user is no member of', async () => {
    const accountId = '00000000-0000-4000-8000-000000000000';
    const denied = await failureOf(find({ accountId }));
    expect(denied).toMatchObject({
      name: 'AccessDenied',
      message: `The user is no member of the account ${accountId}.`,
    });
  });

  it('takes the account that the configuration names', async () => {
    expect(await find({ accountId: '2F6C3A58-8B0E-4B6F-9D5E-0A7F4C1B9E63' })).toEqual([]);
  });

  it.each([500, 503])('cannot be had while the account server answers HTTP %i', async (status) => {
    await archive.strike('token', { kind: 'error', status });
    expect(await failureOf(find())).toBeInstanceOf(SystemUnavailable);
  });

  it('that ends again and again is denied', async () => {
    await archive.strike('statements-of-work.find', { kind: 'error', status: 401 });
    const denied = await failureOf(find());
    expect(denied).toMatchObject({
      name: 'AccessDenied',
      vendorMessage: expect.stringMatching(/^AUTHORIZATION_INVALID_TOKEN: /),
    });
  });
});

describe('the configuration', () => {
  it('never repeats a key that it cannot read', () => {
    const { error } = docusignConfig.safeParse({ integrationKey: 'a', userId: 'b', privateKey: 'hunter2' });
    expect(error?.issues).toMatchObject([{ path: ['privateKey'], message: 'must be an RSA private key in PEM' }]);
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });

  it('takes keys in both forms of PEM', () => {
    const pkcs8 = otherKey();
    for (const privateKey of [keys.privateKey, pkcs8]) {
      expect(docusignConfig.safeParse({ integrationKey: 'a', userId: 'b', privateKey }).success).toBe(true);
    }
  });

  it('is compared with the custom fields of the account', async () => {
    expect(await archive.port.inspect()).toEqual([]);
    const [finding, ...others] = await archive.archiveWith({ fields: { amount: 'Fee' } }).inspect();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ field: 'statementOfWork.amount', vendorField: 'Fee', fault: 'missing' });
  });
});

describe('an envelope', () => {
  it('that went out without its terms is refused by name; a draft without them is no statement yet', async () => {
    await archive.store({ ...incomplete, status: 'created' });
    expect(await find()).toEqual([]);
    const id = await archive.store({ ...incomplete, status: 'sent' });
    const refusal = await failureOf(find());
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({
      field: 'terms.amount',
      vendorMessage: `Envelope ${id} has no custom field "Contract Amount".`,
    });
  });

  it('that changed last before the days of the search is not found', async () => {
    const { opportunityId } = archive.samples.signed;
    expect(await archive.port.findForOpportunity(opportunityId)).toHaveLength(1);
    const opportunity = '006HxOLD';
    const fields = [customField('Opportunity Id', opportunity), customField('SOW Reference', 'SOW-0')];
    await archive.store({
      ...envelope,
      status: 'sent',
      statusChangedDateTime: '2020-01-01T00:00:00.0000000Z',
      customFields: { textCustomFields: fields, listCustomFields: [] },
    });
    expect(await archive.port.findForOpportunity(opportunity)).toEqual([]);
    const patient = archive.archiveWith({ searchDays: 3650 });
    expect(await failureOf(patient.findForOpportunity(opportunity))).toMatchObject({ field: 'terms.amount' });
  });

  it('is hashed once for each version', async () => {
    const { opportunityId } = archive.samples.signed;
    const fresh = archive.archiveWith({});
    const downloads = () => archive.exchanges.filter(({ url }) => url.includes('/documents/combined')).length;
    const before = downloads();
    await fresh.findForOpportunity(opportunityId);
    await fresh.findForOpportunity(opportunityId);
    expect(downloads() - before).toBe(1);
  });
});

describe('a call', () => {
  it.each([500, 502, 503])('answered with HTTP %i finds DocuSign unavailable', async (status) => {
    await archive.strike('statements-of-work.find', { kind: 'error', status });
    const failure = await failureOf(find());
    expect(failure).toMatchObject({ name: 'SystemUnavailable', vendorMessage: expect.stringContaining('UNSPECIFIED') });
  });

  it('without an answer in time finds it unavailable', async () => {
    await archive.strike('statements-of-work.find', { kind: 'hang' });
    expect(await failureOf(find({ timeoutMs: 300 }))).toBeInstanceOf(SystemUnavailable);
  });

  it('to nobody finds it unavailable', async () => {
    expect(await failureOf(find({ authServer: 'http://127.0.0.1:9' }))).toBeInstanceOf(SystemUnavailable);
  });
});

describe('the calls of an hour', () => {
  let frugal: Archive;
  beforeAll(async () => {
    frugal = await startArchive({ SANDBOX_DOCUSIGN_HOURLY_CALLS: '3' });
  });
  afterAll(() => frugal?.stop());

  it('are obeyed: the last one that is granted is the last one that is made', async () => {
    const calls = () => frugal.exchanges.filter(isOfApi).length;
    for (let made = 0; made < 3; made++) expect(await frugal.port.findForOpportunity(DEAL)).toEqual([]);
    const failure = await failureOf(frugal.port.findForOpportunity(DEAL));
    expect(failure).toMatchObject({ name: 'SystemUnavailable', retryAfterSeconds: expect.any(Number) });
    expect((failure as SystemUnavailable).retryAfterSeconds).toBeLessThanOrEqual(3600);
    expect(calls()).toBe(3);
    const other = await failureOf(frugal.archiveWith({}).findForOpportunity(DEAL));
    expect(other).toMatchObject({
      name: 'SystemUnavailable',
      vendorMessage: expect.stringMatching(/^HOURLY_APIINVOCATION_LIMIT_EXCEEDED: /),
      retryAfterSeconds: expect.any(Number),
    });
  });
});

describe('the contract', () => {
  const contract = esignatureContract();

  (contract ? it : it.skip)('is broken by parameters, answers and paths that it does not know', async () => {
    await archive.port.findForOpportunity('006HxNONE');
    const sound = archive.exchanges.filter(({ url, status }) => isOfApi({ url }) && status === 200).at(-1)!;
    const path = sound.url.split('?')[0]!;
    const broken = [
      { ...sound, url: `${sound.url}&colour=blue` },
      { ...sound, url: `${path}/nowhere/at/all` },
      { ...sound, method: 'PATCH' },
      { ...sound, responseBody: Buffer.from('{"envelopes":[{"envelopeId":7}]}') },
      { ...sound, responseBody: Buffer.from('{"envelopes":[{"colour":"blue"}]}') },
      { ...sound, responseHeaders: { 'content-type': 'text/html' } },
      { ...sound, status: 500, responseBody: Buffer.from('{"error":"no errorCode"}') },
    ];
    expect(contract!.breaches(sound)).toEqual([]);
    expect(broken.map((exchange) => contract!.breaches(exchange).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

function otherKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}
