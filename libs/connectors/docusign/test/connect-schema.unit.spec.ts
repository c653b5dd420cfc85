import { createHmac } from 'node:crypto';
import { readVendorSpec } from '@handover/testing';
import { docusignWebhooks } from '../src/index.js';

const spec = readVendorSpec('docusign/connect.schema-v2.json');
if ('missing' in spec) console.warn(`Connect's published example is not read: ${spec.missing}.`);

describe("Connect's published example", () => {
  // All its texts are empty or samples; only the event and the date must be some.
  ('missing' in spec ? it.skip : it)('is read like a message', () => {
    const { content } = spec as { content: object };
    const example = { ...content, event: 'envelope-completed', generatedDateTime: '2026-11-25T10:30:00Z' };
    const body = Buffer.from(JSON.stringify(example));
    const signature = createHmac('sha256', 'key').update(body).digest('base64');
    const intake = docusignWebhooks({ connectKeys: ['key'], accountId: undefined, fields: {} })!;
    expect(intake.receive({ headers: { 'x-docusign-signature-1': signature }, body })).toMatchObject({
      verified: true,
      changes: [{ type: 'statement-of-work', id: 'sample string', occurredAt: '2026-11-25T10:30:00.000Z' }],
    });
  });
});
