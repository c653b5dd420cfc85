import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.gate.replace([]));
afterAll(() => sandbox?.close());

async function scim(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${sandbox.url}/hr/scim/v2${path}`, {
    method,
    headers: {
      authorization: 'Bearer sandbox-development-token',
      ...(body ? { 'content-type': 'application/scim+json' } : {}),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Answer['body'] };
}

const found = async (filter: string, more = ''): Promise<unknown[]> => {
  const { status, body } = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}${more}`);
  expect([status, body.detail]).toEqual([200, undefined]);
  return (body.Resources as Record<string, Record<string, unknown>>[]).map((user) => user[ENTERPRISE]!.employeeNumber);
};

describe('a filter', () => {
  it.each([
    [`${ENTERPRISE}:employeeNumber eq "e1003"`, ['E1003']],
    [`userName sw "anja" and emails co "handover"`, ['E1003']],
    ['emails[type eq "work" and value ew "@handover.example"] and displayName eq "Rohan Mehta"', ['E1016']],
    ['active eq false', ['E1009']],
    ['not (active eq true)', ['E1009']],
    [`roles[value eq "project-manager"] and ${ENTERPRISE}:organization eq "GB01"`, ['E1005', 'E1006']],
    [`not (roles pr) and title eq "principal consultant"`, ['E1013', 'E1019', 'E1028']],
    [
      `${ENTERPRISE}:organization ne "US01" and (title eq "Cloud architect" or title eq "Data architect")`,
      ['E1011', 'E1015'],
    ],
    [`not (title co "a" or title co "e")`, []],
    [
      'meta.lastModified gt "2020-01-01T00:00:00Z" and title ge "Solution" and title lt "Solution b"',
      ['E1008', 'E1027'],
    ],
    ['externalId pr', []],
    [`title eq "x' or '1'='1"`, []],
  ])('%s finds %j', async (filter, numbers) => {
    expect((await found(filter)).sort()).toEqual(numbers);
  });

  it.each([
    'active eq',
    'colour eq "blue"',
    'title gt',
    'meta.created gt "tomorrow"',
    'emails[kind eq "x"]',
    '(active pr',
  ])('%s is refused', async (filter) => {
    const { status, headers, body } = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`);
    expect([status, headers.get('content-type')]).toEqual([400, 'application/scim+json; charset=utf-8']);
    expect(body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '400',
      scimType: 'invalidFilter',
      detail: expect.any(String),
    });
  });
});

describe('a list', () => {
  it('comes in pages, in the order that is asked for, with the attributes that are', async () => {
    const order = `&sortBy=${ENTERPRISE}:employeeNumber&sortOrder=descending`;
    expect(await found('active eq true', `&startIndex=2&count=3${order}`)).toEqual(['E1029', 'E1028', 'E1027']);
    const { body } = await scim('GET', '/Users?startIndex=29&count=5&attributes=userName,title');
    expect(body).toMatchObject({ totalResults: 30, startIndex: 29, itemsPerPage: 2 });
    const [user] = body.Resources as object[];
    expect(Object.keys(user!).sort()).toEqual(['id', 'schemas', 'title', 'userName']);
    expect((await scim('GET', '/Users?count=0')).body).toMatchObject({ totalResults: 30, Resources: [] });
    expect((await scim('GET', '/Users?startIndex=99')).body).toMatchObject({ totalResults: 30, Resources: [] });
    expect((await scim('GET', '/Users?count=x')).body).toMatchObject({ scimType: 'invalidValue' });
  });

  it('of groups says who belongs to them', async () => {
    const { body } = await scim('GET', '/Groups?filter=externalId%20eq%20%22OU-DE%22');
    const [group] = body.Resources as { members: { type: string; display: string }[] }[];
    expect(group!.members.map(({ type, display }) => `${type} ${display}`)).toEqual([
      'Group Engineering DE',
      'Group Advisory DE',
      'Group Operations DE',
    ]);
  });
});

describe('a user', () => {
  const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE];
  const user = { schemas, userName: 'new@handover.example', active: true, [ENTERPRISE]: { employeeNumber: 'E2001' } };

  it('is created once, changed at the version that was read, and removed', async () => {
    const created = await scim('POST', '/Users', user);
    expect([created.status, created.headers.get('etag')]).toEqual([201, 'W/"1"']);
    const path = `/Users/${created.body.id as string}`;
    expect(created.headers.get('location')).toBe(`${sandbox.url}/hr/scim/v2${path}`);
    expect((await scim('POST', '/Users', user)).body).toMatchObject({ status: '409', scimType: 'uniqueness' });
    expect((await scim('GET', path, undefined, { 'if-none-match': 'W/"1"' })).status).toBe(304);
    const patch = { schemas: [PATCH_OP], Operations: [{ op: 'replace', path: 'active', value: false }] };
    expect((await scim('PATCH', path, patch, { 'if-match': 'W/"7"' })).status).toBe(412);
    expect((await scim('PATCH', path, patch, { 'if-match': 'W/"1"' })).body).toMatchObject({
      active: false,
      meta: { version: 'W/"2"' },
    });
    const replaced = await scim('PUT', path, { ...user, title: 'Director' });
    expect(replaced.body).toMatchObject({ active: true, title: 'Director', [ENTERPRISE]: { employeeNumber: 'E2001' } });
    expect((await scim('DELETE', path)).status).toBe(204);
    expect((await scim('GET', path)).body).toMatchObject({ status: '404', detail: expect.any(String) });
  });

  it.each([
    ['without a name', { schemas, active: true }, 'invalidValue'],
    ['of another schema', { ...user, schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'] }, 'invalidSyntax'],
    ['with a text for a truth', { ...user, active: 'perhaps' }, 'invalidValue'],
  ])('%s is refused', async (_what, body, scimType) => {
    expect((await scim('POST', '/Users', body)).body).toMatchObject({ status: '400', scimType });
  });
});

describe('the provider', () => {
  it('says what it can do and what its resources look like', async () => {
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({
      filter: { supported: true, maxResults: 200 },
      etag: { supported: true },
    });
    const { body } = await scim('GET', '/Schemas');
    expect((body.Resources as { id: string }[]).map(({ id }) => id.split(':').at(-1))).toHaveLength(5);
    expect((await scim('GET', `/Schemas/${ENTERPRISE}`)).body).toMatchObject({ id: ENTERPRISE });
    const types = (await scim('GET', '/ResourceTypes')).body.Resources;
    expect(types).toMatchObject([{ endpoint: '/Users' }, { endpoint: '/Groups' }]);
    expect((await scim('GET', '/ResourceTypes/User')).body).toMatchObject({ endpoint: '/Users' });
    expect((await scim('GET', '/Schemas/urn:none')).status).toBe(404);
    expect((await scim('GET', '/Nowhere')).body).toMatchObject({ status: '404' });
  });

  it('wants its token', async () => {
    const { status, headers, body } = await scim('GET', '/Users', undefined, { authorization: 'Bearer wrong' });
    expect([status, headers.get('www-authenticate'), body.status]).toEqual([401, 'Bearer', '401']);
  });

  it('fails in its own words', async () => {
    const strike = (fault: object) =>
      sandbox.gate.replace([{ system: 'hr', operation: 'employees.list', share: 1, fault } as never]);
    await strike({ kind: 'rate-limit', retryAfterSeconds: 3 });
    const limited = await scim('GET', '/Users');
    expect([limited.status, limited.headers.get('retry-after'), limited.body.status]).toEqual([429, '3', '429']);
    await strike({ kind: 'refuse', message: 'No.' });
    expect((await scim('GET', '/Users')).body).toMatchObject({ scimType: 'invalidValue', detail: 'No.' });
    expect((await scim('GET', '/Groups')).status).toBe(200);
  });

  it('answers a body that is no JSON in its own words', async () => {
    const response = await fetch(`${sandbox.url}/hr/scim/v2/Users`, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox-development-token', 'content-type': 'application/scim+json' },
      body: '{"userName": ',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { scimType: 'invalidSyntax' }]);
  });
});
