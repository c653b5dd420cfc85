import {
  type AnnouncedChange,
  type ChangeKind,
  instantText,
  isSignedWith,
  jsonIn,
  RecordRefused,
  shortText,
  type WebhookIntake,
  type WebhookRequest,
} from '@handover/connector-kit';
import { z } from 'zod';
import type { DocusignConfig } from './docusign-config.js';
import { customFieldOf, customFields } from './envelope.js';
import { defaultFields } from './envelope-fields.js';

/** Connect signs with each of up to a hundred keys, so that keys can be changed without a gap. */
const SIGNATURE = /^x-docusign-signature-\d{1,3}$/;

const message = z.object({
  event: shortText,
  generatedDateTime: instantText,
  data: z.object({
    accountId: shortText,
    envelopeId: shortText,
    envelopeSummary: z.object({ customFields }).optional(),
  }),
});
type Message = z.output<typeof message>;

const changes: Readonly<Record<string, ChangeKind>> = { 'envelope-created': 'created', 'envelope-deleted': 'deleted' };

/**
 * Messages of DocuSign Connect (JSON SIM, v2.1) about envelopes: one of `X-DocuSign-Signature-1` and following is the base64 of
 * HMAC-SHA-256 of the body under a key of the account's Connect settings. Undefined without a key.
 *
 * @see https://developers.docusign.com/platform/webhooks/connect/hmac/
 */
export function docusignWebhooks({
  connectKeys,
  accountId,
  fields,
}: Pick<DocusignConfig, 'connectKeys' | 'accountId' | 'fields'>): WebhookIntake | undefined {
  if (connectKeys === undefined) return undefined;
  const { opportunityId } = { ...defaultFields, ...fields };
  return {
    account: accountId?.toLowerCase(),
    receive(request) {
      if (!connectKeys.some((key) => isSignedBy(key, request))) return { verified: false };
      const read = message.safeParse(jsonIn(request.body));
      if (read.success) return { verified: true, changes: [changeOf(read.data, opportunityId)] };
      const [issue] = read.error.issues;
      throw new RecordRefused(
        'The body is no message of DocuSign Connect about an envelope.',
        `${issue!.path.join('.')}: ${issue!.message}`,
      );
    },
  };
}

function isSignedBy(key: string, { headers, body }: WebhookRequest): boolean {
  const signatures = Object.entries(headers)
    .filter(([name]) => SIGNATURE.test(name))
    .flatMap(([, value]) => value ?? []);
  return signatures.some((signature) => isSignedWith(key, body, signature));
}

function changeOf({ event, generatedDateTime, data }: Message, opportunityField: string): AnnouncedChange {
  const { accountId, envelopeId, envelopeSummary } = data;
  const opportunity = shortText.safeParse(envelopeSummary && customFieldOf(envelopeSummary, opportunityField));
  return {
    // A message has no identifier; a repeated one is taken to be as it was but for its count of retries.
    eventId: [accountId, envelopeId, event, generatedDateTime].join('/'),
    type: 'statement-of-work',
    id: envelopeId,
    change: changes[event] ?? 'updated',
    occurredAt: generatedDateTime,
    ...(opportunity.success ? { externalReference: opportunity.data } : {}),
    account: accountId.toLowerCase(),
  };
}
