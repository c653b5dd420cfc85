import {
  billingMethods,
  contractTypes,
  type NewBillingSchedule,
  type NewProject,
  revenueMethods,
} from '@handover/canonical';
import fc from 'fast-check';
import { analyticOf, dimensionsOf, newJob, projectOf, type WireJob } from './job-mapping.js';
import { invoicePlans, type WireInvoicePlan } from './plan-mapping.js';

const text = fc.string({ minLength: 1, maxLength: 40 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cents = fc.integer({ min: 0, max: 10 ** 12 }).map((value) => (value / 100).toFixed(2));
const currency = fc.constantFrom('EUR', 'USD', 'GBP');
const stamps = { id: 'X-1', rev: 3, changed_at: '2027-01-01T00:00:00.000Z', state: 'open' };

/** What the other side would read. */
const overTheWire = <Content>(content: object): Content => JSON.parse(JSON.stringify(content)) as Content;

describe('what is written to the vendor and read back', () => {
  it('is the same project', () => {
    const project: fc.Arbitrary<NewProject> = fc.record({
      externalReference: text,
      name: text,
      customerNumber: text,
      legalEntity: text,
      contractType: fc.constantFrom(...contractTypes),
      contractValue: fc.record({ amount: cents, currency }),
      start: day,
      end: day,
      projectManager: text,
      template: text,
    });
    fc.assert(
      fc.property(project, (written) => {
        const job = overTheWire<WireJob>({ ...newJob(written), ...stamps, job_tasks: [], analytic: null });
        expect(projectOf(job)).toMatchObject({ ...written, id: 'X-1', version: '3', status: 'open' });
      }),
    );
  });

  it('is the same financial dimensions', () => {
    const dimensions = fc.record(
      {
        legalEntity: text,
        costCentre: text,
        practice: text,
        serviceLine: text,
        region: text,
        revenueRecognition: fc.constantFrom(...revenueMethods),
        intercompanyPartner: text,
      },
      { requiredKeys: ['legalEntity', 'costCentre', 'practice', 'serviceLine', 'region', 'revenueRecognition'] },
    );
    fc.assert(
      fc.property(dimensions, (written) => expect(dimensionsOf(overTheWire(analyticOf(written)))).toEqual(written)),
    );
  });

  it('is the same billing schedule, to the cent', () => {
    const schedule = currency.chain((code) =>
      fc.record({
        externalReference: text,
        projectId: text,
        legalEntity: text,
        method: fc.constantFrom(...billingMethods),
        total: fc.record({ amount: cents, currency: fc.constant(code) }),
        entries: fc.array(
          fc.record({
            position: fc.integer({ min: 1, max: 500 }),
            description: text,
            date: day,
            amount: fc.record({ amount: cents, currency: fc.constant(code) }),
          }),
          { maxLength: 12 },
        ),
      }),
    ) as fc.Arbitrary<NewBillingSchedule>;
    fc.assert(
      fc.property(schedule, (written) => {
        const plan = overTheWire<WireInvoicePlan>({ ...invoicePlans.toNew(written), ...stamps, state: 'live' });
        expect(invoicePlans.toRecord(plan)).toMatchObject({ ...written, status: 'active' });
      }),
    );
  });
});

describe('a schedule', () => {
  it('with an entry in another currency is refused before it is sent', () => {
    const eur = { amount: '1.00', currency: 'EUR' };
    const entry = { position: 1, description: 'All', date: '2027-01-01', amount: { amount: '1.00', currency: 'USD' } };
    expect(() => invoicePlans.toChange({ total: eur, entries: [entry] })).toThrow(
      expect.objectContaining({ name: 'RecordRefused', field: 'entries/0/amount/currency' }),
    );
  });
});
