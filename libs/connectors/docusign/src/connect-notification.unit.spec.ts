import { createHmac } from 'node:crypto';
import { AccessDenied, RecordRefused } from '@handover/connector-kit';
import { connectNotificationOf } from './connect-notification.js';

const KEYS = ['key-of-last-year', 'key-of-this-year'];
const message = {
  event: 'envelope-completed',
  apiVersion: 'v2.1',
  uri: '/restapi/v2.1/accounts/a/envelopes/e',
  retryCount: 0,
  configurationId: 10484366,
  generatedDateTime: '2026-11-25T10:30:00.1234567Z',
  data: {
    accountId: 'a',
    userId: 'u',
    envelopeId: 'e',
    envelopeSummary: { status: 'completed', emailSubject: 'ß 株' },
  },
};
const body = Buffer.from(JSON.stringify(message));
const signed = (content: Buffer, key: string): string => createHmac('sha256', key).update(content).digest('base64');
const failure = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a message of Connect', () => {
  it('tells what became of an envelope', () => {
    const headers = { 'x-docusign-signature-1': signed(body, KEYS[1]!), 'content-type': 'application/json' };
    expect(connectNotificationOf(headers, body, KEYS)).toEqual({
      event: 'envelope-completed',
      statementOfWorkId: 'e',
      status: 'signed',
      occurredAt: '2026-11-25T10:30:00.123Z',
    });
  });

  it('is believed when any of its signatures is of any of the keys', () => {
    const headers = {
      'x-docusign-signature-1': signed(body, 'another'),
      'x-docusign-signature-2': signed(body, KEYS[0]!),
    };
    expect(connectNotificationOf(headers, body, KEYS).event).toBe('envelope-completed');
  });

  it('without data of the envelope says that there is something to read', () => {
    const { envelopeSummary: _left, ...data } = message.data;
    const bare = Buffer.from(JSON.stringify({ ...message, data }));
    const headers = { 'x-docusign-signature-1': signed(bare, KEYS[0]!) };
    expect(connectNotificationOf(headers, bare, KEYS)).not.toHaveProperty('status');
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
    expect(failure(() => connectNotificationOf(headers, body, KEYS))).toBeInstanceOf(AccessDenied);
  });

  it('is not believed where no key is known', () => {
    const headers = { 'x-docusign-signature-1': signed(body, '') };
    expect(failure(() => connectNotificationOf(headers, body, []))).toBeInstanceOf(AccessDenied);
  });

  it.each(['', 'no JSON', '{}', '[]', JSON.stringify({ ...message, generatedDateTime: '' })])(
    'that is signed and none of Connect (%j) is refused',
    (text) => {
      const content = Buffer.from(text);
      const headers = { 'x-docusign-signature-1': signed(content, KEYS[0]!) };
      expect(failure(() => connectNotificationOf(headers, content, KEYS))).toBeInstanceOf(RecordRefused);
    },
  );
});
