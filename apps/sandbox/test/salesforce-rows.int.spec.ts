import { type ErrorRow, OrgClient } from './support/org-client.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: RunningSandbox;
let org: OrgClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  org = await OrgClient.open(sandbox.url);
});
afterAll(() => sandbox.close());

const deal = { Name: 'A deal', StageName: 'Prospecting', CloseDate: '2027-03-01' };

async function create(type: string, row: object): Promise<string> {
  const { status, body } = await org.post<{ id: string }>(`/sobjects/${type}`, row);
  expect(status).toBe(201);
  return body.id;
}

async function stampOf(id: string): Promise<string> {
  return (await org.get<{ SystemModstamp: string }>(`/sobjects/Opportunity/${id}?fields=SystemModstamp`)).body
    .SystemModstamp;
}

describe('a row', () => {
  it('is created with an id of its object and what the org fills in', async () => {
    const id = await create('Opportunity', { ...deal, StageName: 'Closed Won' });
    expect(id).toMatch(/^006Hx0[0-9A-Za-z]{9}[A-Z0-5]{3}$/);
    const { body } = await org.get(`/sobjects/Opportunity/${id}`);
    expect(body).toMatchObject({
      Id: id,
      IsClosed: true,
      IsWon: true,
      Probability: 100,
      CurrencyIsoCode: 'USD',
      Amount: null,
    });
  });

  it.each([
    [{ StageName: 'Prospecting' }, 'REQUIRED_FIELD_MISSING', ['Name', 'CloseDate']],
    [{ ...deal, Colour: 'red' }, 'INVALID_FIELD', ['Colour']],
    [{ ...deal, StageName: 'Won!' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', ['StageName']],
    [{ ...deal, Name: 'x'.repeat(121) }, 'STRING_TOO_LONG', ['Name']],
    [{ ...deal, IsWon: true }, 'INVALID_FIELD_FOR_INSERT_UPDATE', ['IsWon']],
    [{ ...deal, AccountId: 'C-1001' }, 'MALFORMED_ID', ['AccountId']],
    [{ ...deal, Amount: 'much' }, 'JSON_PARSER_ERROR', undefined],
    [{ ...deal, CloseDate: '2027-02-30T' }, 'JSON_PARSER_ERROR', undefined],
  ])('%j is refused with %s', async (row, errorCode, fields) => {
    const { status, body } = await org.post<ErrorRow[]>('/sobjects/Opportunity', row);
    expect(status).toBe(400);
    expect(body[0]).toMatchObject(fields ? { errorCode, fields } : { errorCode });
  });

  it('is refused when the body is no JSON', async () => {
    const { headers } = await org.get('/limits');
    expect(headers.get('content-type')).toContain('application/json');
    const token = (org as unknown as { token: string }).token;
    const response = await fetch(`${org.orgUrl}/services/data/v60.0/sobjects/Opportunity`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"Name":',
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorRow[])[0]!.errorCode).toBe('JSON_PARSER_ERROR');
  });

  it('is changed field by field', async () => {
    const id = await create('Opportunity', { ...deal, Amount: 1000 });
    const before = await stampOf(id);
    expect(
      (await org.patch(`/sobjects/Opportunity/${id.slice(0, 15)}`, { Amount: 2000.25, Practice__c: 'advisory' }))
        .status,
    ).toBe(204);
    const { body } = await org.get(`/sobjects/Opportunity/${id}?fields=Name,Amount,Practice__c`);
    expect(body).toMatchObject({ Name: 'A deal', Amount: 2000.25, Practice__c: 'advisory' });
    expect((await stampOf(id)) > before).toBe(true);
    const emptied = await org.patch<ErrorRow[]>(`/sobjects/Opportunity/${id}`, { Name: null });
    expect(emptied.body[0]!.errorCode).toBe('REQUIRED_FIELD_MISSING');
  });

  it('that is deleted is gone, with its lines, and listed as deleted', async () => {
    const start = new Date(Date.now() - 60_000).toISOString();
    const id = await create('Opportunity', deal);
    await create('OpportunityLineItem', { OpportunityId: id, Quantity: 2, UnitPrice: 50 });
    expect((await org.delete(`/sobjects/Opportunity/${id}`)).status).toBe(204);
    expect((await org.get(`/sobjects/Opportunity/${id}`)).status).toBe(404);
    expect((await org.patch<ErrorRow[]>(`/sobjects/Opportunity/${id}`, { Amount: 1 })).body[0]!.errorCode).toBe(
      'ENTITY_IS_DELETED',
    );
    expect(
      (await org.query(`SELECT count() FROM OpportunityLineItem WHERE OpportunityId = '${id}'`)).body.totalSize,
    ).toBe(0);
    const range = `start=${encodeURIComponent(start)}&end=${encodeURIComponent(new Date(Date.now() + 60_000).toISOString())}`;
    const deleted = await org.get<{ deletedRecords: { id: string }[] }>(`/sobjects/Opportunity/deleted/?${range}`);
    expect(deleted.body.deletedRecords.map((each) => each.id)).toContain(id);
    const updated = await org.get<{ ids: string[] }>(`/sobjects/Opportunity/updated/?${range}`);
    expect(updated.body.ids).not.toContain(id);
    expect(updated.body.ids.length).toBeGreaterThan(0);
  });

  it('is reached by an external id, and made by it once', async () => {
    const path = '/sobjects/Account/Customer_Number__c/C-7001';
    expect((await org.get(path)).status).toBe(404);
    expect((await org.patch<{ created: boolean }>(path, { Name: 'New customer' })).body.created).toBe(true);
    expect((await org.patch<{ created: boolean }>(path, { Name: 'Known customer' })).body.created).toBe(false);
    expect((await org.get(path)).body).toMatchObject({ Name: 'Known customer', Customer_Number__c: 'C-7001' });
    const again = await org.post<ErrorRow[]>('/sobjects/Account', { Name: 'x', Customer_Number__c: 'C-7001' });
    expect(again.body[0]).toMatchObject({ errorCode: 'DUPLICATE_VALUE', fields: ['Customer_Number__c'] });
  });
});

describe('SystemModstamp', () => {
  it('is never shared by two writes, however many come at once', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => create('Opportunity', deal)));
    const stamps = await Promise.all(ids.map(stampOf));
    expect(new Set(stamps).size).toBe(100);
  });

  it('only grows, also when one row is written many times at once', async () => {
    const id = await create('Opportunity', deal);
    const seen: string[] = [await stampOf(id)];
    let writing = true;
    const watching = (async () => {
      while (writing) seen.push(await stampOf(id));
    })();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => org.patch(`/sobjects/Opportunity/${id}`, { Amount: index })),
    );
    writing = false;
    await watching;
    expect([...seen].sort()).toEqual(seen);
  });
});

