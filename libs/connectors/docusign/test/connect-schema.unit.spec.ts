import { createHmac } from 'node:crypto';
import { readVendorSpec } from '@handover/testing';
import { connectNotificationOf } from '../src/index.js';

const spec = readVendorSpec('docusign/connect.schema-v2.json');
if ('missing' in spec) console.warn(`Connect's published example is not read: ${spec.missing}.`);

describe("Connect's published example", () => {
  // All its texts are empty or samples; only the date must be one.
  ('missing' in spec ? it.skip : it)('is read like a message', () => {
    const example = { ...(spec as { content: object }).content, generatedDateTime: '2026-11-25T10:30:00Z' };
    const body = Buffer.from(JSON.stringify(example));
    const signature = createHmac('sha256', 'key').update(body).digest('base64');
    expect(connectNotificationOf({ 'x-docusign-signature-1': signature }, body, ['key'])).toMatchObject({
      statementOfWorkId: 'sample string',
      occurredAt: '2026-11-25T10:30:00.000Z',
    });
  });
});
