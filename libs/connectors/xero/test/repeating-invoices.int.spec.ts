import { addDays, addMonths, type NewBillingSchedule, sumMoney } from '@handover/canonical';
import { createOnce, RecordConflict, RecordRefused } from '@handover/connector-kit';
import { type Organisation, XeroBillingLedger, XeroProjectLedger } from '../src/index.js';
import { newBillingProfile, newBillingSchedule, projectSamples } from './support/samples.js';
import { type RunningXero, startXero } from './support/start-xero.js';

let xero: RunningXero;
let organisation: Organisation;
let billing: XeroBillingLedger;
let number = 0;

beforeAll(async () => {
  xero = await startXero();
  organisation = xero.organisation();
  billing = new XeroBillingLedger(organisation);
});
afterEach(() => xero.faults.clear());
afterAll(() => xero?.stop());

const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** A monthly schedule under a reference of its own, whose billing profile is there. */
async function monthly(amounts: string[], start = '2031-11-15', change: object = {}): Promise<NewBillingSchedule> {
  const externalReference = `main:recurring${++number}`;
  await billing.billingProfiles.create({ ...newBillingProfile, externalReference, ...change });
  return { ...newBillingSchedule, externalReference, method: 'recurring', ...entriesOf(amounts, start) };
}

function entriesOf(amounts: string[], start = '2031-11-15') {
  const entries = amounts.map((amount, index) => ({
    position: index + 1,
    description: `Service from ${addMonths(start, index)}`,
    date: addMonths(start, index),
    amount: eur(amount),
  }));
  return { entries, total: sumMoney(amounts.map(eur), 'EUR') };
}

interface Template {
  RepeatingInvoiceID: string;
  Status: string;
}
interface Invoice {
  InvoiceID: string;
  InvoiceNumber: string;
  RepeatingInvoiceID?: string;
  Status: string;
  DateString: string;
  DueDateString: string;
  LineItems: { Description: string }[];
}

const where = ({ externalReference }: NewBillingSchedule) => ({ where: `Reference=="${externalReference}"` });
async function templatesOf(schedule: NewBillingSchedule): Promise<Template[]> {
  const body = await organisation.list<{ RepeatingInvoices: Template[] }>('/RepeatingInvoices', where(schedule));
  return body.RepeatingInvoices;
}
async function invoicesOf(schedule: NewBillingSchedule): Promise<Invoice[]> {
  return (await organisation.list<{ Invoices: Invoice[] }>('/Invoices', { ...where(schedule), page: 1 })).Invoices;
}
async function draw({ externalReference }: NewBillingSchedule, until: string): Promise<number> {
  const answer = await xero.control('POST', '/xero/DE01/invoice-draws', { reference: externalReference, until });
  return ((await answer.json()) as { drawn: number }).drawn;
}
const setStatus = ({ InvoiceID }: Invoice, Status: string) =>
  xero.control('PATCH', `/records/erp/invoice/${InvoiceID}`, { Status });
const states = (documents: { Status: string }[]) => documents.map(({ Status }) => Status).sort();