describe('several requests in one', () => {
  const part = (method: string, path: string, referenceId: string, body?: object) => ({
    method,
    url: `/services/data/v60.0${path}`,
    referenceId,
    body,
  });
  interface Answers {
    compositeResponse: { httpStatusCode: number; referenceId: string; body: unknown }[];
  }

  it('may refer to earlier ones', async () => {
    const { body } = await org.post<Answers>('/composite', {
      compositeRequest: [
        part('POST', '/sobjects/Account', 'customer', { Name: 'Composite Ltd' }),
        part('POST', '/sobjects/Opportunity', 'deal', { ...deal, AccountId: '@{customer.id}' }),
        part('GET', "/query?q=SELECT+Account.Name+FROM+Opportunity+WHERE+Id+=+'@{deal.id}'", 'found'),
      ],
    });
    expect(body.compositeResponse.map(({ httpStatusCode }) => httpStatusCode)).toEqual([201, 201, 200]);
    expect(body.compositeResponse[2]!.body).toMatchObject({ records: [{ Account: { Name: 'Composite Ltd' } }] });
  });

  it('are all undone when one fails and they were to be all or none', async () => {
    const { body } = await org.post<Answers>('/composite', {
      allOrNone: true,
      compositeRequest: [
        part('POST', '/sobjects/Account', 'customer', { Name: 'Undone Ltd' }),
        part('POST', '/sobjects/Opportunity', 'deal', { Name: 'no stage' }),
      ],
    });
    expect(body.compositeResponse[0]!.body).toMatchObject([{ errorCode: 'PROCESSING_HALTED' }]);
    expect(body.compositeResponse[1]!.body).toMatchObject([{ errorCode: 'REQUIRED_FIELD_MISSING' }]);
    expect((await org.query("SELECT count() FROM Account WHERE Name = 'Undone Ltd'")).body.totalSize).toBe(0);
  });
});

describe('many composite requests at once', () => {
  it('do not wait for each other for ever', async () => {
    const url = '/services/data/v60.0/sobjects/Account';
    const pair = (index: number) => ({
      allOrNone: true,
      compositeRequest: [
        { method: 'POST', url, referenceId: 'made', body: { Name: `Crowd ${index}` } },
        { method: 'GET', url: `${url}/@{made.id}`, referenceId: 'read' },
      ],
    });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        org.post<{ compositeResponse: { httpStatusCode: number }[] }>('/composite', pair(index)),
      ),
    );
    const statuses = answers.flatMap(({ body }) => body.compositeResponse.map(({ httpStatusCode }) => httpStatusCode));
    expect(new Set(statuses)).toEqual(new Set([200, 201]));
  });
});

describe('many records in one request', () => {
  interface Saved {
    id?: string;
    success: boolean;
    errors: { statusCode: string }[];
  }
  const account = (Name: string | undefined, more = {}) => ({ attributes: { type: 'Account' }, Name, ...more });

  it('each have an outcome of their own', async () => {
    const { body } = await org.post<Saved[]>('/composite/sobjects', {
      records: [account('One'), account(undefined), account('Two')],
    });
    expect(body.map(({ success }) => success)).toEqual([true, false, true]);
    expect(body[1]!.errors[0]!.statusCode).toBe('REQUIRED_FIELD_MISSING');
    const changed = await org.patch<Saved[]>('/composite/sobjects', {
      records: [account('Eins', { id: body[0]!.id }), account('Zwei', { id: '001000000000000AAA' })],
    });
    expect(changed.body.map(({ success }) => success)).toEqual([true, false]);
  });

  it('are found out one by one when a duplicate is among them', async () => {
    const records = [account('A', { Customer_Number__c: 'C-7100' }), account('B', { Customer_Number__c: 'C-7100' })];
    const { body } = await org.post<Saved[]>('/composite/sobjects', { records });
    expect(body.filter(({ success }) => success)).toHaveLength(1);
    expect(body.find(({ success }) => !success)!.errors[0]!.statusCode).toBe('DUPLICATE_VALUE');
  });

  it('are all or none when asked to be', async () => {
    const { body } = await org.post<Saved[]>('/composite/sobjects', {
      allOrNone: true,
      records: [account('Never'), account(undefined)],
    });
    expect(body.map(({ errors }) => errors[0]!.statusCode)).toEqual([
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'REQUIRED_FIELD_MISSING',
    ]);
    expect((await org.query("SELECT count() FROM Account WHERE Name = 'Never'")).body.totalSize).toBe(0);
  });

  it('are refused when they are more than 200', async () => {
    const { status } = await org.post('/composite/sobjects', {
      records: Array.from({ length: 201 }, () => account('x')),
    });
    expect(status).toBe(400);
  });
});
