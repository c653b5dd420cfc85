import { SandboxErpMasterData } from '../src/index.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let erp: SandboxErpMasterData;

beforeAll(async () => {
  sandbox = await startSandbox();
  erp = new SandboxErpMasterData(sandbox.protocol('erp'));
});
afterAll(() => sandbox?.close());

describe("the sandbox ERP's master data", () => {
  it('has customers with their tax and invoicing profiles', async () => {
    expect(await erp.readCustomer('C-1001')).toEqual({
      id: 'C-1001',
      customerNumber: 'C-1001',
      externalReferences: [],
      version: '1',
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      name: 'Nordwind Energie AG',
      status: 'active',
      country: 'DE',
      taxProfiles: [
        { legalEntity: 'DE01', treatment: 'standard', taxCode: 'DE-VAT-19', registration: 'DE811234567' },
        { legalEntity: 'GB01', treatment: 'reverse-charge', taxCode: 'GB-RC', registration: 'DE811234567' },
      ],
      invoicingProfile: {
        name: 'Nordwind Energie AG',
        address: { street: 'Hafenstraße 12', city: 'Hamburg', postalCode: '20457', country: 'DE' },
        email: 'rechnung@nordwind.example',
        paymentTerms: 'net-30',
      },
    });
    expect((await erp.readCustomer('C-1005'))?.taxProfiles).toMatchObject([{ treatment: 'exempt' }]);
    expect((await erp.readCustomer('C-1012'))?.status).toBe('closed');
    expect(await erp.readCustomer('C-9999')).toBeUndefined();
  });

  it('shows a tax profile that finance adds later', async () => {
    expect((await erp.readCustomer('C-1007'))?.taxProfiles).toEqual([]);
    const tax = { company: 'US01', kind: 'domestic', tax_code: 'US-SALES-0', vat_id: null };
    await sandbox.call('PATCH', '/control/records/erp/customer/C-1007', { tax_ids: [tax] });
    expect(await erp.readCustomer('C-1007')).toMatchObject({
      taxProfiles: [{ legalEntity: 'US01', treatment: 'standard', taxCode: 'US-SALES-0' }],
      version: '2',
    });
  });

  it('lists customers page by page, each once', async () => {
    const numbers: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await erp.listCustomers({ limit: 5, cursor });
      numbers.push(...page.items.map(({ customerNumber }) => customerNumber));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => `C-${1001 + index}`));
  });

  it('has legal entities with the currencies that they contract in', async () => {
    const all = await erp.listLegalEntities();
    expect(all.map(({ id }) => id)).toEqual(['DE01', 'GB01', 'US01']);
    expect(await erp.readLegalEntity('GB01')).toEqual(all[1]);
    expect(all[1]).toMatchObject({
      name: 'Handover Consulting Ltd.',
      country: 'GB',
      region: 'emea',
      currency: 'GBP',
      contractCurrencies: ['GBP', 'EUR'],
      open: true,
    });
    expect(await erp.readLegalEntity('FR01')).toBeUndefined();
  });

  it('has a project template for every contract type', async () => {
    const all = await erp.listProjectTemplates();
    expect(all.map(({ contractType }) => contractType).sort()).toEqual([
      'fixed-price',
      'managed-service',
      'milestone',
      'retainer',
      'subscription',
      'time-and-materials',
    ]);
    const template = await erp.readProjectTemplate('TPL-FIXED');
    expect(template).toMatchObject({ name: 'Fixed-price delivery', legalEntities: [] });
    expect(template?.workBreakdown).toContainEqual({ code: '9', name: 'Warranty', billable: false, plannedHours: 40 });
    expect(await erp.readProjectTemplate('TPL-NONE')).toBeUndefined();
  });

  it('has tax codes, of all legal entities or of one', async () => {
    const all = await erp.listTaxCodes();
    const german = await erp.listTaxCodes('DE01');
    expect(german).toEqual(all.filter(({ legalEntity }) => legalEntity === 'DE01'));
    expect(german).toContainEqual({
      id: 'DE-VAT-19',
      legalEntity: 'DE01',
      treatment: 'standard',
      rate: '19',
      name: 'VAT 19 %',
    });
    expect(await erp.listTaxCodes('FR01')).toEqual([]);
  });

  it('has the currencies of the firm', async () => {
    expect(await erp.listCurrencies()).toEqual([
      { id: 'EUR', name: 'Euro', minorUnits: 2 },
      { id: 'GBP', name: 'Pound sterling', minorUnits: 2 },
      { id: 'USD', name: 'US dollar', minorUnits: 2 },
    ]);
  });
});
