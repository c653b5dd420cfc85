import { type ErrorRow, OrgClient, requestToken } from './support/org-client.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: RunningSandbox;
let org: OrgClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  org = await OrgClient.open(sandbox.url);
});
afterAll(() => sandbox.close());

describe('a session of the org', () => {
  it('is not given for a wrong secret, an unknown client or another grant', async () => {
    const wrong = await requestToken(org.orgUrl, { client_secret: 'wrong' });
    expect([wrong.status, wrong.body.error]).toEqual([400, 'invalid_client']);
    expect((await requestToken(org.orgUrl, { client_id: 'nobody' })).body.error).toBe('invalid_client_id');
    expect((await requestToken(org.orgUrl, { grant_type: 'implicit' })).body.error).toBe('unsupported_grant_type');
  });

  it('is needed for every resource', async () => {
    const response = await fetch(`${org.orgUrl}/services/data/v60.0/limits`, {
      headers: { authorization: 'Bearer x' },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual([{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]);
  });

  it('comes with the calls used and granted in every answer', async () => {
    const { headers } = await org.get('/limits');
    expect(headers.get('sforce-limit-info')).toMatch(/^api-usage=\d+\/5000000$/);
  });

  it('is not needed to learn the versions', async () => {
    const versions = (await (await fetch(`${org.orgUrl}/services/data`)).json()) as { version: string }[];
    expect(versions.map(({ version }) => version)).toContain('60.0');
  });
});

describe('a query', () => {
  it('answers records with their parents and children', async () => {
    const { status, body } = await org.query(
      `SELECT Id, Name, Amount, CurrencyIsoCode, Project_Manager_Number__c, Account.Name, Owner.Name,
        (SELECT Product_Name__c, TotalPrice FROM OpportunityLineItems ORDER BY SortOrder),
        (SELECT Name FROM Opportunity_Milestones__r),
        (SELECT Contact.Name, Role FROM OpportunityContactRoles WHERE IsPrimary = TRUE)
       FROM Opportunity WHERE Account.Customer_Number__c = 'C-1006'`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ totalSize: 1, done: true });
    expect(body.records[0]).toMatchObject({
      attributes: {
        type: 'Opportunity',
        url: expect.stringMatching(/^\/services\/data\/v60\.0\/sobjects\/Opportunity\/006/),
      },
      Amount: 75500.5,
      CurrencyIsoCode: 'EUR',
      Project_Manager_Number__c: null,
      Account: { attributes: { type: 'Account' }, Name: 'Rheintal Maschinenbau GmbH' },
      Owner: { Name: 'Laura Stein' },
      OpportunityLineItems: {
        totalSize: 2,
        records: [{ Product_Name__c: 'Cloud migration, fixed price', TotalPrice: 68000.5 }, { TotalPrice: 7500 }],
      },
      Opportunity_Milestones__r: null,
      OpportunityContactRoles: { totalSize: 1, records: [{ Contact: { Name: 'Dieter Brandt' } }] },
    });
  });

  it.each([
    ["Name LIKE 'nordwind%'", 2],
    ["Name LIKE '%advisory%'", 2],
    ["CurrencyIsoCode IN ('GBP', 'EUR') AND Amount > 200000", 2],
    ["CurrencyIsoCode NOT IN ('GBP', 'EUR')", 5],
    ['Amount = 75500.5', 1],
    ['CloseDate >= 2027-03-01', 4],
    ['Project_Manager_Number__c = null', 3],
    ["Project_Manager_Number__c != null AND (NOT StageName = 'Negotiation/Review')", 2],
    ["Account.Name = 'ALBION RETAIL PLC' OR Account.BillingCountry = 'US'", 7],
    ['SystemModstamp > 2099-01-01T00:00:00Z', 0],
    ["Id = '006Hx0000010001'", 1],
    ["Id = 'nonsense'", 0],
  ])('WHERE %s finds %i', async (where, count) => {
    const { body } = await org.query(`SELECT Id FROM Opportunity WHERE ${where}`);
    expect(body.totalSize).toBe(count);
    const counted = await org.query(`SELECT count() FROM Opportunity WHERE ${where}`);
    expect(counted.body.totalSize).toBe(count);
  });

  it('orders, limits and skips', async () => {
    const { body } = await org.query<{ Amount: number }>(
      'SELECT Amount FROM Opportunity ORDER BY Amount DESC LIMIT 2 OFFSET 1',
    );
    expect(body.records.map(({ Amount }) => Amount)).toEqual([240000, 184000]);
  });

  it('that is longer than a batch goes on at its next address', async () => {
    const records = Array.from({ length: 200 }, (_, index) => ({
      attributes: { type: 'Account' },
      Name: `Paged ${index}`,
    }));
    await org.post('/composite/sobjects', { records });
    await org.post('/composite/sobjects', { records: records.slice(0, 50) });
    const first = await org.query<{ Id: string }>("SELECT Id FROM Account WHERE Name LIKE 'Paged %'", {
      'sforce-query-options': 'batchSize=200',
    });
    expect(first.body).toMatchObject({ totalSize: 250, done: false });
    expect(first.body.records).toHaveLength(200);
    const second = await org.get<typeof first.body>(first.body.nextRecordsUrl!);
    expect(second.body).toMatchObject({ totalSize: 250, done: true });
    expect(new Set([...first.body.records, ...second.body.records].map(({ Id }) => Id)).size).toBe(250);
    const lost = await org.get<ErrorRow[]>('/query/01g000000000000-200');
    expect(lost.body[0]!.errorCode).toBe('INVALID_QUERY_LOCATOR');
  });

  it.each([
    ['SELECT FROM Opportunity', 'MALFORMED_QUERY'],
    ['SELECT Colour FROM Opportunity', 'INVALID_FIELD'],
    ['SELECT Id FROM Deal', 'INVALID_TYPE'],
    ['SELECT (SELECT Id FROM Gadgets) FROM Account', 'MALFORMED_QUERY'],
    ["SELECT Id FROM Opportunity WHERE Amount = 'much'", 'MALFORMED_QUERY'],
    ['', 'MALFORMED_QUERY'],
  ])('%s is refused with %s', async (soql, errorCode) => {
    const { status, body } = await org.query(soql);
    expect(status).toBe(400);
    expect((body as unknown as ErrorRow[])[0]!.errorCode).toBe(errorCode);
  });
});

describe('describe', () => {
  it('lists the objects and the fields of one', async () => {
    const all = await org.get<{ sobjects: { name: string; keyPrefix: string }[] }>('/sobjects');
    expect(all.body.sobjects).toContainEqual(expect.objectContaining({ name: 'Opportunity', keyPrefix: '006' }));
    const { body } = await org.get<{ fields: { name: string }[]; childRelationships: unknown[] }>(
      '/sobjects/opportunity/describe',
    );
    expect(body.fields.find(({ name }) => name === 'Contract_Type__c')).toMatchObject({
      type: 'picklist',
      custom: true,
      picklistValues: expect.arrayContaining([expect.objectContaining({ value: 'Time & Materials' })]),
    });
    expect(body.childRelationships).toContainEqual(
      expect.objectContaining({ relationshipName: 'OpportunityLineItems' }),
    );
  });

  it('knows no other object', async () => {
    const { status, body } = await org.get<ErrorRow[]>('/sobjects/Deal/describe');
    expect([status, body[0]!.errorCode]).toEqual([404, 'NOT_FOUND']);
  });
});
