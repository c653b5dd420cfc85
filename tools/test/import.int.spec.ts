import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importExport } from '../src/import/import-export.js';
import { runningTarget, targetOf } from '../src/import/import-target.js';
import { SandboxControl } from '../src/start/sandbox-control.js';
import { crmRows, type ImportSandbox, startImportSandbox } from './import-sandbox.js';

const MAPPING = `
files: { deals: deals.csv, firms: firms.csv, people: people.csv }
sellers:
  from: people
  fields: { username: { template: '{name|slug}@sales.example' }, name: { column: name } }
accounts:
  from: firms
  fields:
    key: { column: firm }
    name: { column: firm }
    customerNumber: &number { template: 'T-{firm|slug}' }
    country: US
    parent: { column: parent }
customers:
  from: firms
  fields: { number: *number, name: { column: firm }, country: US, street: Head office, city: Boston, paymentTermsDays: 30 }
  taxProfiles: [{ legalEntity: US01, taxCode: { column: tax } }]
opportunities:
  from: deals
  openStage: Commit
  fields:
    key: { template: 'T-{id}' }
    name: { column: id }
    stage: { column: stage }
    closeDate: 2017-03-01
    account: { column: firm }
    owner: { template: '{seller|slug}@sales.example' }
    amount: { column: amount }
    legalEntity: US01
  lines: [{ product: { column: product }, quantity: 1, amount: { column: amount } }]
  roles: [{ role: Consultant, hours: 8, skills: integration }]
`;

const FILES = {
  'map.yaml': MAPPING,
  'people.csv': 'name\nMoses Frase\n',
  // The parent stands below its child, and the last firm has a tax code that the ERP does not know.
  'firms.csv': 'firm,parent,tax\nNorth,Holding,US-SALES-0\nHolding,,US-SALES-0\nOdd,,US-NONE\n',
  'deals.csv': `id,firm,seller,product,stage,amount
1,North,Moses Frase,GTX Pro,Closed Won,4821.10
2,North,Moses Frase,GTXPro,Closed Won,100.20
3,Holding,Moses Frase,GTX Pro,Closed Lost,0
4,,Moses Frase,GTX Pro,Prospecting,
5,North,Moses Frase,GTX Pro,Closed Wonn,7
`,
};

