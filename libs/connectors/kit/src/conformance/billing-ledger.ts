import {
  addMonths,
  type BillingProfileChange,
  type BillingScheduleChange,
  type ContractChange,
  type NewBillingProfile,
  type NewBillingSchedule,
  type NewContract,
  type NewRevenueSchedule,
  type RevenueScheduleChange,
  sumMoney,
} from '@handover/canonical';
import { ConnectorFailure, RecordConflict, RecordNotFound, RecordRefused, StaleVersion } from '../failures.js';
import type { BillingLedger, BillingRecords } from '../ports/billing-ledger.js';
import { testRecordFaults } from './billing-record-faults.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { testSystemFaults } from './system-faults.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What a billing system is tried with; the suite gives the records other references. */
export interface BillingSamples {
  billingProfile: NewBillingProfile;
  contract: NewContract;
  billingSchedule: NewBillingSchedule;
  revenueSchedule: NewRevenueSchedule;
  /** An amount as large as the system takes, e.g. `999999999999.99`. */
  largestAmount: string;
  /** Records that the system must refuse, and of which field it complains. */
  refused: { kind: Kind; what: string; change: object; field?: string }[];
  /** An id that a record could have and none has. */
  unknownId: string;
  /**
   * Makes what must be there before a record of this kind and reference can be: where schedules are made from a billing
   * profile, that.
   */
  prepare?(externalReference: string, kind: Kind): Promise<void>;
  /** Posts the draft invoice of the first entry of a billing schedule, as finance does in the system itself. */
  post(externalReference: string): Promise<void>;
}

/** What a billing system may lack. */
export type BillingCapability =
  /** Of two changes at one version made at the same time, one is refused by the system itself. */
  | 'simultaneous-changes'
  /** A second record under the same reference is refused. */
  | 'unique-reference'
  /** The same for revenue schedules. */
  | 'unique-revenue-schedule';

type Kind = Exclude<keyof BillingLedger, 'postedInvoices'>;
/** Records of any kind, as far as all are alike. */
export type AnyRecords = BillingRecords<
  { externalReference: string },
  { id: string; externalReference: string; version: string; status: string },
  object
>;

