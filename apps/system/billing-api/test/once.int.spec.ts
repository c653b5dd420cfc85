import { ambiguousAnswers, callsStruck, type SystemApi } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let billing: Awaited<ReturnType<SystemApi['as']>>;

const kinds = ['billing-profiles', 'contracts', 'billing-schedules', 'revenue-schedules'];

beforeAll(async () => {
  api = await startApi({ retries: 0, timeoutMs: 700 });
  billing = await api.as(...kinds.flatMap((kind) => [`${kind}:read`, `${kind}:write`]), 'billing-arrangements:write');
});
afterEach(() => api.faults([]));
afterAll(() => api?.close());

const value = { amount: '100.00', currency: 'EUR' };
const common = { projectId: '5d6a0a4e-8c5f-4e0a-9c43-0d7e5c1b2a30', legalEntity: 'DE01' };
const billingProfile = {
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
};
const contract = {
  ...common,
  customerNumber: 'C-1001',
  contractType: 'fixed-price',
  value,
  start: '2027-02-01',
  end: '2027-08-31',
};
const billingSchedule = {
  ...common,
  method: 'fixed-schedule',
  total: value,
  entries: [
    { position: 1, description: 'First instalment', date: '2027-03-01', amount: { ...value, amount: '60.00' } },
    { position: 2, description: 'Second instalment', date: '2027-04-01', amount: { ...value, amount: '40.00' } },
  ],
};
const recurringSchedule = {
  ...common,
  method: 'recurring',
  total: value,
  entries: ['33.33', '33.33', '33.33', '0.01'].map((amount, index) => ({
    position: index + 1,
    description: `Service ${index + 1}`,
    date: `2031-0${index + 3}-01`,
    amount: { ...value, amount },
  })),
};
const revenueSchedule = {
  ...common,
  method: 'straight-line',
  total: value,
  entries: [
    { period: '2027-03', amount: { ...value, amount: '60.00' } },
    { period: '2027-04', amount: { ...value, amount: '40.00' } },
  ],
};

const under = (externalReference: string, record: object) => ({ ...record, externalReference });
const send = (path: string, key: string, headers: Record<string, string>, body: object) =>
  billing.post(`/v1/${path}`).set('Idempotency-Key', key).set(headers).send(body);

async function isThereOnce(kind: string, externalReference: string, record: object): Promise<void> {
  const { body } = await billing.get(`/v1/${kind}`).query({ externalReference }).expect(200);
  expect(body.items).toMatchObject([under(externalReference, record)]);
}

async function noneIsThereTwice(): Promise<void> {
  const { body } = await api.sandbox.get('/control/counts').expect(200);
  expect(body.duplicates).toEqual([]);
}

const ambiguities = ambiguousAnswers.map((ambiguity) => [ambiguity.name, ambiguity] as const);

describe.each([
  ['a billing profile', 'billing-profiles', billingProfile],
  ['a contract', 'contracts', contract],
  ['a billing schedule', 'billing-schedules', billingSchedule],
  ['a recurring billing schedule', 'billing-schedules', recurringSchedule],
  ['a revenue schedule', 'revenue-schedules', revenueSchedule],
])('%s is there once, whichever of its calls it strikes, when the answer', (what, kind, record) => {
  it.each(ambiguities)(
    '%s',
    async (name, ambiguity) => {
      const reference = (number: number) => `main:${`${what}${name}`.replaceAll(/\W/g, '')}${number}`;
      // Schedules are drafted for the customer of the billing profile.
      if (kind.endsWith('schedules')) {
        for (let number = 0; number < 12; number += 1) {
          const profile = under(reference(number), billingProfile);
          await send('billing-profiles', `profile-${reference(number)}`, {}, profile).expect(201);
        }
      }
      const struck = await callsStruck(
        api,
        { system: 'billing', ambiguity },
        (number, headers) => send(kind, reference(number), headers, under(reference(number), record)),
        (number) => isThereOnce(kind, reference(number), record),
      );
      expect(struck).toBeGreaterThan(0);
      expect(struck).toBeLessThan(12);
      await noneIsThereTwice();
    },
    120_000,
  );
});

describe('each record of a billing arrangement is there once, whichever of its calls it strikes, when the answer', () => {
  it.each(ambiguities)(
    '%s',
    async (name, ambiguity) => {
      const reference = (number: number) => `main:arrangement${name.replaceAll(/\W/g, '')}${number}`;
      const records = { billingProfile, contract, billingSchedule, revenueSchedule };
      const arrangement = (number: number) =>
        Object.fromEntries(Object.entries(records).map(([part, record]) => [part, under(reference(number), record)]));
      const struck = await callsStruck(
        api,
        { system: 'billing', ambiguity },
        (number, headers) => send('billing-arrangements', reference(number), headers, arrangement(number)),
        async (number) => {
          for (const [index, record] of Object.values(records).entries()) {
            await isThereOnce(kinds[index]!, reference(number), record);
          }
        },
      );
      expect(struck).toBeGreaterThan(3);
      await noneIsThereTwice();
    },
    120_000,
  );
});
