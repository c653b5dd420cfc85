import type { BillingRecords } from '@handover/connector-kit';
import { AnswerLost, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import { SandboxBillingLedger } from '../src/index.js';
import { newBillingProfile, newBillingSchedule, newContract, newRevenueSchedule } from './support/new-records.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

/** One kind of record with an example to create, and a change to make to it. */
interface Kind<New = object, Change = object> {
  name: string;
  operation: string;
  records: () => BillingRecords<New, New & { id: string; version: string; status: string }, Change>;
  example: New;
  change: Change;
}

let sandbox: Sandbox;
let ledger: SandboxBillingLedger;

beforeAll(async () => {
  sandbox = await startSandbox();
  ledger = new SandboxBillingLedger(sandbox.protocol('billing'));
});
afterAll(() => sandbox?.close());

const eur = (amount: string) => ({ amount, currency: 'EUR' });

const kinds = [
  {
    name: 'billing profile',
    operation: 'billing-profiles',
    records: () => ledger.billingProfiles,
    example: newBillingProfile,
    change: {
      invoicingName: 'Nordwind Energie SE',
      invoicingAddress: { street: 'Kai 1', city: 'Hamburg', country: 'DE' },
      frequency: 'quarterly',
      paymentTerms: 'due-on-receipt',
      purchaseOrder: 'PO-2',
    },
  },
  {
    name: 'contract',
    operation: 'contracts',
    records: () => ledger.contracts,
    example: newContract,
    change: { value: eur('190000.00'), end: '2027-12-31', documentHash: 'cd'.repeat(32) },
  },
  {
    name: 'billing schedule',
    operation: 'billing-schedules',
    records: () => ledger.billingSchedules,
    example: newBillingSchedule,
    change: {
      total: eur('120.00'),
      entries: [{ position: 1, description: 'All of it', date: '2027-04-30', amount: eur('120.00') }],
    },
  },
  {
    name: 'revenue schedule',
    operation: 'revenue-schedules',
    records: () => ledger.revenueSchedules,
    example: newRevenueSchedule,
    change: { total: eur('0.10'), entries: [{ period: '2027-04', amount: eur('0.10') }] },
  },
] as unknown as (Kind & { example: { externalReference: string } })[];

describe.each(kinds)('a $name in the sandbox billing system', ({ operation, records, example, change }) => {
  it('is created, and read and found as it was created', async () => {
    const created = await records().create(example);
    expect(created).toMatchObject({ ...example, status: 'active', version: '1' });
    expect(await records().read(created.id)).toEqual(created);
    expect(await records().findByExternalReference(example.externalReference)).toEqual([created]);
    expect(await records().read('none')).toBeUndefined();
    expect(await records().findByExternalReference('main:none')).toEqual([]);
  });

  it('is found twice when it was created twice', async () => {
    const twice = { ...example, externalReference: 'main:twice' };
    await records().create(twice);
    await records().create(twice);
    expect(await records().findByExternalReference('main:twice')).toHaveLength(2);
  });

  it('exists and is found by its reference when the answer of its creation was lost', async () => {
    const lost = { ...example, externalReference: 'main:lost' };
    await sandbox.strike('billing', `${operation}.create`, { kind: 'lose-answer' });
    await expect(records().create(lost)).rejects.toBeInstanceOf(AnswerLost);
    expect(await records().findByExternalReference('main:lost')).toMatchObject([lost]);
  });

  it('is amended at the version that was read, not at an older one', async () => {
    const { id, version } = await records().create({ ...example, externalReference: 'main:amend' });
    const amended = await records().amend(id, version, change);
    expect(amended).toMatchObject({ ...change, version: '2' });
    expect(await records().read(id)).toEqual(amended);
    await expect(records().amend(id, version, change)).rejects.toBeInstanceOf(StaleVersion);
    await expect(records().amend('none', '1', change)).rejects.toBeInstanceOf(RecordNotFound);
  });

  it('is closed once, however often it is asked for, and not amended after that', async () => {
    const { id } = await records().create({ ...example, externalReference: 'main:close' });
    const closed = await records().close(id);
    expect(closed.status).toBe('closed');
    expect(await records().close(id)).toEqual(closed);
    await expect(records().amend(id, closed.version, change)).rejects.toBeInstanceOf(RecordRefused);
    await expect(records().close('none')).rejects.toBeInstanceOf(RecordNotFound);
  });
});

describe('the sandbox billing system', () => {
  it('refuses a schedule that does not add up, saying by how much', async () => {
    const refusal = await ledger.billingSchedules
      .create({ ...newBillingSchedule, total: eur('100.01') })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({
      field: 'total/amount',
      vendorMessage: 'The parts add up to 100, not to 100.01.',
    });
  });

  it('names the entry of a schedule that it refuses in our words', async () => {
    const [first] = newBillingSchedule.entries;
    const entries = [first!, { ...first!, date: '2027-02-30' }];
    await expect(ledger.billingSchedules.create({ ...newBillingSchedule, entries })).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'entries/1/date',
    });
  });

  it('names the line of an address that it refuses in our words', async () => {
    const invoicingAddress = { ...newBillingProfile.invoicingAddress, country: 'Germany' };
    await expect(ledger.billingProfiles.create({ ...newBillingProfile, invoicingAddress })).rejects.toMatchObject({
      name: 'RecordRefused',
      field: 'invoicingAddress/country',
    });
  });
});
