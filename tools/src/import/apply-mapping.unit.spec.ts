import { join } from 'node:path';
import { workspaceRoot } from '../platform/workspace.js';
import { applyMapping } from './apply-mapping.js';
import type { Row, Table } from './csv-table.js';
import type { ImportPlan } from './import-plan.js';
import { checkColumns } from './mapped-columns.js';
import { readMapping } from './read-mapping.js';
import { stageTotals } from './summary.js';

const mappingFile = join(workspaceRoot, 'tools/import-mappings/maven-crm.yaml');

const deal: Row = {
  opportunity_id: 'A1',
  sales_agent: 'Ann Lee',
  product: 'GTXPro',
  account: 'Acme Inc.',
  deal_stage: 'Won',
  engage_date: '2016-10-20',
  close_date: '2017-11-30',
  close_value: '4514.10',
};
const account: Row = {
  account: 'Acme Inc.',
  sector: 'technolgy',
  employees: '12',
  office_location: 'Philipines',
  subsidiary_of: 'Nobody',
};

function table(file: string, columns: string[], rows: Row[]): Table {
  return { file, columns, rows };
}

/** What the committed mapping makes of these rows. */
async function planOf({
  deals = [deal],
  accounts = [account],
  office = 'East',
  limit = undefined as number | undefined,
}) {
  const mapping = await readMapping(mappingFile);
  const tables = new Map([
    ['pipeline', table('sales_pipeline.csv', Object.keys(deal), deals)],
    ['accounts', table('accounts.csv', Object.keys(account), accounts)],
    ['products', table('products.csv', ['product', 'sales_price'], [{ product: 'GTX Pro', sales_price: '4821' }])],
    [
      'teams',
      table(
        'sales_teams.csv',
        ['sales_agent', 'regional_office'],
        [{ sales_agent: 'Ann Lee', regional_office: office }],
      ),
    ],
  ]);
  checkColumns(mappingFile, mapping, tables);
  return applyMapping(mapping, tables, limit);
}

describe('the mapping of the CRM export', () => {
  it('gives a won deal all that the closed-won gate asks for, and the product name that the pipeline has', async () => {
    const { deals } = await planOf({});
    expect(deals).toEqual([
      {
        key: 'A1',
        account: 'Acme Inc.',
        owner: 'ann-lee@sales.example',
        stage: 'Closed Won',
        won: true,
        amount: '4514.1',
        fields: {
          name: 'Acme Inc.: GTXPro (A1)',
          closeDate: '2017-11-30',
          currency: 'USD',
          legalEntity: 'DE01',
          serviceLine: 'GTXPro',
          practice: 'engineering',
          deliveryRegion: 'emea',
          contractType: 'Fixed Price',
          billingMethod: 'Fixed Schedule',
          estimatedStart: '2017-11-30',
          estimatedEnd: '2018-02-28',
          projectManager: 'E1003',
          paymentTerms: 'net-30',
        },
        lines: [{ product: 'GTXPro', quantity: '1', amount: '4514.1' }],
        roles: [{ role: 'Consultant', hours: '32', skills: 'integration' }],
      },
    ]);
  });

  it('cleans what is misspelt, and gives the customer a tax profile in each entity that sells to it', async () => {
    const { accounts, customers } = await planOf({});
    expect(accounts[0]).toMatchObject({
      customerNumber: 'MV-acme-inc',
      industry: 'technology',
      country: 'PH',
      employees: 12,
    });
    expect(customers[0]).toMatchObject({
      number: 'MV-acme-inc',
      country: 'PH',
      city: 'Philippines',
      paymentTermsDays: 30,
      taxProfiles: [
        { legalEntity: 'US01', taxCode: 'US-EXPORT' },
        { legalEntity: 'DE01', taxCode: 'DE-ZERO' },
      ],
    });
  });

  it('gives an early deal a date, and no amount and no line while no price is known', async () => {
    const early = { ...deal, deal_stage: 'Engaging', account: '', close_date: '', close_value: '' };
    const { deals, remarks } = await planOf({ deals: [early, { ...early, opportunity_id: 'A2', product: 'GTX Pro' }] });
    expect(deals[0]).toMatchObject({ won: false, lines: [], fields: { closeDate: '2017-01-20', name: 'GTXPro (A1)' } });
    expect(deals[0]!.amount).toBeUndefined();
    expect(deals[1]).toMatchObject({ amount: '4821', lines: [{ amount: '4821' }] });
    expect(remarks).toContainEqual({
      record: 'opportunity',
      reason: 'has no account',
      count: 2,
      examples: ['A1', 'A2'],
    });
  });

  it.each<[string, Row[], string, string, string]>([
    [
      'an unknown stage',
      [{ ...deal, deal_stage: 'Wonn' }],
      'East',
      'stage: "Wonn" is none of the values that the mapping knows',
      'row 1',
    ],
    [
      'an unknown office',
      [deal],
      'North',
      'legalEntity: "North" is none of the values that the mapping knows',
      'row 1',
    ],
    [
      'an amount in words',
      [{ ...deal, close_value: '1,054' }],
      'East',
      'amount: "1,054" is no number like 1234.50',
      'row 1',
    ],
    ['no key', [{ ...deal, opportunity_id: '' }], 'East', 'key: is empty', 'row 1'],
    ['the key of another', [deal, deal], 'East', 'another row has the same key', 'A1'],
  ])('leaves out a row with %s, and says why', async (_, deals, office, reason, example) => {
    const { skipped } = await planOf({ deals, office });
    expect(skipped).toEqual([{ record: 'opportunity', reason, count: 1, examples: [example] }]);
  });

  it('takes no more rows than it may', async () => {
    const plan: ImportPlan = await planOf({ deals: [deal, { ...deal, opportunity_id: 'A2' }], limit: 1 });
    expect(plan).toMatchObject({ rowsRead: 1, deals: [{ key: 'A1' }] });
  });

  it('says of what is referred to and not in the export that it is not', async () => {
    const { remarks } = await planOf({ deals: [{ ...deal, account: 'Other' }] });
    expect(remarks.map(({ record, reason }) => `${record} ${reason}`)).toEqual([
      'opportunity its account "Other" is not in the export',
      'account its parent "Nobody" is not in the export',
    ]);
  });
});

describe('totals by stage', () => {
  it('add amounts up exactly', async () => {
    const tenths = Array.from({ length: 3 }, (_, index) => ({
      ...deal,
      opportunity_id: `A${index}`,
      close_value: '0.1',
    }));
    expect(stageTotals((await planOf({ deals: tenths })).deals)).toEqual([
      { stage: 'Closed Won', count: 3, amount: '0.3' },
    ]);
  });
});
