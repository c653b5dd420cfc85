import { createHmac } from 'node:crypto';
import type { SystemApi } from '@handover/testing';
import supertest from 'supertest';
import { startApi, WEBHOOK_KEY } from './support/start-api.js';

const INVOICE = 'b3b1b0b2-5c4d-4e6f-8a9b-0c1d2e3f4a5b';

let api: SystemApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const delivery = (eventType: string): string =>
  JSON.stringify({
    events: [
      {
        resourceUrl: `https://api.xero.com/api.xro/2.0/Invoices/${INVOICE}`,
        resourceId: INVOICE,
        tenantId: 'c2cc9b6e-9458-4c7d-93cc-f02b81b0594f',
        tenantType: 'ORGANISATION',
        eventCategory: 'INVOICE',
        eventType,
        eventDateUtc: '2026-11-21T09:30:00.903',
      },
    ],
    firstEventSequence: 1,
    lastEventSequence: 1,
    entropy: 'ABC',
  });

function send(text: string, key: string): supertest.Test {
  const signature = createHmac('sha256', key).update(text).digest('base64');
  const request = supertest(api.url).post('/v1/instances/gb01/webhooks').set('content-type', 'application/json');
  return request.set('x-xero-signature', signature).send(text);
}

it('webhooks of Xero become changes of invoices, to be polled on', async () => {
  const reader = await api.as('record-changes:read');
  const page = async (cursor?: string) =>
    (await reader.get('/v1/record-changes').query({ cursor }).expect(200)).body as {
      items: object[];
      nextCursor: string;
    };
  expect((await send(delivery('CREATE'), 'another key').expect(401)).text).toBe('');
  await send(delivery('CREATE'), WEBHOOK_KEY).expect(200);
  const first = await page();
  expect(first.items).toMatchObject([{ instance: 'gb01', type: 'invoice', id: INVOICE, change: 'created' }]);
  await Promise.all([1, 2, 3].map(() => send(delivery('UPDATE'), WEBHOOK_KEY).expect(200)));
  const second = await page(first.nextCursor);
  expect(second.items).toMatchObject([{ type: 'invoice', id: INVOICE, change: 'updated' }]);
  expect((await page(second.nextCursor)).items).toEqual([]);
});