describe('an import', () => {
  let sandbox: ImportSandbox;
  let from: string;

  beforeAll(async () => {
    sandbox = await startImportSandbox();
    from = await mkdtemp(join(tmpdir(), 'handover-export-'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(from, name), text);
  }, 90_000);
  afterAll(async () => {
    await sandbox.stop();
    await rm(from, { recursive: true });
  });

  const run = (dry = false) =>
    importExport({ from, mapping: join(from, 'map.yaml'), target: dry ? undefined : targetOf(sandbox.platform) });
  const rows = (soql: string) => crmRows(sandbox.platform, soql);
  const control = async (path: string): Promise<unknown> => {
    const { urls, secrets } = sandbox.platform;
    const headers = { authorization: `Bearer ${secrets('sandbox/token')}` };
    return (await fetch(`${urls.sandbox}/control${path}`, { headers })).json();
  };
  const sandboxControl = () =>
    new SandboxControl(sandbox.platform.urls.sandbox, sandbox.platform.secrets('sandbox/token'));
  const change = (system: string, type: string, id: string, fields: object) =>
    sandboxControl().changeRecord(system, type, id, fields);
  const deals = () =>
    rows(`SELECT Legacy_Id__c, StageName, Amount, Account.Name, Account.Parent.Name, Owner.Name,
      (SELECT Product_Name__c, TotalPrice FROM OpportunityLineItems), (SELECT Name, Hours__c FROM Role_Assumptions__r)
      FROM Opportunity WHERE Legacy_Id__c != null ORDER BY Legacy_Id__c`);

  it('writes nothing when it runs dry', async () => {
    expect(await run(true)).toMatchObject({ rowsRead: 5, wonCount: 2, wonSum: '4921.3', closed: 0 });
    expect(await deals()).toEqual([]);
  });

  it('creates accounts, customers and deals, closes what is won, and says what was refused', async () => {
    const summary = await run();
    expect(summary).toMatchObject({ rowsRead: 5, wonCount: 2, wonSum: '4921.3', closed: 2 });
    expect(summary.loaded).toEqual({
      sellers: { created: 1, found: 0 },
      accounts: { created: 3, found: 0 },
      customers: { created: 2, found: 0 },
      opportunities: { created: 4, found: 0 },
      lines: { created: 3, found: 0 },
      roles: { created: 4, found: 0 },
    });
    expect(summary.skipped.map(({ record, reason, examples }) => [record, reason, examples])).toEqual([
      ['customer', 'the ERP has no tax code "US-NONE" in US01', ['T-odd']],
      ['Opportunity', 'the CRM refused it: Stage: bad value for restricted picklist field: Closed Wonn', ['T-5']],
    ]);
    expect((await deals())[0]).toMatchObject({
      Legacy_Id__c: 'T-1',
      StageName: 'Closed Won',
      Amount: 4821.1,
      Account: { Name: 'North', Parent: { Name: 'Holding' } },
      Owner: { Name: 'Moses Frase' },
      OpportunityLineItems: { records: [{ Product_Name__c: 'GTX Pro', TotalPrice: 4821.1 }] },
      Role_Assumptions__r: { records: [{ Name: 'Consultant', Hours__c: 8 }] },
    });
    expect((await deals()).map(({ StageName }) => StageName)).toEqual([
      'Closed Won',
      'Closed Won',
      'Closed Lost',
      'Prospecting',
    ]);
  });

  it('lets the CRM announce the wins, and nothing else', async () => {
    expect(await control('/counts')).toMatchObject({ events: { queued: 2, delivered: 0, givenUp: 0 } });
  });

  it('creates nothing a second time, and leaves alone what people changed', async () => {
    const contacts = await sandboxControl().records('erp', 'contact', 'US01/T-north');
    expect(contacts).toHaveLength(1);
    await change('erp', 'contact', contacts[0]!.id, { Name: 'North Inc.' });
    const before = await deals();
    const summary = await run();
    expect(Object.values(summary.loaded!).every(({ created }) => created === 0)).toBe(true);
    expect(summary).toMatchObject({ closed: 0, wonCount: 2, wonSum: '4921.3' });
    expect(await deals()).toEqual(before);
    expect(await rows("SELECT Id FROM Account WHERE Customer_Number__c LIKE 'T-%'")).toHaveLength(3);
    expect(summary.opportunityIds.size).toBe(4);
    expect(await sandboxControl().records('erp', 'contact', 'US01/T-north')).toMatchObject([
      { data: { Name: 'North Inc.' } },
    ]);
  });

  it('goes on where an interrupted one stopped', async () => {
    const [second] = await rows("SELECT Id FROM Opportunity WHERE Legacy_Id__c = 'T-2'");
    await change('crm', 'Opportunity', second!.Id as string, { StageName: 'Commit', IsClosed: false, IsWon: false });
    expect(await run()).toMatchObject({
      closed: 1,
      wonCount: 2,
      loaded: { lines: { created: 0 }, roles: { created: 0 } },
    });
    expect((await deals())[1]).toMatchObject({ StageName: 'Closed Won' });
  });
});

describe('an import without its platform', () => {
  it('says how to start one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'handover-none-'));
    await expect(runningTarget({ portBase: 64_000, dataDir: folder })).rejects.toThrow(
      /No platform was ever started on the data folder .*: run npm start/,
    );
    await writeFile(join(folder, 'secret'), 'seed');
    await expect(runningTarget({ portBase: 64_000, dataDir: folder })).rejects.toThrow(
      /The platform is not running: no sandbox answers at http:\/\/127\.0\.0\.1:64300/,
    );
    await rm(folder, { recursive: true });
  });
});
