import { operatorsView, type SystemApi, wellOperated } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let erp: Awaited<ReturnType<SystemApi['as']>>;

beforeAll(async () => {
  api = await startApi();
  erp = await api.as(
    'customers:read',
    'legal-entities:read',
    'project-templates:read',
    'tax-codes:read',
    'currencies:read',
  );
});
afterAll(() => api?.close());

const items = async (path: string, query: object = {}) =>
  (await erp.get(path).query(query).expect(200)).body.items as { id: string }[];

describe('master data', () => {
  it('has customers with their tax and invoicing profiles, listed page by page', async () => {
    const { body, headers } = await erp.get('/v1/customers/C-1001').expect(200);
    expect(body).toMatchObject({
      customerNumber: 'C-1001',
      externalReferences: [{ system: 'erp', instance: 'de01', type: 'customer', id: body.id as string }],
      taxProfiles: [{ legalEntity: 'DE01', treatment: 'standard', taxCode: 'DE-VAT-19' }],
      invoicingProfile: { name: 'Nordwind Energie AG', paymentTerms: 'net-30', address: { country: 'DE' } },
    });
    expect(headers.etag).toBe(`"${body.version as string}"`);
    const british = await erp.get('/v1/customers/C-1001').query({ legalEntity: 'GB01' }).expect(200);
    expect(british.body.taxProfiles).toMatchObject([{ legalEntity: 'GB01', treatment: 'reverse-charge' }]);
    await erp.get('/v1/customers/C-9999').expect(404);

    const first = await erp.get('/v1/customers').query({ limit: 5 }).expect(200);
    const cursor = first.body.nextCursor as string;
    const second = await items('/v1/customers', { limit: 5, cursor });
    const customers = [...first.body.items, ...second] as { customerNumber: string }[];
    expect(customers.map(({ customerNumber }) => customerNumber)).toEqual(
      Array.from({ length: 10 }, (_, index) => `C-${1001 + index}`),
    );
  });

  it('has legal entities with the currencies that they contract in', async () => {
    const [own, ...others] = await items('/v1/legal-entities');
    expect([own!.id, others]).toEqual(['DE01', []]);
    const { body } = await erp.get('/v1/legal-entities/GB01').query({ legalEntity: 'GB01' }).expect(200);
    expect([body]).toEqual(await items('/v1/legal-entities', { legalEntity: 'GB01' }));
    expect(body).toMatchObject({ currency: 'GBP', contractCurrencies: ['GBP', 'EUR'], open: true });
    await erp.get('/v1/legal-entities/FR01').expect(404);
  });

  it('has project templates with their work breakdown', async () => {
    const all = await items('/v1/project-templates');
    const { body } = await erp.get('/v1/project-templates/TPL-FIXED').expect(200);
    expect(all).toContainEqual(body);
    expect(body).toMatchObject({ contractType: 'fixed-price', workBreakdown: expect.any(Array) });
    expect(body.workBreakdown).toContainEqual({ code: '9', name: 'Warranty', billable: false, plannedHours: 40 });
    await erp.get('/v1/project-templates/TPL-NONE').expect(404);
  });

  it('has tax codes of each legal entity', async () => {
    const german = (await items('/v1/tax-codes')) as { id: string; legalEntity: string }[];
    expect(new Set(german.map(({ legalEntity }) => legalEntity))).toEqual(new Set(['DE01']));
    const british = await items('/v1/tax-codes', { legalEntity: 'GB01' });
    expect(british).toContainEqual(expect.objectContaining({ id: 'GB-VAT-20', legalEntity: 'GB01', rate: '20' }));
    expect(german).toContainEqual(expect.objectContaining({ id: 'DE-VAT-19', treatment: 'standard', rate: '19' }));
  });

  it('has currencies', async () => {
    expect(await items('/v1/currencies')).toEqual([
      { id: 'EUR', name: 'Euro', minorUnits: 2 },
      { id: 'USD', name: 'US dollar', minorUnits: 2 },
    ]);
  });

  it.each(['customers', 'legal-entities', 'project-templates', 'tax-codes', 'currencies'])(
    'shows %s only to callers with their scope',
    async (kind) => {
      await (await api.as('projects:read')).get(`/v1/${kind}`).expect(403);
      expect((await fetch(`${api.url}/v1/${kind}`)).status).toBe(401);
    },
  );
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'ERP' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(
      expect.arrayContaining(['createProject', 'assignFinancialDimensions', 'listTaxCodes']),
    );
  });
});
