import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const APP = '6d1f3c9a-52b7-4e0d-8c1f-7a90b4e5d218';
const USER = 'b1c7e2d4-93f8-4a6b-a5c0-1e8d7f620394';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

let sandbox: RunningSandbox;
let token: string;
let account: string;
beforeAll(async () => {
  const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  sandbox = await startSandbox({ SANDBOX_DOCUSIGN_PUBLIC_KEY: pem });
  token = (await grant()).body.access_token as string;
  const { accounts } = (await get('/oauth/userinfo')).body as { accounts: { account_id: string; base_uri: string }[] };
  expect(accounts).toMatchObject([{ is_default: true, base_uri: `${sandbox.url}/documents` }]);
  account = `/restapi/v2.1/accounts/${accounts[0]!.account_id}`;
});
afterEach(() => sandbox.gate.replace([]));
afterAll(() => sandbox?.close());

async function grant(more: { claims?: object; key?: KeyObject; form?: Record<string, string> } = {}): Promise<Answer> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: APP, sub: USER, aud: new URL(sandbox.url).host, iat: now, exp: now + 600 };
  const assertion = await new SignJWT({ ...claims, scope: 'signature impersonation', ...more.claims })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(more.key ?? keys.privateKey);
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion, ...more.form };
  const response = await fetch(`${sandbox.url}/documents/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

async function get(path: string, authorization = `Bearer ${token}`): Promise<Answer> {
  const response = await fetch(`${sandbox.url}/documents${path}`, { headers: { authorization } });
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? await response.json() : { size: (await response.arrayBuffer()).byteLength };
  return { status: response.status, headers: response.headers, body: body as Answer['body'] };
}

const list = async (query: Record<string, string>): Promise<Answer> =>
  get(`${account}/envelopes?${new URLSearchParams({ from_date: '2026-01-01', ...query })}`);

describe('the account server', () => {
  it.each([
    ['of another app', { claims: { iss: 'x' } }, { error: 'invalid_grant', error_description: 'issuer_not_found' }],
    ['for another user', { claims: { sub: 'x' } }, { error: 'invalid_grant', error_description: 'user_not_found' }],
    ['for another server', { claims: { aud: 'x' } }, { error_description: 'no_valid_keys_or_signatures' }],
    ['that has expired', { claims: { exp: 1 } }, { error_description: 'no_valid_keys_or_signatures' }],
    ['of another key', { key: otherKey() }, { error_description: 'no_valid_keys_or_signatures' }],
    ['without consent', { claims: { scope: 'signature' } }, { error: 'consent_required' }],
    ['that is none', { form: { assertion: 'x.y.z' } }, { error: 'invalid_grant' }],
    ['by password', { form: { grant_type: 'password' } }, { error: 'unsupported_grant_type' }],
  ])('takes no assertion %s', async (_what, more, error) => {
    const { status, body } = await grant(more);
    expect([status, body]).toMatchObject([400, error]);
  });

  it('ends tokens when the control API says so', async () => {
    const { body } = await grant();
    const headers = { authorization: 'Bearer sandbox-development-token' };
    await fetch(`${sandbox.url}/control/sessions/expirations`, { method: 'POST', headers });
    const refused = await get(`${account}/custom_fields`, `Bearer ${body.access_token as string}`);
    expect([refused.status, refused.body.errorCode]).toEqual([401, 'AUTHORIZATION_INVALID_TOKEN']);
    token = (await grant()).body.access_token as string;
  });
});

describe('envelopes', () => {
  it('are listed from a day on, in pages that lead to each other, with the parts that are asked for', async () => {
    const first = (await list({ count: '3' })).body;
    expect(first).toMatchObject({ resultSetSize: '3', totalSetSize: '7', startPosition: '0', endPosition: '2' });
    expect((first.envelopes as object[])[0]).not.toHaveProperty('customFields');
    const rest = (await get(account + (first.nextUri as string))).body;
    expect(rest).toMatchObject({ resultSetSize: '3', startPosition: '3', endPosition: '5' });
    const whole = (await list({ include: 'custom_fields,recipients' })).body;
    expect(whole).not.toHaveProperty('nextUri');
    expect((whole.envelopes as object[])[0]).toMatchObject({
      status: 'completed',
      customFields: { textCustomFields: expect.any(Array) },
      recipients: { signers: [{ status: 'completed' }, { status: 'completed' }] },
    });
  });

  it('are found by a custom field, by status, by id and by when they changed', async () => {
    const counted = async (query: Record<string, string>) => (await list(query)).body.totalSetSize;
    expect(await counted({ custom_field: 'SOW Reference=SOW-2027-001' })).toBe('1');
    expect(await counted({ custom_field: 'SOW Reference=SOW-2027-00' })).toBe('0');
    expect(await counted({ status: 'completed,voided' })).toBe('7');
    expect(await counted({ status: 'voided' })).toBe('0');
    expect(await counted({ from_date: '2099-01-01' })).toBe('0');
    expect(await counted({ to_date: '2020-01-01' })).toBe('0');
    const [{ envelopeId }] = (await list({ count: '1' })).body.envelopes as [{ envelopeId: string }];
    const byId = await get(`${account}/envelopes?envelope_ids=${envelopeId}`);
    expect(byId.body).toMatchObject({ totalSetSize: '1', envelopes: [{ envelopeId }] });
    expect((await get(`${account}/envelopes/${envelopeId}`)).body).toMatchObject({ envelopeId, status: 'completed' });
  });

  it('have a document that is one PDF, by its number and combined', async () => {
    const [{ envelopeId }] = (await list({ count: '1' })).body.envelopes as [{ envelopeId: string }];
    const documents = `${account}/envelopes/${envelopeId}/documents`;
    expect((await get(documents)).body).toMatchObject({ envelopeDocuments: [{ documentId: '1', type: 'content' }] });
    const combined = await get(`${documents}/combined`);
    expect(combined.headers.get('content-disposition')).toMatch(/^file; filename="SOW-2027-\d{3}\.pdf"/);
    expect((await get(`${documents}/1`)).body).toEqual(combined.body);
    expect((await get(`${documents}/2`)).body).toMatchObject({ errorCode: 'DOCUMENT_DOES_NOT_EXIST' });
  });

  it.each([
    ['/envelopes', 400, 'INVALID_REQUEST_PARAMETER'],
    ['/envelopes?from_date=yesterday', 400, 'INVALID_REQUEST_PARAMETER'],
    ['/envelopes?from_date=2026-01-01&count=many', 400, 'INVALID_REQUEST_PARAMETER'],
    ['/envelopes/none', 400, 'INVALID_REQUEST_PARAMETER'],
    ['/envelopes/00000000-0000-4000-8000-000000000000', 404, 'ENVELOPE_DOES_NOT_EXIST'],
    ['/nowhere', 404, 'RESOURCE_NOT_FOUND'],
  ])('asked for by %s are refused in the words of the API', async (path, status, errorCode) => {
    const refused = await get(account + path);
    expect(refused).toMatchObject({ status, body: { errorCode, message: expect.any(String) } });
  });

  it('of another account are none of ours', async () => {
    const { body } = await get('/restapi/v2.1/accounts/00000000-0000-4000-8000-000000000000/custom_fields');
    expect(body).toMatchObject({ errorCode: 'USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT' });
  });
});

describe('the API', () => {
  it('says how many calls are left', async () => {
    const before = await get(`${account}/custom_fields`);
    const after = await get(`${account}/custom_fields`);
    const remaining = ({ headers }: Answer) => Number(headers.get('x-ratelimit-remaining'));
    expect(remaining(before) - remaining(after)).toBe(1);
    expect(Number(after.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
  });

  it('fails in its own words', async () => {
    const strike = (fault: object) =>
      sandbox.gate.replace([{ system: 'documents', operation: 'statements-of-work.find', share: 1, fault } as never]);
    await strike({ kind: 'rate-limit', retryAfterSeconds: 3 });
    const limited = await list({});
    expect([limited.status, limited.headers.get('retry-after'), limited.body.errorCode]).toEqual([
      429,
      '3',
      'HOURLY_APIINVOCATION_LIMIT_EXCEEDED',
    ]);
    await strike({ kind: 'refuse', message: 'Not today.' });
    expect((await list({})).body).toEqual({ errorCode: 'INVALID_REQUEST_PARAMETER', message: 'Not today.' });
    expect((await get(`${account}/custom_fields`)).status).toBe(200);
  });
});

function otherKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}
