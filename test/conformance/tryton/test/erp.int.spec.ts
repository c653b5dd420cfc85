import { describeErpMasterData, describeProjectLedger } from '@handover/connector-kit/conformance';
import { Catalogue, inspectDatabase, TrytonErpMasterData, TrytonProjectLedger } from '@handover/connector-tryton';
import { describeTryton } from '../src/index.js';
import { addCurrency, addCustomer, addServiceLine, bookTime } from './support/more-records.js';
import { startTrytonUnderTest, type TrytonUnderTest } from './support/tryton-under-test.js';

const WHOLE_CURRENCY = 'JPY';
const SERVICE_LINE = 'Umwelt & „Klima“';

describeTryton('Tryton as ERP', () => {
  let test: TrytonUnderTest;

  beforeAll(async () => {
    test = await startTrytonUnderTest();
  }, 300_000);

  afterAll(() => test?.stop());

  /** A ledger that knows what is added to the seed for its suite. */
  const ledgerOverAll = async () => {
    await addCurrency(test.client, WHOLE_CURRENCY);
    await addServiceLine(test.client, 'DE01', SERVICE_LINE);
    return new TrytonProjectLedger(test.client, new Catalogue(test.client), test.config);
  };

  describeErpMasterData('Tryton', {
    start: async () => ({
      port: new TrytonErpMasterData(test.client, test.catalogue, test.config),
      faults: test.faults,
      samples: {
        customer: {
          customerNumber: 'C-1001',
          name: 'Nordwind Energie AG',
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
        },
        closedCustomer: 'C-1012',
        untaxedCustomer: 'C-1007',
        customerNumbers: Array.from({ length: 12 }, (_, index) => `C-${1001 + index}`),
        legalEntity: {
          id: 'DE01',
          name: 'Handover Consulting GmbH',
          country: 'DE',
          region: 'emea',
          currency: 'EUR',
          contractCurrencies: ['EUR', 'USD'],
          open: true,
        },
        projectTemplate: {
          id: 'TPL-FIXED',
          name: 'Fixed-price delivery',
          contractType: 'fixed-price',
          legalEntities: ['US01', 'DE01', 'GB01'],
          workBreakdown: FIXED_PRICE,
        },
        taxCodes: [
          { id: 'DE-VAT-19', legalEntity: 'DE01', treatment: 'standard', rate: '19', name: 'VAT 19 %' },
          {
            id: 'DE-RC',
            legalEntity: 'DE01',
            treatment: 'reverse-charge',
            rate: '0',
            name: 'Reverse charge, art. 196 VAT directive',
          },
          { id: 'GB-EXEMPT', legalEntity: 'GB01', treatment: 'exempt', rate: '0', name: 'Exempt supply' },
          { id: 'GB-ZERO', legalEntity: 'GB01', treatment: 'zero-rated', rate: '0', name: 'Zero-rated' },
        ],
        currency: { id: 'EUR', name: 'Euro', minorUnits: 2 },
        register: (customer) => addCustomer(test.client, customer),
      },
      stop: async () => undefined,
    }),
  });

  describeProjectLedger('Tryton', {
    start: async () => ({
      port: await ledgerOverAll(),
      faults: test.faults,
      samples: {
        project: {
          externalReference: '',
          name: 'Nordwind: billing platform migration',
          customerNumber: 'C-1001',
          legalEntity: 'DE01',
          contractType: 'fixed-price',
          contractValue: { amount: '184000.00', currency: 'EUR' },
          start: '2027-02-01',
          end: '2027-08-31',
          projectManager: 'E1003',
          template: 'TPL-FIXED',
        },
        workBreakdown: FIXED_PRICE,
        dimensions: {
          legalEntity: 'DE01',
          costCentre: 'CC-DE-410',
          practice: 'engineering',
          serviceLine: 'cloud',
          region: 'emea',
          intercompanyPartner: 'GB01',
          revenueRecognition: 'percentage-of-completion',
        },
        otherDimensions: {
          legalEntity: 'DE01',
          costCentre: 'CC-DE-420',
          practice: 'advisory',
          serviceLine: SERVICE_LINE,
          region: 'amer',
          revenueRecognition: 'straight-line',
        },
        refused: [
          { what: 'an unknown customer', change: { customerNumber: 'C-9999' }, field: 'customerNumber' },
          { what: 'a customer that is closed', change: { customerNumber: 'C-1012' }, field: 'customerNumber' },
          { what: 'an unknown legal entity', change: { legalEntity: 'FR01' }, field: 'legalEntity' },
          { what: 'an unknown template', change: { template: 'TPL-NONE' }, field: 'template' },
          { what: 'an unknown manager', change: { projectManager: 'E9999' }, field: 'projectManager' },
          {
            what: 'an unknown currency',
            change: { contractValue: { amount: '1.00', currency: 'KRW' } },
            field: 'contractValue/currency',
          },
        ],
        largestAmount: '999999999999999.99',
        wholeCurrency: WHOLE_CURRENCY,
        unknownId: '99999999',
        callsOfCreate: 1,
        bookTime: (id, hours) => bookTime(test.client, 'DE01', id, hours),
      },
      stop: async () => undefined,
    }),
  });

  it('has no finding about a configuration that fits it, and names what it lacks of another', async () => {
    const inspect = (change: object) => inspectDatabase(test.client, test.catalogue, { ...test.config, ...change });
    expect(await inspect({})).toEqual([]);
    const found = await inspect({
      companies: { FR01: { region: 'emea' }, DE01: { region: 'emea' } },
      dimensions: { ...test.config.dimensions, practice: 'PRACTISE' },
      serviceProduct: 'NOTHING',
    });
    expect(found.map(({ field, vendorField }) => [field, vendorField])).toEqual([
      ['companies', 'FR01'],
      ['financialDimensions.practice', 'PRACTISE'],
      ['serviceProduct', 'NOTHING'],
    ]);
  });
});

const FIXED_PRICE = [
  { code: '1', name: 'Project management', billable: true, plannedHours: 72 },
  { code: '2', name: 'Discovery', billable: true, plannedHours: 64 },
  { code: '3', name: 'Design', billable: true, plannedHours: 96 },
  { code: '4', name: 'Build', billable: true, plannedHours: 320 },
  { code: '4.1', name: 'Core', billable: true, plannedHours: 200 },
  { code: '4.2', name: 'Interfaces', billable: true, plannedHours: 120 },
  { code: '5', name: 'Acceptance test', billable: true, plannedHours: 80 },
  { code: '6', name: 'Go-live and hypercare', billable: true, plannedHours: 48 },
  { code: '9', name: 'Warranty', billable: false, plannedHours: 40 },
];
