import { createHmac } from 'node:crypto';
import { RecordRefused, type WebhookReceipt } from '@handover/connector-kit';
import { docusignWebhooks } from './docusign-webhooks.js';

const KEYS = ['key-of-last-year', 'key-of-this-year'];
const field = (name: string, value: string) => ({ fieldId: '1', name, show: 'false', required: 'false', value });
const message = {
  event: 'envelope-completed',
  apiVersion: 'v2.1',
  uri: '/restapi/v2.1/accounts/a/envelopes/e',
  retryCount: 0,
  configurationId: 10484366,
  generatedDateTime: '2026-11-25T10:30:00.1234567Z',
  data: {
    accountId: 'A',
    userId: 'u',
    envelopeId: 'e',
    envelopeSummary: {
      status: 'completed',
      emailSubject: 'ß 株',
      customFields: { textCustomFields: [field('Opportunity Id', '006Hx')], listCustomFields: [] },
    },
  },
};
const body = Buffer.from(JSON.stringify(message));
const signed = (content: Buffer, key: string): string => createHmac('sha256', key).update(content).digest('base64');

function receive(headers: Record<string, string>, content = body): WebhookReceipt {
  const intake = docusignWebhooks({ connectKeys: KEYS, accountId: undefined, fields: {} })!;
  return intake.receive({ headers, body: content });
}

function told(change: object): WebhookReceipt {
  const content = Buffer.from(JSON.stringify({ ...message, ...change }));
  return receive({ 'x-docusign-signature-1': signed(content, KEYS[0]!) }, content);
}

const [change] = (told({}) as { changes: object[] }).changes;

describe('a message of Connect', () => {
  it('tells that a statement of work changed, and of which opportunity', () => {
    expect(receive({ 'x-docusign-signature-1': signed(body, KEYS[1]!) })).toEqual({
      verified: true,
      changes: [
        {
          eventId: 'A/e/envelope-completed/2026-11-25T10:30:00.123Z',
          type: 'statement-of-work',
          id: 'e',
          change: 'updated',
          occurredAt: '2026-11-25T10:30:00.123Z',
          externalReference: '006Hx',
          account: 'a',
        },
      ],
    });
  });

  it('is believed when any of its signatures is of any of the keys', () => {
    const headers = {
      'x-docusign-signature-1': signed(body, 'another'),
      'x-docusign-signature-2': signed(body, KEYS[0]!),
    };
    expect(receive(headers).verified).toBe(true);
  });

  it('that comes again is the same event', () => {
    expect(told({ retryCount: 3 })).toEqual({ verified: true, changes: [change] });
    expect(told({ event: 'envelope-voided' })).not.toEqual({ verified: true, changes: [change] });
  });

  it.each([
    ['envelope-created', 'created'],
    ['envelope-deleted', 'deleted'],
    ['recipient-completed', 'updated'],
  ])('%s says that it was %s', (event, kind) => {
    expect(told({ event })).toMatchObject({ changes: [{ change: kind }] });
  });

  it('without data of the envelope says that there is something to read', () => {
    const { envelopeSummary: _left, ...data } = message.data;
    expect((told({ data }) as { changes: object[] }).changes[0]).not.toHaveProperty('externalReference');
  });

  it('finds the opportunity in the field that is configured', () => {
    const fields = { opportunityId: 'Deal' };
    const customFields = { textCustomFields: [field('Deal', '006Other')] };
    const content = Buffer.from(
      JSON.stringify({ ...message, data: { ...message.data, envelopeSummary: { customFields } } }),
    );
    const headers = { 'x-docusign-signature-1': signed(content, KEYS[0]!) };
    const intake = docusignWebhooks({ connectKeys: KEYS, accountId: undefined, fields })!;
    expect(intake.receive({ headers, body: content })).toMatchObject({ changes: [{ externalReference: '006Other' }] });
  });

  it.each([
    ['without a signature', {}],
    ['with an empty signature', { 'x-docusign-signature-1': '' }],
    ['with a signature of an unknown key', { 'x-docusign-signature-1': signed(body, 'another') }],
    ['with a signature of another body', { 'x-docusign-signature-1': signed(Buffer.from('{}'), KEYS[0]!) }],
    [
      'with a signature in hex',
      { 'x-docusign-signature-1': createHmac('sha256', KEYS[0]!).update(body).digest('hex') },
    ],
    ['with a signature in another header', { 'x-signature-1': signed(body, KEYS[0]!) }],
  ])('%s is not believed', (_what, headers) => {
    expect(receive(headers as Record<string, string>)).toEqual({ verified: false });
  });

  it('is not taken in where no key is known', () => {
    expect(docusignWebhooks({ connectKeys: undefined, accountId: undefined, fields: {} })).toBeUndefined();
  });

  it.each(['', 'no JSON', '{}', '[]', JSON.stringify({ ...message, generatedDateTime: '' })])(
    'that is signed and none of Connect (%j) is refused',
    (text) => {
      const content = Buffer.from(text);
      expect(() => receive({ 'x-docusign-signature-1': signed(content, KEYS[0]!) }, content)).toThrow(RecordRefused);
    },
  );
});