describe('a recurring billing schedule', () => {
  it('is a quote, drafts for the first and a last that differs, and a repeating invoice for those between', async () => {
    const schedule = await monthly(['33.33', '33.33', '33.33', '33.34']);
    const projects = new XeroProjectLedger(organisation);
    const { externalReference } = schedule;
    const { id: projectId } = await projects.create({ ...projectSamples.project, externalReference });
    await projects.assignFinancialDimensions(projectId, projectSamples.dimensions);
    const from = xero.proxy.exchanges.length;
    const created = await billing.billingSchedules.create({ ...schedule, projectId });
    const calls = xero.proxy.exchanges.slice(from).filter(({ method }) => method !== 'GET');
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /api.xro/2.0/Quotes',
      'PUT /api.xro/2.0/Invoices',
      'PUT /api.xro/2.0/RepeatingInvoices',
    ]);
    expect(calls[2]!.requestBody).toEqual({
      RepeatingInvoices: [
        {
          Type: 'ACCREC',
          Status: 'DRAFT',
          Contact: { ContactID: expect.any(String) },
          Reference: externalReference,
          CurrencyCode: 'EUR',
          LineAmountTypes: 'Exclusive',
          Schedule: {
            Period: 1,
            Unit: 'MONTHLY',
            DueDate: 30,
            DueDateType: 'DAYSAFTERINVOICEDATE',
            StartDate: '2031-12-15',
            EndDate: '2032-01-15',
          },
          LineItems: [
            {
              Description: 'Service from 15 [Month Year]',
              Quantity: 1,
              UnitAmount: 33.33,
              AccountCode: '200',
              TaxType: 'OUTPUT',
              Tracking: [
                { Name: 'Cost centre', Option: 'CC-DE-410' },
                { Name: 'Service line', Option: 'cloud' },
              ],
            },
          ],
        },
      ],
    });
    const drafts = await invoicesOf(schedule);
    expect(drafts.map(({ InvoiceNumber, DateString }) => [InvoiceNumber, DateString.slice(0, 10)])).toEqual([
      [`${externalReference}/1`, '2031-11-15'],
      [`${externalReference}/4`, '2032-02-15'],
    ]);
    expect(await billing.billingSchedules.read(created.id)).toEqual(created);
    expect(created).toMatchObject({ ...schedule, projectId });
  });

  it('reads the same while Xero makes its invoices, which are posted ones once they are approved', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00', '10.00']);
    const created = await billing.billingSchedules.create(schedule);
    for (const [until, drawn] of [
      ['2031-12-14', 0],
      ['2032-01-31', 2],
      ['2032-01-31', 0],
      ['2039-12-31', 1],
    ] as const) {
      expect(await draw(schedule, until)).toBe(drawn);
      expect(await billing.billingSchedules.read(created.id)).toMatchObject({ ...schedule, status: 'active' });
    }
    expect(await billing.postedInvoices(schedule.externalReference)).toEqual([]);
    const invoices = await invoicesOf(schedule);
    const january = invoices.find(({ DateString }) => DateString.startsWith('2032-01-15'))!;
    expect(january).toMatchObject({ DueDateString: '2032-02-14T00:00:00', Status: 'DRAFT' });
    expect(january.LineItems[0]!.Description).toBe('Service from 15 January 2032');
    await setStatus(january, 'AUTHORISED');
    expect(await billing.postedInvoices(schedule.externalReference)).toMatchObject([
      { id: january.InvoiceID, date: '2032-01-15', total: eur('10.00'), status: 'posted' },
    ]);
    for (const each of invoices) await setStatus(each, 'AUTHORISED');
    expect(await billing.billingSchedules.read(created.id)).toMatchObject({ ...schedule, status: 'closed' });
  });

  it('shows what finance changed of an invoice that Xero made', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00', '10.00']);
    const { id } = await billing.billingSchedules.create(schedule);
    await draw(schedule, '2031-12-31');
    const drawn = (await invoicesOf(schedule)).find(({ RepeatingInvoiceID }) => RepeatingInvoiceID !== undefined)!;
    const LineItems = drawn.LineItems.map((line) => ({ ...line, UnitAmount: 12 }));
    await xero.control('PATCH', `/records/erp/invoice/${drawn.InvoiceID}`, { LineItems });
    const { entries, total } = (await billing.billingSchedules.read(id))!;
    expect(entries.map(({ amount }) => amount.amount)).toEqual(['10.00', '12.00', '10.00', '10.00']);
    expect(total).toEqual(eur('42.00'));
  });

  it.each([
    ['that began', ['5.00', '5.00', '5.00'], addMonths(addDays(new Date().toISOString().slice(0, 10), 1), -1), {}],
    ['on a day that some months lack', ['5.00', '5.00', '5.00'], '2031-10-30', {}],
    ['whose amounts differ', ['5.00', '6.00', '7.00'], '2031-11-15', {}],
    ['under terms that a repeating invoice cannot have', ['5.00', '5.00', '5.00'], '2031-11-15', { paymentTerms: 'x' }],
  ])('%s is drafts of invoices alone', async (_what, amounts, start, change) => {
    const schedule = await monthly(amounts, start, change);
    expect(await billing.billingSchedules.create(schedule)).toMatchObject(schedule);
    expect(await invoicesOf(schedule)).toHaveLength(3);
    expect(await templatesOf(schedule)).toEqual([]);
  });

  it.each([1, 2, 3])(
    'is there once though the answer of its call %i was lost, and Xero has forgotten the idempotency keys',
    async (call) => {
      const schedule = await monthly(['10.00', '10.00', '10.00', '10.05']);
      const create = () => billing.billingSchedules.create(schedule);
      const lookUp = () => billing.billingSchedules.findByExternalReference(schedule.externalReference);
      await xero.faults.strike({ kind: 'lose-answer', call });
      await expect(create()).rejects.toThrow();
      await xero.faults.clear();
      expect(await lookUp()).toHaveLength(call === 3 ? 1 : 0);
      await xero.forgetIdempotencyKeys();
      const held = await createOnce({ wanted: schedule, repeated: true, create, lookUp });
      expect(held).toMatchObject(schedule);
      expect(await lookUp()).toEqual([held]);
      expect(states(await invoicesOf(schedule))).toEqual(['DRAFT', 'DRAFT']);
      expect(states(await templatesOf(schedule))).toEqual(['DRAFT']);
    },
  );

  it('that was begun with other content is not completed, and says in what it differs', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00']);
    await xero.faults.strike({ kind: 'lose-answer', call: 1 });
    await expect(billing.billingSchedules.create(schedule)).rejects.toThrow();
    await xero.faults.clear();
    const other = { ...schedule, ...entriesOf(['11.00', '11.00', '11.00']) };
    const conflict = await billing.billingSchedules.create(other).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(RecordConflict);
    expect((conflict as Error).message).toContain('/total');
  });

  it('is refused where one without a repeating invoice has the reference', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00']);
    const dated = { ...schedule, method: 'milestone' as const };
    const held = await billing.billingSchedules.create(dated);
    await expect(billing.billingSchedules.create(schedule)).rejects.toBeInstanceOf(RecordConflict);
    expect(await billing.billingSchedules.findByExternalReference(schedule.externalReference)).toEqual([held]);
    expect(await templatesOf(schedule)).toEqual([]);
  });
});

