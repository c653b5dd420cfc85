import type { NewProject } from '@handover/canonical';
import { type BillingSamples, describeBillingLedger } from '@handover/connector-kit/conformance';
import { TrytonBillingLedger, TrytonProjectLedger } from '@handover/connector-tryton';
import { describeTryton } from '../src/index.js';
import { startTrytonUnderTest, type TrytonUnderTest } from './support/tryton-under-test.js';

const DIMENSIONS = {
  legalEntity: 'DE01',
  costCentre: 'CC-DE-410',
  practice: 'engineering',
  serviceLine: 'cloud',
  region: 'emea',
  revenueRecognition: 'straight-line',
} as const;

describeTryton('Tryton as billing system', () => {
  let test: TrytonUnderTest;
  let ledger: TrytonBillingLedger;
  let projects: TrytonProjectLedger;

  beforeAll(async () => {
    test = await startTrytonUnderTest();
    ledger = new TrytonBillingLedger(test.client, test.catalogue, test.config);
    projects = new TrytonProjectLedger(test.client, test.catalogue, test.config);
  }, 300_000);

  afterAll(() => test?.stop());

  const newProject = async (externalReference: string, change: Partial<NewProject> = {}) =>
    projects.create({
      externalReference,
      name: 'Kestrel: managed claims platform',
      customerNumber: 'C-1001',
      legalEntity: 'DE01',
      contractType: 'managed-service',
      contractValue: { amount: '1200.00', currency: 'EUR' },
      start: '2027-01-01',
      end: '2027-12-31',
      projectManager: 'E1003',
      template: 'TPL-SUBSCRIPTION',
      ...change,
    });

  const samplesFor = (projectId: string): BillingSamples => ({
    billingProfile: {
      externalReference: '',
      projectId,
      legalEntity: 'DE01',
      customerNumber: 'C-1001',
      invoicingName: 'Nordwind Energie AG',
      invoicingAddress: { street: 'Hafenstraße 12', city: 'Hamburg', postalCode: '20457', country: 'DE' },
      method: 'recurring',
      frequency: 'quarterly',
      paymentTerms: 'net-30',
      taxTreatment: 'standard',
      taxCode: 'DE-VAT-19',
      currency: 'EUR',
      rateCard: 'RC-EMEA-2026',
      purchaseOrder: 'PO-NW-77120',
    },
    contract: {
      externalReference: '',
      projectId,
      legalEntity: 'DE01',
      customerNumber: 'C-1001',
      contractType: 'managed-service',
      value: { amount: '1200.00', currency: 'EUR' },
      start: '2027-01-01',
      end: '2027-12-31',
      sowReference: 'SOW-2027-001',
      documentHash: 'ab'.repeat(32),
    },
    billingSchedule: {
      externalReference: '',
      projectId,
      legalEntity: 'DE01',
      method: 'recurring',
      total: { amount: '1200.00', currency: 'EUR' },
      entries: ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'].map((date, index) => ({
        position: index + 1,
        description: `Service quarter ${index + 1}`,
        date,
        amount: { amount: '300.00', currency: 'EUR' },
      })),
    },
    revenueSchedule: {
      externalReference: '',
      projectId,
      legalEntity: 'DE01',
      method: 'straight-line',
      total: { amount: '1200.00', currency: 'EUR' },
      entries: Array.from({ length: 12 }, (_, index) => ({
        period: `2027-${String(index + 1).padStart(2, '0')}`,
        amount: { amount: '100.00', currency: 'EUR' },
      })),
    },
    largestAmount: '999999999999.99',
    refused: [
      {
        kind: 'billingProfiles',
        what: 'a tax code of another treatment',
        change: { taxTreatment: 'exempt' },
        field: 'taxTreatment',
      },
      {
        kind: 'billingProfiles',
        what: 'a tax code of another company',
        change: { taxCode: 'GB-VAT-20' },
        field: 'taxCode',
      },
      { kind: 'billingProfiles', what: 'unknown terms', change: { paymentTerms: 'net-99' }, field: 'paymentTerms' },
      { kind: 'contracts', what: 'an unknown customer', change: { customerNumber: 'C-9999' }, field: 'customerNumber' },
      { kind: 'contracts', what: 'an unknown project', change: { projectId: '99999999' }, field: 'projectId' },
      {
        kind: 'billingSchedules',
        what: 'an unknown legal entity',
        change: { legalEntity: 'FR01' },
        field: 'legalEntity',
      },
      { kind: 'billingSchedules', what: 'an unknown project', change: { projectId: '99999999' }, field: 'projectId' },
      {
        kind: 'revenueSchedules',
        what: 'an unknown legal entity',
        change: { legalEntity: 'FR01' },
        field: 'legalEntity',
      },
      {
        kind: 'revenueSchedules',
        what: 'a currency beside that of its entries',
        change: { total: { amount: '1200.00', currency: 'USD' } },
        field: 'total/currency',
      },
    ],
    unknownId: '99999999',
    async post(externalReference) {
      const [schedule] = await ledger.billingSchedules.findByExternalReference(externalReference);
      const [first] = await invoicesOf(schedule!.id);
      const company = (await test.catalogue.company('DE01')).id;
      await test.client.write('model.account.invoice.post', [[first!.id]], { company });
    },
  });

  describeBillingLedger('Tryton', {
    start: async () => {
      const { id } = await newProject('main:billing');
      return { port: ledger, faults: test.faults, samples: samplesFor(id), stop: async () => undefined };
    },
  });

  interface InvoiceRow {
    id: number;
    state: string;
    invoice_date: string;
    reference: string;
    untaxed: string;
    tax: string;
    term: string;
    defer_from: string | null;
    defer_to: string | null;
    dimensions: string[];
  }

  /** What Tryton's tables say of the invoices of a schedule. */
  const invoicesOf = (schedule: string) =>
    test.sql<InvoiceRow>(
      `select i.id, i.state, i.invoice_date::text, i.reference,
         round(l.quantity::numeric * l.unit_price, 2)::text as untaxed, t.name as term, l.defer_from::text, l.defer_to::text, x.name as tax,
         array(select a.code from analytic_account_entry e join analytic_account_account a on a.id = e.account
           where e.origin = 'account.invoice.line,' || l.id order by a.code) as dimensions
       from project_billing_schedule_line s join account_invoice i on i.id = s.invoice
         join account_invoice_line l on l.invoice = i.id
         join account_invoice_payment_term t on t.id = i.payment_term
         left join account_invoice_line_account_tax lt on lt.line = l.id left join account_tax x on x.id = lt.tax
       where s.schedule = $1 order by s.position`,
      [Number(schedule)],
    );

  const arrange = async (reference: string) => {
    const project = await newProject(reference);
    await projects.assignFinancialDimensions(project.id, DIMENSIONS);
    const samples = samplesFor(project.id);
    const referred = <Record extends object>(record: Record) => ({ ...record, externalReference: reference });
    return { project, samples, referred };
  };

  it('drafts an invoice for each entry of a schedule, as the profile says, whichever of the two is made first', async () => {
    for (const [reference, first] of [
      ['main:profile-first', 'profile'],
      ['main:schedule-first', 'schedule'],
      ['main:together', 'both'],
    ] as const) {
      const { samples, referred } = await arrange(reference);
      const profile = () => ledger.billingProfiles.create(referred(samples.billingProfile));
      const schedule = () => ledger.billingSchedules.create(referred(samples.billingSchedule));
      const made =
        first === 'profile'
          ? (await profile(), await schedule())
          : first === 'schedule'
            ? await schedule().then(async (created) => (await profile(), created))
            : (await Promise.all([schedule(), profile()]))[0];
      const invoices = await invoicesOf(made.id);
      expect([first, invoices]).toMatchObject([
        first,
        ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'].map((date) => ({
          state: 'draft',
          invoice_date: date,
          reference: 'PO-NW-77120',
          tax: 'DE-VAT-19',
          term: 'Net 30',
          dimensions: ['CC-DE-410', 'cloud', 'emea', 'engineering', 'straight-line'],
        })),
      ]);
      expect(invoices.map(({ defer_from: from, defer_to: to }) => [from, to])).toEqual([
        ['2027-01-01', '2027-03-31'],
        ['2027-04-01', '2027-06-30'],
        ['2027-07-01', '2027-09-30'],
        ['2027-10-01', '2027-12-31'],
      ]);
    }
  }, 120_000);

  it('makes the draft invoices anew when the schedule is amended, and withdraws them when it is closed', async () => {
    const { samples, referred } = await arrange('main:amended');
    await ledger.billingProfiles.create(referred(samples.billingProfile));
    const { id, version } = await ledger.billingSchedules.create(referred(samples.billingSchedule));
    const before = await invoicesOf(id);
    const total = { amount: '500.00', currency: 'EUR' };
    const entries = [{ position: 1, description: 'All of it', date: '2027-02-01', amount: total }];
    const { version: amended } = await ledger.billingSchedules.amend(id, version, { total, entries });
    expect(await invoicesOf(id)).toMatchObject([{ invoice_date: '2027-02-01', state: 'draft' }]);
    const left = await test.sql('select id from account_invoice where id = any($1)', [before.map((each) => each.id)]);
    expect(left).toEqual([]);
    await ledger.billingSchedules.close(id);
    expect(await invoicesOf(id)).toEqual([]);
    const late = ledger.billingSchedules.amend(id, amended, { total, entries });
    await expect(late).rejects.toThrow('What is closed is not amended.');
  });

  it('spreads the revenue of a posted invoice over the months of its service, by deferral, with the dimensions', async () => {
    const { samples, referred, project } = await arrange('main:deferred');
    await ledger.billingProfiles.create(referred(samples.billingProfile));
    const { id, version } = await ledger.billingSchedules.create(referred(samples.billingSchedule));
    await projects.assignFinancialDimensions(project.id, { ...DIMENSIONS, serviceLine: 'data' });
    const [first] = await invoicesOf(id);
    const company = (await test.catalogue.company('DE01')).id;
    await test.client.write('model.account.invoice.post', [[first!.id]], { company });
    const [posted] = await invoicesOf(id);
    expect(posted).toMatchObject({ state: 'posted', untaxed: '300.00' });
    expect(posted!.dimensions).toContain('data');
    const deferrals = await test.sql<{ id: number }>('select id from account_invoice_deferred where company = $1', [
      company,
    ]);
    await test.client.write('model.account.invoice.deferred.run', [deferrals.map((each) => each.id)], { company });
    const moves = await test.sql<{ date: string; credit: string }>(
      `select m.date::text, sum(l.credit)::text as credit from account_move m join account_move_line l on l.move = m.id
         join account_account a on a.id = l.account join account_account_type t on t.id = a.type
       where m.origin = 'account.invoice.deferred,' || $1::text and t.revenue group by m.date order by m.date`,
      [String(deferrals.at(-1)!.id)],
    );
    const spread = moves.filter(({ credit }) => Number(credit) > 0);
    expect(spread).toHaveLength(3);
    // Each month is rounded to the cent, and Tryton does not put the remainder into the last one.
    expect(spread.reduce((sum, { credit }) => sum + Number(credit), 0)).toBeCloseTo(300, 1);
    // What is posted is not replaced, and the vendor's sentence says so.
    const { entries, total } = samples.billingSchedule;
    const refused = await ledger.billingSchedules.amend(id, version, { entries, total }).catch((error: Error) => error);
    expect(refused).toMatchObject({ vendorMessage: expect.stringContaining('is no draft any more') });
  }, 120_000);

  it('confirms a contract as a sale that leads to no invoices of its own, and reaches an amended value by a line', async () => {
    const { samples, referred } = await arrange('main:sale');
    const { id, version } = await ledger.contracts.create(referred(samples.contract));
    const sale = () =>
      test.sql<{ state: string; lines: number; invoices: number }>(
        `select s.state, count(l.id)::int as lines, (select count(*)::int from account_invoice_line i
           where i.origin = any(array_agg('sale.line,' || l.id))) as invoices
         from sale_sale s join sale_line l on l.sale = s.id where s.id = $1 group by s.id`,
        [Number(id)],
      );
    expect(await sale()).toMatchObject([{ lines: 1, invoices: 0 }]);
    expect(['confirmed', 'processing', 'done']).toContain((await sale())[0]!.state);
    const value = { amount: '1500.00', currency: 'EUR' };
    expect(await ledger.contracts.amend(id, version, { value })).toMatchObject({ value });
    expect(await sale()).toMatchObject([{ lines: 2, invoices: 0 }]);
  });

  it('refuses a tax code of another treatment, and terms that the system does not have, by name', async () => {
    const { samples, referred } = await arrange('main:refused');
    for (const [change, field] of [
      [{ taxTreatment: 'exempt' }, 'taxTreatment'],
      [{ taxCode: 'GB-VAT-20' }, 'taxCode'],
      [{ paymentTerms: 'net-99' }, 'paymentTerms'],
      [{ customerNumber: 'C-9999' }, 'customerNumber'],
      [{ projectId: '99999999' }, 'projectId'],
    ] as const) {
      const refused = await ledger.billingProfiles
        .create(referred({ ...samples.billingProfile, ...change }))
        .catch((error: Error) => error);
      expect(refused).toMatchObject({ name: 'RecordRefused', field });
    }
    expect(await ledger.billingProfiles.findByExternalReference('main:refused')).toEqual([]);
  });
});
