import { createHmac } from 'node:crypto';
import type { SystemApi } from '@handover/testing';
import supertest from 'supertest';
import { startApi, WEBHOOK_KEY } from './support/start-api.js';

const path = (instance: string): string => `/v1/instances/${instance}/webhooks`;
const sign = (text: string, key: string): string => createHmac('sha256', key).update(text).digest('base64');

let api: SystemApi;
let customer: { id: string; customerNumber: string };

beforeAll(async () => {
  api = await startApi();
  const { body } = await (await api.as('customers:read')).get('/v1/customers').query({ instance: 'de01', limit: 1 });
  const [{ id, customerNumber }] = body.items as [{ id: string; customerNumber: string }];
  customer = { id, customerNumber };
});
afterAll(() => api?.close());

function delivery(...events: object[]): string {
  const last = events.length;
  return JSON.stringify({ events, firstEventSequence: Math.min(1, last), lastEventSequence: last, entropy: 'ABC' });
}

const event = (change: object = {}) => ({
  resourceUrl: `https://api.xero.com/api.xro/2.0/Contacts/${customer.id}`,
  resourceId: customer.id,
  tenantId: 'c2cc9b6e-9458-4c7d-93cc-f02b81b0594f',
  tenantType: 'ORGANISATION',
  eventCategory: 'CONTACT',
  eventType: 'UPDATE',
  eventDateUtc: '2026-11-21T09:30:00.903',
  ...change,
});

function send(text: string, { instance = 'de01', key = WEBHOOK_KEY } = {}): supertest.Test {
  const request = supertest(api.url).post(path(instance)).set('content-type', 'application/json');
  return request.set('x-xero-signature', sign(text, key)).send(text);
}

async function changes(instance?: string): Promise<object[]> {
  const reader = await api.as('record-changes:read');
  const { body } = await reader.get('/v1/record-changes').query({ instance }).expect(200);
  return (body as { items: object[] }).items;
}

describe('the intent to receive', () => {
  it('is proved: 200 for a right signature and 401 for a wrong one, both without a body and at once', async () => {
    const begun = Date.now();
    const right = await send(delivery()).expect(200);
    const wrong = await send(delivery(), { key: 'another key' }).expect(401);
    const none = await supertest(api.url).post(path('de01')).expect(401);
    expect([right.text, wrong.text, none.text]).toEqual(['', '', '']);
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await changes()).toEqual([]);
  });
});

describe('a webhook of Xero', () => {
  it('that is malformed is refused as a whole', async () => {
    const { body } = await send(delivery(event(), event({ resourceId: null }))).expect(400);
    expect(body).toMatchObject({
      detail: 'The body is no webhook of Xero.',
      errors: [{ detail: expect.stringContaining('events.1.resourceId') }],
    });
    expect(await changes()).toEqual([]);
  });

  it('to an instance that is not there is a 404', async () => {
    await send(delivery(event()), { instance: 'fr01' }).expect(404);
  });

  it('becomes changes of customers and invoices, each once, that can be read', async () => {
    const invoice = event({
      eventCategory: 'INVOICE',
      eventType: 'CREATE',
      resourceId: 'b3b1b0b2-0000-4000-8000-000000000000',
    });
    await send(delivery(event())).expect(200);
    await send(delivery(event(), invoice)).expect(200);
    expect(await changes('de01')).toMatchObject([
      {
        instance: 'de01',
        type: 'customer',
        id: customer.id,
        change: 'updated',
        occurredAt: '2026-11-21T09:30:00.903Z',
      },
      { instance: 'de01', type: 'invoice', change: 'created' },
    ]);
    expect(await changes('us01')).toEqual([]);
    const reader = await api.as('customers:read');
    const { body } = await reader
      .get(`/v1/customers/${customer.customerNumber}`)
      .query({ instance: 'de01' })
      .expect(200);
    expect(body.id).toBe(customer.id);
  });
});
