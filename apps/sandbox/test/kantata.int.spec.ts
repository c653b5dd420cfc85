import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const TOKEN = 'sandbox-development-token';
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

interface Answer {
  status: number;
  headers: Headers;
  body: {
    count: number;
    results: { key: string; id: string }[];
    errors: { type: string; message: string; field?: string }[];
  };
  /** Objects of a collection, by their ids. */
  objects(collection: string): Record<string, Record<string, unknown>>;
}

async function call(method: string, path: string, body?: unknown, token = TOKEN): Promise<Answer> {
  const response = await fetch(`${sandbox.url}/psa/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const answered = (text === '' ? {} : JSON.parse(text)) as Answer['body'];
  return {
    status: response.status,
    headers: response.headers,
    body: answered,
    objects: (collection) =>
      (answered as unknown as Record<string, Record<string, Record<string, unknown>>>)[collection]!,
  };
}

async function newId(path: string, body: object): Promise<number> {
  const { status, body: answer } = await call('POST', path, body);
  expect([status, answer.errors]).toEqual([200, undefined]);
  return Number(answer.results[0]!.id);
}

const workspace = (title: string) => newId('/workspaces', { workspace: { title } });
const roleId = async (name: string) => {
  const roles = Object.values((await call('GET', '/roles?per_page=200')).objects('roles'));
  return Number(roles.find((each) => each.name === name)!.id);
};
const resource = async (workspaceId: number) =>
  newId('/workspace_resources', {
    workspace_resource: { workspace_id: workspaceId, role_id: await roleId('Consultant') },
  });

describe("the stand-in's Kantata", () => {
  it('wants its token, and says so in its own error format', async () => {
    const { status, body } = await call('GET', '/workspaces', undefined, 'wrong');
    expect([status, body]).toEqual([401, { errors: [{ type: 'oauth', message: 'Invalid OAuth 2 Request' }] }]);
  });

  it('answers objects by id and results in order, with and without the ending .json', async () => {
    const id = await workspace('Of its own');
    for (const path of [`/workspaces?only=${id}`, `/workspaces.json?only=${id}`, `/workspaces/${id}`]) {
      const { body } = await call('GET', path);
      expect(body).toMatchObject({
        count: 1,
        results: [{ key: 'workspaces', id: String(id) }],
        workspaces: { [id]: { id: String(id), title: 'Of its own', archived: false } },
        meta: { count: 1, page_number: 1 },
      });
      expect(JSON.stringify(body)).toMatch(/"updated_at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/);
    }
    expect((await call('GET', '/workspaces/1')).status).toBe(404);
    expect((await call('GET', '/workspaces?only=1')).body).toMatchObject({ count: 0, results: [] });
  });

  it('answers lists in pages', async () => {
    const workspaces = Array.from({ length: 45 }, (_, index) => ({ title: `Paged ${index}` }));
    expect((await call('POST', '/workspaces', { workspaces })).body.count).toBe(45);
    const seen = new Set<string>();
    for (let page = 1; page <= 6; page += 1) {
      const { body } = await call('GET', `/workspaces?order=created_at:asc&page=${page}`);
      for (const { id } of body.results) seen.add(id);
      expect(body.results.length).toBeLessThanOrEqual(20);
    }
    expect(seen.size).toBeGreaterThanOrEqual(45);
    expect((await call('GET', '/workspaces?per_page=200')).body.results.length).toBe(seen.size);
    expect((await call('GET', '/workspaces?limit=3&offset=2')).body.results).toHaveLength(3);
    expect((await call('GET', '/workspaces?page=0')).status).toBe(400);
  });

  it('finds objects by their external references, and includes these only where asked', async () => {
    const reference = { service_name: 'handover', service_model: 'project', service_model_ref: 'P-1' };
    const id = await newId('/workspaces', { workspace: { title: 'Referred', external_reference: reference } });
    const filter = 'external_reference_service_name=handover&external_reference_service_model=project';
    const found = (query: string) => call('GET', `/workspaces?${filter}&${query}`);
    const { body, objects } = await found('external_reference_service_model_refs=P-0,P-1&include=external_references');
    expect(body.results.map((each) => Number(each.id))).toEqual([id]);
    expect(Object.values(objects('external_references'))).toMatchObject([{ ...reference, subject_id: id }]);
    const plain = await found('external_reference_service_model_refs=P-1');
    expect(plain.body).not.toHaveProperty('external_references');
    expect((await found('external_reference_service_model_refs=P-2')).body.count).toBe(0);
    const upsert = { ...reference, service_model_ref: 'P-2', subject_type: 'Workspace', subject_id: id };
    const upserted = await call('POST', '/external_references/create_or_update', { external_reference: upsert });
    expect(upserted.status).toBe(200);
    expect((await found('external_reference_service_model_refs=P-2')).body.count).toBe(1);
    expect((await found('external_reference_service_model_refs=P-1')).body.count).toBe(0);
  });

  it('leaves archived workspaces out unless they are asked for, and takes nothing for them', async () => {
    const id = await workspace('Archived');
    await call('PUT', `/workspaces/${id}`, { workspace: { archived: true } });
    expect((await call('GET', `/workspaces?only=${id}`)).body.count).toBe(0);
    expect((await call('GET', `/workspaces?only=${id}&include_archived=true`)).body.count).toBe(1);
    const refused = await call('POST', '/workspace_resources', {
      workspace_resource: { workspace_id: id, role_id: 201 },
    });
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      422,
      { type: 'validation', field: 'workspace_id' },
    ]);
  });

  it('shows unnamed resources only where asked, and who took them', async () => {
    const workspaceId = await workspace('Staffed');
    const id = await resource(workspaceId);
    const list = (query = '') => call('GET', `/workspace_resources?workspace_id=${workspaceId}${query}`);
    expect((await list()).body.count).toBe(0);
    expect((await list('&only_unnamed=true')).body.count).toBe(1);
    const unnamed = await list('&include_unnamed=true&include=user');
    expect(unnamed.objects('workspace_resources')[id]).toMatchObject({ role_name: 'Consultant', user_id: null });
    await call('PUT', `/workspace_resources/${id}`, { workspace_resource: { user_id: 1010 } });
    const named = await list('&include=user');
    expect(named.objects('workspace_resources')[id]).toMatchObject({ user_id: '1010' });
    expect(named.objects('users')).toMatchObject({ 1010: { full_name: 'Sofia Marino' } });
    expect((await list()).objects('workspace_resources')[id]).not.toHaveProperty('user_id');
  });

  it('plans minutes, firmly only for somebody with a name', async () => {
    const id = await resource(await workspace('Planned'));
    const plan = { resource_id: id, start_date: '2027-02-01', end_date: '2027-02-28', minutes: 600 };
    const create = (change: object) =>
      call('POST', '/workspace_allocations', { workspace_allocation: { ...plan, ...change } });
    expect((await create({ hard: true })).body.errors).toMatchObject([{ type: 'validation', field: 'hard' }]);
    expect((await create({ end_date: '2027-01-01' })).body.errors).toMatchObject([{ field: 'end_date' }]);
    expect((await create({ minutes: 1.5 })).body.errors).toMatchObject([{ field: 'minutes' }]);
    expect((await create({ resource_id: 7 })).body.errors).toMatchObject([{ field: 'resource_id' }]);
    expect((await create({})).status).toBe(200);
    const list = (query: string) => call('GET', `/workspace_allocations?workspace_resource_ids=${id}${query}`);
    expect((await list('&named_resources_only=true')).body.count).toBe(0);
    expect((await list('&overlaps_with_date_range=2027-02-28:2027-03-31')).body.count).toBe(1);
    expect((await list('&overlaps_with_date_range=2027-03-01:2027-03-31')).body.count).toBe(0);
    expect((await list('&overlaps_with_date_range=soon')).status).toBe(400);
    await call('PUT', `/workspace_resources/${id}`, { workspace_resource: { user_id: 1010 } });
    expect((await list('&user_ids=1010,1011')).body.count).toBe(1);
    expect((await create({ hard: true })).status).toBe(200);
  });

  it('takes values of custom fields, all or none, and replaces them', async () => {
    const id = await resource(await workspace('Fielded'));
    const { body: fields } = await call('GET', '/custom_fields?subject_type=Resource');
    const fieldIds = fields.results.map((each) => Number(each.id));
    const value = (change: object) => ({
      subject_type: 'Resource',
      subject_id: id,
      custom_field_id: fieldIds[0],
      value: 'one',
      ...change,
    });
    const set = (...values: object[]) => call('POST', '/custom_field_values', { custom_field_values: values });
    expect((await set(value({}), value({ custom_field_id: fieldIds[1] }))).body.count).toBe(2);
    expect((await set(value({ value: 'two' }))).status).toBe(200);
    expect((await set(value({ value: 'three' }), value({ subject_id: 7 }))).status).toBe(422);
    expect((await set(value({ subject_type: 'User' }))).status).toBe(422);
    const { objects } = await call('GET', `/workspace_resources/${id}?include=custom_field_values`);
    const values = Object.values(objects('custom_field_values'));
    expect(values.map((each) => each.value).sort()).toEqual(['one', 'two']);
  });

  it('refuses more objects at once than it documents, and bodies that make no sense', async () => {
    const workspaces = Array.from({ length: 101 }, () => ({ title: 'Too many' }));
    expect((await call('POST', '/workspaces', { workspaces })).status).toBe(400);
    expect((await call('POST', '/workspaces', { title: 'Bare' })).status).toBe(400);
    expect((await call('POST', '/workspaces', '{"workspace": ')).body.errors).toHaveLength(1);
    expect((await call('POST', '/workspaces', { workspace: { title: '' } })).body.errors).toMatchObject([
      { field: 'title' },
    ]);
    expect((await call('GET', '/workspace_resources?only=1;drop')).status).toBe(400);
  });

  it('removes a resource with its allocations and skills', async () => {
    const id = await resource(await workspace('Removed'));
    const plan = { resource_id: id, start_date: '2027-02-01', end_date: '2027-02-28', minutes: 600 };
    await newId('/workspace_allocations', { workspace_allocation: plan });
    await newId('/workspace_resource_skills', {
      workspace_resource_skill: { skill_id: 301, workspace_resource_id: id },
    });
    expect((await call('DELETE', `/workspace_resources/${id}`)).status).toBe(204);
    expect((await call('DELETE', `/workspace_resources/${id}`)).status).toBe(404);
    for (const path of ['/workspace_allocations', '/workspace_resource_skills']) {
      expect((await call('GET', `${path}?workspace_resource_ids=${id}`)).body.count).toBe(0);
    }
  });

  it('fails, limits and refuses in its own words', async () => {
    const fault = (fault: object) => ({ system: 'psa', operation: 'workspaces.*', share: 1, fault }) as never;
    await sandbox.gate.replace([fault({ kind: 'rate-limit', retryAfterSeconds: 7 })]);
    const limited = await call('GET', '/workspaces');
    expect([limited.status, limited.headers.get('retry-after'), limited.body.errors]).toEqual([
      429,
      '7',
      [{ type: 'system', message: 'Too many requests.' }],
    ]);
    await sandbox.gate.replace([fault({ kind: 'refuse', message: 'The year is closed.' })]);
    const refused = await call('GET', '/workspaces');
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ type: 'validation', message: 'The year is closed.' }],
    ]);
    await sandbox.gate.replace([fault({ kind: 'error', status: 503 })]);
    expect((await call('GET', '/roles')).status).toBe(200);
    expect((await call('GET', '/workspaces')).status).toBe(503);
    await sandbox.gate.replace([]);
  });
});
