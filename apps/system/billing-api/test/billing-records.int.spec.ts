import { operatorsView, type SystemApi, wellOperated } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let billing: Awaited<ReturnType<SystemApi['as']>>;

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const common = {
  externalReference: 'main:006Hx000000001AAA',
  projectId: '5d6a0a4e-8c5f-4e0a-9c43-0d7e5c1b2a30',
  legalEntity: 'DE01',
};
const records = {
  'billing-profiles': {
    operation: 'Quotes.create',
    record: {
      ...common,
      customerNumber: 'C-1001',
      invoicingName: 'Nordwind Energie AG',
      invoicingAddress: { street: 'Am Kai 1', city: 'Hamburg', country: 'DE' },
      method: 'time-and-expenses',
      frequency: 'monthly',
      paymentTerms: 'net-30',
      taxTreatment: 'standard',
      taxCode: 'DE-VAT-19',
      currency: 'EUR',
    },
    change: { paymentTerms: 'net-45' },
  },
  contracts: {
    operation: 'Quotes.create',
    record: {
      ...common,
      customerNumber: 'C-1001',
      contractType: 'fixed-price',
      value: eur('100.00'),
      start: '2027-02-01',
      end: '2027-08-31',
    },
    change: { end: '2027-09-30' },
  },
  'billing-schedules': {
    operation: 'Invoices.create',
    record: {
      ...common,
      method: 'fixed-schedule',
      total: eur('100.00'),
      entries: [{ position: 1, description: 'Instalment', date: '2027-03-01', amount: eur('100.00') }],
    },
    change: {
      total: eur('50.00'),
      entries: [{ position: 1, description: 'Instalment', date: '2027-03-01', amount: eur('50.00') }],
    },
  },
  'revenue-schedules': {
    operation: 'ManualJournals.create',
    record: {
      ...common,
      method: 'straight-line',
      total: eur('100.00'),
      entries: [{ period: '2027-03', amount: eur('100.00') }],
    },
    change: { total: eur('50.00'), entries: [{ period: '2027-03', amount: eur('50.00') }] },
  },
};

beforeAll(async () => {
  api = await startApi();
  billing = await api.as('invoices:read', ...Object.keys(records).flatMap((kind) => [`${kind}:read`, `${kind}:write`]));
});
afterEach(() => api.faults([]));
afterAll(() => api?.close());

// In this order: schedules are drafted for the customer of the billing profile.
describe.each(Object.entries(records))('%s', (kind, { operation, record, change }) => {
  it('are created once, found, read, amended and closed', async () => {
    await api.faults([{ system: 'billing', operation, fault: { kind: 'lose-answer' }, times: 1 }]);
    const key = `${kind}-1`;
    const created = await billing.post(`/v1/${kind}`).set('Idempotency-Key', key).send(record).expect(201);
    expect(created.body).toMatchObject(record);
    await billing.post(`/v1/${kind}`).set('Idempotency-Key', key).send(record).expect(201);
    const { externalReference } = common;
    const found = await billing.get(`/v1/${kind}`).query({ externalReference }).expect(200);
    expect(found.body.items).toHaveLength(1);
    const path = `/v1/${kind}/${created.body.id as string}`;
    const { headers } = await billing.get(path).expect(200);
    const amended = await billing.patch(path).set('If-Match', headers.etag!).send(change).expect(200);
    expect(amended.body).toMatchObject(change);
    await billing.patch(path).set('If-Match', headers.etag!).send(change).expect(412);
    expect((await billing.post(`${path}/closures`).expect(200)).body.status).toBe('closed');
  });
});

describe('a schedule', () => {
  it('is refused when its entries do not add up to the total, saying by how much', async () => {
    const { record } = records['billing-schedules'];
    const answer = await billing
      .post('/v1/billing-schedules')
      .set('Idempotency-Key', 'does-not-add-up')
      .send({ ...record, total: eur('100.01') })
      .expect(422);
    expect(answer.body).toMatchObject({
      type: expect.stringMatching(/schedule-does-not-add-up$/),
      difference: eur('-0.01'),
    });
  });
});

describe('posted invoices', () => {
  it('are found by the reference of their schedule, and drafts are not', async () => {
    const reference = 'main:006Hx000000002AAA';
    const send = (kind: string, record: object) =>
      billing
        .post(`/v1/${kind}`)
        .set('Idempotency-Key', `${kind}-posted`)
        .send({ ...record, externalReference: reference })
        .expect(201);
    await send('billing-profiles', records['billing-profiles'].record);
    const { body: schedule } = await send('billing-schedules', records['billing-schedules'].record);
    const posted = () => billing.get('/v1/invoices').query({ externalReference: reference, legalEntity: 'DE01' });
    expect((await posted().expect(200)).body.items).toEqual([]);
    // In Xero, a schedule has the id of its first invoice.
    const path = `/control/records/erp/invoice/${schedule.id as string}`;
    await api.sandbox.patch(path).send({ Status: 'PAID' }).expect(200);
    expect((await posted()).body.items).toEqual([
      { id: schedule.id, number: `${reference}/1`, date: '2027-03-01', total: eur('100.00'), status: 'paid' },
    ]);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'Billing' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['createContract', 'amendBillingSchedule']));
  });
});
