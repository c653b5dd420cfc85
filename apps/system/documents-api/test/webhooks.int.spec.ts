import { createHmac } from 'node:crypto';
import type { SystemApi } from '@handover/testing';
import supertest from 'supertest';
import { CONNECT_KEY, startApi } from './support/start-api.js';

const PATH = '/v1/instances/main/webhooks';

let api: SystemApi;
let envelope: { id: string; opportunityId: string };

beforeAll(async () => {
  api = await startApi();
  const query = { system: 'documents', type: 'statement-of-work', limit: 1 };
  const { body } = await api.sandbox.get('/control/records').query(query).expect(200);
  const [{ id, externalReference }] = body.items as [{ id: string; externalReference: string }];
  envelope = { id, opportunityId: externalReference };
});
afterAll(() => api?.close());

const message = (change: object = {}) => ({
  event: 'envelope-completed',
  apiVersion: 'v2.1',
  uri: `/restapi/v2.1/accounts/a/envelopes/${envelope.id}`,
  retryCount: 0,
  configurationId: 1,
  generatedDateTime: '2026-11-25T10:30:00.1234567Z',
  data: { accountId: 'a', userId: 'u', envelopeId: envelope.id, envelopeSummary: { status: 'completed' } },
  ...change,
});

function send(body: unknown, key: string | undefined = CONNECT_KEY): supertest.Test {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = supertest(api.url).post(PATH).set('content-type', 'application/json');
  if (key) void request.set('X-DocuSign-Signature-1', createHmac('sha256', key).update(text).digest('base64'));
  return request.send(text);
}

async function changes(): Promise<object[]> {
  const { body } = await (await api.as('record-changes:read')).get('/v1/record-changes').expect(200);
  return (body as { items: object[] }).items;
}

describe('a message of Connect', () => {
  it('that is not signed by the account is refused and leaves nothing', async () => {
    for (const key of ['another key', '']) {
      const { body } = await send(message(), key).expect(401);
      expect(body).toMatchObject({ title: 'Signature refused', instance: PATH });
    }
    expect(await changes()).toEqual([]);
  });

  it.each([
    ['is cut', '{"event":"envelope-'],
    ['says no envelope', { event: 'envelope-completed', data: {} }],
    ['says no date', { event: 'envelope-completed', generatedDateTime: 'now' }],
  ])('that %s is a 400 that says what is wrong', async (_what, sent) => {
    const { body } = await send(typeof sent === 'string' ? sent : message(sent)).expect(400);
    expect(body).toMatchObject({
      detail: 'The body is no message of DocuSign Connect about an envelope.',
      errors: [{ detail: expect.any(String) }],
    });
    expect(await changes()).toEqual([]);
  });

  it('becomes one change of a statement of work, in our words, that can be read', async () => {
    await send(message()).expect(200);
    await send(message({ retryCount: 1 })).expect(200);
    await send(message(), 'connect-key-of-last-year').expect(200);
    const [change, ...others] = await changes();
    expect(others).toEqual([]);
    expect(change).toEqual({
      instance: 'main',
      type: 'statement-of-work',
      id: envelope.id,
      change: 'updated',
      occurredAt: '2026-11-25T10:30:00.123Z',
      receivedAt: expect.any(String),
    });
    const documents = await api.as('statements-of-work:read');
    const { body } = await documents
      .get(`/v1/statements-of-work/${envelope.id}`)
      .query({ instance: 'main' })
      .expect(200);
    expect(body.opportunityId).toBe(envelope.opportunityId);
  });
});
