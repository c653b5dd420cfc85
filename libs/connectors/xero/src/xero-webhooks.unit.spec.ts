import { createHmac } from 'node:crypto';
import { RecordRefused, type WebhookReceipt } from '@handover/connector-kit';
import { xeroWebhooks } from './xero-webhooks.js';

const KEY = 'webhook-key';
const TENANT = 'C2CC9B6E-9458-4C7D-93CC-F02B81B0594F';
const event = {
  resourceUrl: 'https://api.xero.com/api.xro/2.0/Contacts/717f2bfc-c6d4-41fd-b238-3f2f0c0cf777',
  resourceId: '717f2bfc-c6d4-41fd-b238-3f2f0c0cf777',
  tenantId: TENANT,
  tenantType: 'ORGANISATION',
  eventCategory: 'CONTACT',
  eventType: 'UPDATE',
  eventDateUtc: '2026-11-21T09:30:00.903',
};
const signed = (body: string, key = KEY): string => createHmac('sha256', key).update(body).digest('base64');
const intentToReceive = '{"events":[],"firstEventSequence":0,"lastEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}';

function receive(body: string, signature: string | string[] | undefined = signed(body)): WebhookReceipt {
  const intake = xeroWebhooks({ webhookKey: KEY, tenantId: undefined })!;
  return intake.receive({ headers: { 'x-xero-signature': signature }, body: Buffer.from(body) });
}

const told = (...events: object[]): string =>
  JSON.stringify({ events, firstEventSequence: 1, lastEventSequence: events.length, entropy: 'X' });

describe('a webhook of Xero', () => {
  it('without events, which checks the intent to receive, is believed when it is rightly signed', () => {
    expect(receive(intentToReceive)).toEqual({ verified: true, changes: [] });
    expect(receive(intentToReceive, signed(intentToReceive, 'another'))).toEqual({ verified: false });
    expect(xeroWebhooks({ webhookKey: KEY, tenantId: undefined })!.refusesSilently).toBe(true);
  });

  it('tells of customers and invoices, and of nothing else', () => {
    const invoice = { ...event, eventCategory: 'INVOICE', eventType: 'CREATE', resourceId: 'i' };
    const plan = { ...event, eventCategory: 'SUBSCRIPTION', tenantType: 'APPLICATION' };
    expect(receive(told(event, plan, invoice))).toEqual({
      verified: true,
      changes: [
        {
          eventId: `${TENANT}/CONTACT/${event.resourceId}/UPDATE/2026-11-21T09:30:00.903Z`,
          type: 'customer',
          id: event.resourceId,
          change: 'updated',
          occurredAt: '2026-11-21T09:30:00.903Z',
          account: TENANT.toLowerCase(),
        },
        expect.objectContaining({ type: 'invoice', id: 'i', change: 'created' }),
      ],
    });
  });

  it('says the same of an event however it is delivered', () => {
    const idsIn = (receipt: WebhookReceipt) => receipt.verified && receipt.changes.map(({ eventId }) => eventId);
    const [alone] = idsIn(receive(told(event))) as string[];
    expect(idsIn(receive(told({ ...event, resourceId: 'x' }, event)))).toContain(alone);
  });

  it.each<[string, string, string | string[] | undefined]>([
    ['over another body', `${intentToReceive} `, signed(intentToReceive)],
    ['that is half of one', intentToReceive, signed(intentToReceive).slice(0, 20)],
    ['that is something else', intentToReceive, 'not base64 !'],
    ['that is empty', intentToReceive, ''],
    ['that comes twice', intentToReceive, [signed(intentToReceive), signed(intentToReceive)]],
  ])('with a signature %s is not believed', (_what, body, signature) => {
    expect(receive(body, signature)).toEqual({ verified: false });
  });

  it('without a signature is not believed', () => {
    const intake = xeroWebhooks({ webhookKey: KEY, tenantId: undefined })!;
    expect(intake.receive({ headers: {}, body: Buffer.from(intentToReceive) })).toEqual({ verified: false });
  });

  it.each([
    ['is no JSON', 'events'],
    ['has no events', '{}'],
    ['is a list', '[]'],
    ['lacks a field of an event', told({ ...event, resourceId: undefined })],
    ['has a date that is none', told({ ...event, eventDateUtc: '2026-13-45T00:00:00' })],
    ['has text that cannot be kept', told({ ...event, resourceId: 'a\u0000b' })],
    ['has text without end', told({ ...event, resourceId: 'a'.repeat(101) })],
    ['is wrong in its second event', told(event, { ...event, tenantId: 7 })],
  ])('that is signed and %s is refused as a whole', (_what, body) => {
    expect(() => receive(body)).toThrow(RecordRefused);
  });

  it('is not taken in without a key', () => {
    expect(xeroWebhooks({ webhookKey: undefined, tenantId: TENANT })).toBeUndefined();
  });
});