describe('an amendment of a recurring billing schedule', () => {
  it('makes another repeating invoice in the place of the first', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00', '10.00']);
    const { id, version } = await billing.billingSchedules.create(schedule);
    const change = entriesOf(['20.00', '20.00', '20.00', '20.00', '5.00']);
    const amended = await billing.billingSchedules.amend(id, version, change);
    expect(amended).toMatchObject({ ...schedule, ...change, status: 'active' });
    expect(states(await templatesOf(schedule))).toEqual(['DELETED', 'DRAFT']);
    expect(await draw(schedule, '2039-12-31')).toBe(3);
    expect(await billing.billingSchedules.read(id)).toMatchObject(change);
  });

  it('takes the drafts back that Xero has made, and is refused once one of them is approved', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00', '10.00']);
    const { id } = await billing.billingSchedules.create(schedule);
    await draw(schedule, '2031-12-31');
    const change = entriesOf(['1.00', '2.00']);
    const { version } = (await billing.billingSchedules.read(id))!;
    const amended = await billing.billingSchedules.amend(id, version, change);
    expect(amended).toMatchObject({ ...change, status: 'active' });
    expect(states(await templatesOf(schedule))).toEqual(['DELETED']);
    expect(states(await invoicesOf(schedule))).toEqual(['DELETED', 'DRAFT', 'DRAFT']);

    const again = await billing.billingSchedules.amend(id, amended.version, entriesOf(['3.00', '3.00', '3.00']));
    await draw(schedule, '2031-12-31');
    const drawn = (await invoicesOf(schedule)).find(
      ({ RepeatingInvoiceID, Status }) => RepeatingInvoiceID !== undefined && Status === 'DRAFT',
    )!;
    await setStatus(drawn, 'AUTHORISED');
    const refusal = await billing.billingSchedules
      .amend(id, again.version, entriesOf(['9.00', '9.00', '9.00']))
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect((refusal as RecordRefused).field).toBe('entries');
  });
});