/** The conformance suite of {@link BillingLedger}. */
export function describeBillingLedger(
  name: string,
  candidate: Candidate<BillingLedger, BillingSamples, BillingCapability>,
): void {
  describeSuite(`${name}, billing ledger`, candidate, (suite) => {
    const { port, samples, test, testOf, newReference } = suite;

    const kinds: { kind: Kind; title: string; example: () => object; change: () => object }[] = [
      {
        kind: 'billingProfiles',
        title: 'a billing profile',
        example: () => samples().billingProfile,
        change: (): BillingProfileChange => ({
          invoicingName: 'Übernahme „Nord“ SE',
          invoicingAddress: { street: 'Kai 1', city: 'Hamburg', country: 'DE' },
          frequency: 'quarterly',
          purchaseOrder: 'PO-2: "b"',
        }),
      },
      {
        kind: 'contracts',
        title: 'a contract',
        example: () => samples().contract,
        change: (): ContractChange => ({
          value: { ...samples().contract.value, amount: '190000.01' },
          end: '2032-02-29',
          documentHash: 'cd'.repeat(32),
        }),
      },
      {
        kind: 'billingSchedules',
        title: 'a billing schedule',
        example: () => samples().billingSchedule,
        change: () => oneInstalment(samples().billingSchedule),
      },
      {
        kind: 'billingSchedules',
        title: 'a recurring billing schedule',
        example: () => recurring(samples().billingSchedule),
        change: () => oneInstalment(samples().billingSchedule),
      },
      {
        kind: 'revenueSchedules',
        title: 'a revenue schedule',
        example: () => samples().revenueSchedule,
        change: () => onePeriod(samples().revenueSchedule),
      },
    ];

    for (const { kind, title, example, change } of kinds) {
      const records = () => port()[kind] as unknown as AnyRecords;
      const sample = async (over: object = {}) => {
        const externalReference = newReference();
        await samples().prepare?.(externalReference, kind);
        return { ...example(), externalReference, ...over };
      };
      const found = (reference: string) => records().findByExternalReference(reference);

      test(`creates ${title}, and reads and finds it as it was created`, async () => {
        const record = await sample();
        const created = await records().create(record);
        expect(created).toMatchObject({ ...record, status: 'active' });
        expect(await records().read(created.id)).toEqual(created);
        expect(await found(record.externalReference)).toEqual([created]);
        expect(await records().read(samples().unknownId)).toBeUndefined();
        expect(await records().read('none')).toBeUndefined();
        expect(await found(newReference())).toEqual([]);
      });

      const capability = kind === 'revenueSchedules' ? 'unique-revenue-schedule' : 'unique-reference';
      testOf(capability, `refuses ${title} under a reference that is taken`, async () => {
        const record = await sample();
        await records().create(record);
        // Another content: a system that knows a repeated request by its key must not take it for that.
        expect(await failureOf(records().create({ ...record, ...change() }))).toBeInstanceOf(RecordConflict);
        expect(await found(record.externalReference)).toHaveLength(1);
      });

      testOf(capability, `makes one such record of ${title} however many are created at the same time`, async () => {
        const record = await sample();
        const attempts = await Promise.allSettled(Array.from({ length: 4 }, () => records().create(record)));
        const [held, ...others] = await found(record.externalReference);
        expect(others).toEqual([]);
        const made = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value.id] : []));
        expect(new Set(made)).toEqual(new Set([held!.id]));
        for (const attempt of attempts) {
          if (attempt.status === 'rejected') expect(attempt.reason).toBeInstanceOf(ConnectorFailure);
          if (attempt.status === 'rejected') expect(attempt.reason).not.toBeInstanceOf(RecordRefused);
        }
      });

      test(`amends ${title} at the version that was read, and at no older one`, async () => {
        const { id, version } = await records().create(await sample());
        const amended = await records().amend(id, version, change());
        expect(amended).toMatchObject(change());
        expect(amended.version).not.toBe(version);
        expect(await records().read(id)).toEqual(amended);
        expect(await failureOf(records().amend(id, version, change()))).toBeInstanceOf(StaleVersion);
        const missing = records().amend(samples().unknownId, amended.version, change());
        expect(await failureOf(missing)).toBeInstanceOf(RecordNotFound);
      });

      testOf('simultaneous-changes', `lets one of two changes of ${title} at the same version through`, async () => {
        const { id, version } = await records().create(await sample());
        const attempts = await Promise.allSettled([1, 2].map(() => records().amend(id, version, change())));
        expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      });

      test(`closes ${title}, however often it is asked to, and does not amend it after that`, async () => {
        const record = await sample();
        const { id } = await records().create(record);
        const closed = await records().close(id);
        expect(closed).toMatchObject({ ...record, status: 'closed' });
        expect(await records().close(id)).toEqual(closed);
        expect(await records().read(id)).toEqual(closed);
        expect(await found(record.externalReference)).toEqual([closed]);
        expect(await failureOf(records().amend(id, closed.version, change()))).toBeInstanceOf(RecordRefused);
        expect(await failureOf(records().close(samples().unknownId))).toBeInstanceOf(RecordNotFound);
      });

      test(`refuses ${title} that the system cannot take, naming the field, and creates nothing`, async () => {
        for (const { what, change: wrong, field } of samples().refused.filter((each) => each.kind === kind)) {
          const record = await sample(wrong);
          const refusal = await failureOf(records().create(record));
          expect([what, refusal]).toEqual([what, expect.any(RecordRefused)]);
          if (field !== undefined) expect([what, (refusal as RecordRefused).field]).toEqual([what, field]);
          expect([what, await found(record.externalReference)]).toEqual([what, []]);
        }
      });

      testRecordFaults(suite, { title, records, sample, change });
    }

    test('keeps a schedule of 60 entries over years, with a leap day, to the cent', async () => {
      const externalReference = newReference();
      await samples().prepare?.(externalReference, 'billingSchedules');
      const { currency } = samples().billingSchedule.total;
      const entries = Array.from({ length: 60 }, (_, index) => ({
        position: index + 1,
        description: `Service „${index + 1}“`,
        date:
          index === 0
            ? '2028-02-29'
            : `20${28 + Math.floor((index + 2) / 12)}-${String(((index + 2) % 12) + 1).padStart(2, '0')}-28`,
        amount: { amount: '0.01', currency },
      }));
      const schedule = {
        ...samples().billingSchedule,
        externalReference,
        total: { amount: '0.60', currency },
        entries,
      };
      const { id } = await port().billingSchedules.create(schedule);
      expect(await port().billingSchedules.read(id)).toMatchObject(schedule);
    });

    test('keeps the largest amount', async () => {
      const externalReference = newReference();
      await samples().prepare?.(externalReference, 'contracts');
      const value = { ...samples().contract.value, amount: samples().largestAmount };
      const { id } = await port().contracts.create({ ...samples().contract, externalReference, value });
      expect((await port().contracts.read(id))?.value).toEqual(value);
    });

    test('keeps long text in any script', async () => {
      const externalReference = newReference();
      const long = 'é株🚀'.repeat(60);
      const profile = { ...samples().billingProfile, externalReference, invoicingName: long, purchaseOrder: long };
      const { id } = await port().billingProfiles.create(profile);
      expect(await port().billingProfiles.read(id)).toMatchObject(profile);
      const { entries, ...schedule } = samples().billingSchedule;
      const described = entries.map((entry) => ({ ...entry, description: `„${long.repeat(4)}“ — "x" \\ & <z>` }));
      const { id: scheduleId } = await port().billingSchedules.create({
        ...schedule,
        externalReference,
        entries: described,
      });
      expect((await port().billingSchedules.read(scheduleId))?.entries).toEqual(described);
    });

    test('keeps the days of a contract as they are: leap days, ends of years, decades', async () => {
      for (const [start, end] of [
        ['2028-02-29', '2028-02-29'],
        ['2027-12-31', '2028-01-01'],
        ['2027-03-28', '2037-10-31'],
      ] as const) {
        const externalReference = newReference();
        await samples().prepare?.(externalReference, 'contracts');
        const { id } = await port().contracts.create({ ...samples().contract, externalReference, start, end });
        expect(await port().contracts.read(id)).toMatchObject({ start, end });
      }
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`keeps days and periods as they are when it runs in ${zone}`, async () => {
        const externalReference = newReference();
        for (const kind of ['contracts', 'billingSchedules'] as const)
          await samples().prepare?.(externalReference, kind);
        const { contract, billingSchedule, revenueSchedule } = samples();
        const amount = { ...billingSchedule.total, amount: '50.00' };
        const total = { ...amount, amount: '100.00' };
        const entry = billingSchedule.entries[0]!;
        const days = { start: '2028-01-01', end: '2028-02-29' };
        const dated = ['2028-02-29', '2028-12-31'].map((date, at) => ({ ...entry, position: at + 1, date, amount }));
        const periods = ['2028-02', '2028-12'].map((period) => ({ period, amount }));
        const read = await inTimeZone(zone, async () => {
          const made = [
            await port().contracts.create({ ...contract, ...days, externalReference }),
            await port().billingSchedules.create({ ...billingSchedule, total, entries: dated, externalReference }),
            await port().revenueSchedules.create({ ...revenueSchedule, total, entries: periods, externalReference }),
          ] as const;
          expect(made).toMatchObject([days, { entries: dated }, { entries: periods }]);
          return Promise.all([
            port().contracts.read(made[0].id),
            port().billingSchedules.read(made[1].id),
            port().revenueSchedules.read(made[2].id),
          ]);
        });
        expect(read).toMatchObject([days, { entries: dated }, { entries: periods }]);
        expect(await port().contracts.findByExternalReference(externalReference)).toEqual([read[0]]);
      });
    }

    test('tells of the invoices of a schedule that were posted, also once it is closed and its drafts are gone', async () => {
      const externalReference = newReference();
      await samples().prepare?.(externalReference, 'billingSchedules');
      const { id, entries } = await port().billingSchedules.create({ ...samples().billingSchedule, externalReference });
      expect(await port().postedInvoices(externalReference)).toEqual([]);
      await samples().post(externalReference);
      const posted = await port().postedInvoices(externalReference);
      const { date, amount } = entries[0]!;
      expect(posted).toEqual([
        {
          id: expect.any(String),
          number: expect.stringMatching(/./),
          date,
          total: { amount: expect.any(String), currency: amount.currency },
          status: 'posted',
        },
      ]);
      expect(Number(posted[0]!.total.amount)).toBeGreaterThanOrEqual(Number(amount.amount));
      await port().billingSchedules.close(id);
      expect(await port().postedInvoices(externalReference)).toEqual(posted);
      expect(await port().postedInvoices(newReference())).toEqual([]);
    });

    const newContract = async () => {
      const externalReference = newReference();
      await samples().prepare?.(externalReference, 'contracts');
      return { ...samples().contract, externalReference };
    };
    testSystemFaults(
      suite,
      () => port().contracts.findByExternalReference(newReference()),
      async () => {
        const contract = await newContract();
        const made = async () => (await port().contracts.findByExternalReference(contract.externalReference)).length;
        return { attempt: () => port().contracts.create(contract), made };
      },
    );
  });
}

/** The same every month, but for what rounding leaves on the last. */
function recurring({ total, ...schedule }: NewBillingSchedule): NewBillingSchedule {
  const amounts = ['33.33', '33.33', '33.33', '33.34'].map((amount) => ({ ...total, amount }));
  return {
    ...schedule,
    method: 'recurring',
    total: sumMoney(amounts, total.currency),
    entries: amounts.map((amount, index) => {
      const date = addMonths('2031-11-15', index);
      return { position: index + 1, description: `Service from ${date}`, date, amount };
    }),
  };
}

function oneInstalment({ total, entries }: NewBillingSchedule): BillingScheduleChange {
  const amount = { ...total, amount: '120.00' };
  return { total: amount, entries: [{ ...entries[0]!, position: 1, description: 'All of it', amount }] };
}

function onePeriod({ total, entries }: NewRevenueSchedule): RevenueScheduleChange {
  const amount = { ...total, amount: '0.10' };
  return { total: amount, entries: [{ period: entries[0]!.period, amount }] };
}
