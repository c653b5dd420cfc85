import { operatorsView, wellOperated } from '@handover/testing';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const TOKEN = 'sandbox-development-token';
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function control<Body = Record<string, unknown>>(method: string, path: string, body?: unknown, token = TOKEN) {
  const response = await fetch(`${sandbox.url}/control${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: (text && JSON.parse(text)) as Body };
}

interface Counts {
  records: { system: string; type: string; count: number }[];
  duplicates: { externalReference: string; count: number }[];
}

interface Listed {
  items: { id: string; data: Record<string, unknown> }[];
}

const countOf = async (type: string) =>
  (await control<Counts>('GET', '/counts')).body.records.find((each) => each.type === type)?.count ?? 0;

describe('the control API', () => {
  it('wants its token', async () => {
    expect((await control('GET', '/counts', undefined, 'wrong')).status).toBe(401);
    expect((await control('DELETE', '/faults', undefined, '')).status).toBe(401);
  });

  it('finds the sample firm at the first start', async () => {
    expect(await countOf('Opportunity')).toBe(11);
  });

  it('stores thousands of records in one request, and shows duplicates among them', async () => {
    const records = Array.from({ length: 5000 }, (_, index) => ({
      system: 'erp',
      type: 'bulk',
      id: `B-${index}`,
      externalReference: index < 2 ? 'main:same' : `main:${index}`,
      data: { name: `Record ${index}`, text: 'x'.repeat(300) },
    }));
    expect((await control('POST', '/records', { records })).body).toEqual({ stored: 5000 });
    expect(await countOf('bulk')).toBe(5000);
    const { body } = await control<Counts>('GET', '/counts');
    expect(body.duplicates).toEqual([{ system: 'erp', type: 'bulk', externalReference: 'main:same', count: 2 }]);
    const found = await control<Listed>('GET', '/records?system=erp&type=bulk&externalReference=main:same');
    expect(found.body.items.map(({ id }) => id)).toEqual(['B-0', 'B-1']);
  });

  it('gives CRM records that it stores the stamps of the org', async () => {
    const data = { Name: 'Loaded', StageName: 'Commit', CloseDate: '2027-01-01' };
    await control('POST', '/records', {
      records: [{ system: 'crm', type: 'Opportunity', id: '006Hx0loaded001AAA', data }],
    });
    const { body } = await control<Listed>('GET', '/records?system=crm&type=Opportunity&limit=1000');
    expect(body.items.find(({ id }) => id === '006Hx0loaded001AAA')!.data).toMatchObject({
      SystemModstamp: expect.stringMatching(/\+0000$/),
    });
  });

  it('changes a record, and says so when there is none', async () => {
    const changed = await control('PATCH', '/records/erp/bulk/B-7', { name: 'Changed' });
    expect(changed.body).toMatchObject({ id: 'B-7', version: 2, data: { name: 'Changed', text: 'x'.repeat(300) } });
    expect((await control('PATCH', '/records/erp/bulk/B-x', {})).status).toBe(404);
  });

  it('keeps faults until they are cleared', async () => {
    const fault = {
      system: 'erp',
      operation: 'projects.create',
      fault: { kind: 'error', status: 500 },
      times: 3,
      share: 0.5,
    };
    expect((await control('PUT', '/faults', { faults: [fault] })).body).toMatchObject({ faults: [fault] });
    expect((await control('GET', '/faults')).body).toMatchObject({ faults: [fault] });
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await control('GET', '/faults')).body).toEqual({ faults: [] });
  });

  it.each([
    [{ faults: [{ system: 'erp', fault: { kind: 'explode' } }] }],
    [{ faults: [{ system: 'erp', fault: { kind: 'delay' } }] }],
    [{ faults: [{ system: 'erp', fault: { kind: 'down' }, share: 2 }] }],
    [{ faults: [{ fault: { kind: 'down' } }] }],
    [{}],
  ])('refuses the faults %j', async (body) => {
    expect((await control('PUT', '/faults', body)).status).toBe(400);
  });

  it('wipes everything and seeds again', async () => {
    await control('PUT', '/faults', { faults: [{ system: '*', fault: { kind: 'down' } }] });
    expect((await control('POST', '/reset')).status).toBe(204);
    expect(await countOf('bulk')).toBe(0);
    expect(await countOf('Opportunity')).toBe(11);
    expect((await control('GET', '/faults')).body).toEqual({ faults: [] });
  });
});

describe('operators', () => {
  it('see whether the sandbox lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(sandbox.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'Sandbox' });
    expect(seen.metrics).toContain('http_server_request_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['reset', 'listRecords']));
  });
});