describe('a recurring billing schedule that is closed', () => {
  it('has no repeating invoice and no drafts any more; what is approved stays, and so does the plan', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00', '10.00']);
    const { id } = await billing.billingSchedules.create(schedule);
    await draw(schedule, '2032-01-31');
    const [first] = (await invoicesOf(schedule)).filter(({ RepeatingInvoiceID }) => RepeatingInvoiceID !== undefined);
    await setStatus(first!, 'AUTHORISED');
    expect(await billing.billingSchedules.close(id)).toMatchObject({ ...schedule, status: 'closed' });
    expect(states(await templatesOf(schedule))).toEqual(['DELETED']);
    expect(states(await invoicesOf(schedule))).toEqual(['AUTHORISED', 'DELETED', 'DELETED']);
    expect(await draw(schedule, '2039-12-31')).toBe(0);
    expect(await billing.postedInvoices(schedule.externalReference)).toMatchObject([{ date: '2031-12-15' }]);
  });

  it('is closed by a second call where the first broke off in the middle', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00']);
    const { id } = await billing.billingSchedules.create(schedule);
    await xero.faults.strike({ kind: 'lose-answer', call: 2 });
    await expect(billing.billingSchedules.close(id)).rejects.toThrow();
    await xero.faults.clear();
    expect(await billing.billingSchedules.close(id)).toMatchObject({ ...schedule, status: 'closed' });
    expect(states(await invoicesOf(schedule))).toEqual(['DELETED']);
  });
});

describe('the stand-in', () => {
  it('reads and deletes a repeating invoice by its id, and neither changes one nor starts one in the past', async () => {
    const schedule = await monthly(['10.00', '10.00', '10.00']);
    await billing.billingSchedules.create(schedule);
    const [template] = await templatesOf(schedule);
    const path = `/RepeatingInvoices/${template!.RepeatingInvoiceID}`;
    expect(await organisation.list(path)).toMatchObject({ RepeatingInvoices: [template] });
    const { api } = organisation;
    const post = (Status: string) => api.writeAccounting('POST', path, { RepeatingInvoices: [{ Status }] });
    await expect(post('AUTHORISED')).rejects.toBeInstanceOf(RecordRefused);
    expect(await post('DELETED')).toMatchObject({
      RepeatingInvoices: [{ Status: 'DELETED' }],
    });
    const past = {
      ...template,
      RepeatingInvoiceID: undefined,
      Schedule: { ...scheduleOf(template!), StartDate: '2020-01-01' },
    };
    const body = { RepeatingInvoices: [past] };
    await expect(api.writeAccounting('PUT', '/RepeatingInvoices', body)).rejects.toMatchObject({
      vendorMessage: expect.stringContaining('in the past'),
    });
  });

  it('and the connector kept the contract in all of this', () => {
    expect(xero.proxy.violations).toEqual([]);
    expect(xero.proxy.exchanges.some(({ path }) => path.includes('/RepeatingInvoices'))).toBe(true);
  });
});

function scheduleOf(template: Template): object {
  return (template as Template & { Schedule: object }).Schedule;
}
