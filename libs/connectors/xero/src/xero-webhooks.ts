import {
  type AnnouncedChange,
  type ChangedRecord,
  instantText,
  isSignedWith,
  jsonIn,
  RecordRefused,
  shortText,
  type WebhookIntake,
} from '@handover/connector-kit';
import { z } from 'zod';
import type { XeroConfig } from './xero-config.js';

/** What Xero tells of that we know; a webhook may be subscribed to more. */
const records: Readonly<Record<string, ChangedRecord>> = { CONTACT: 'customer', INVOICE: 'invoice' };

const message = z.object({
  events: z.array(
    z.object({
      resourceId: shortText,
      tenantId: shortText,
      eventCategory: shortText,
      eventType: shortText,
      eventDateUtc: instantText,
    }),
  ),
});
type WireEvent = z.output<typeof message>['events'][number];

/**
 * Xero's webhooks: `x-xero-signature` is the base64 of HMAC-SHA-256 of the body under the key of the app's webhook. A wrong one is
 * answered 401 without a body: Xero's "intent to receive" check sends both kinds. Undefined without a key.
 *
 * @see https://developer.xero.com/documentation/guides/webhooks/configuring-your-server
 */
export function xeroWebhooks({
  webhookKey,
  tenantId,
}: Pick<XeroConfig, 'webhookKey' | 'tenantId'>): WebhookIntake | undefined {
  if (webhookKey === undefined) return undefined;
  return {
    account: tenantId?.toLowerCase(),
    refusesSilently: true,
    receive({ headers, body }) {
      const signature = headers['x-xero-signature'];
      if (Array.isArray(signature) || !isSignedWith(webhookKey, body, signature)) return { verified: false };
      const read = message.safeParse(jsonIn(body));
      if (read.success) return { verified: true, changes: read.data.events.flatMap(changesOf) };
      const [issue] = read.error.issues;
      throw new RecordRefused('The body is no webhook of Xero.', `${issue!.path.join('.')}: ${issue!.message}`);
    },
  };
}

function changesOf(event: WireEvent): AnnouncedChange[] {
  const { resourceId, tenantId, eventCategory, eventType, eventDateUtc } = event;
  const type = Object.hasOwn(records, eventCategory) ? records[eventCategory] : undefined;
  if (!type) return [];
  return [
    {
      // Xero's events have no identifier, and their sequence numbers are told for the first and the last of a delivery alone.
      eventId: [tenantId, eventCategory, resourceId, eventType, eventDateUtc].join('/'),
      type,
      id: resourceId,
      change: eventType === 'CREATE' ? 'created' : 'updated',
      occurredAt: eventDateUtc,
      account: tenantId.toLowerCase(),
    },
  ];
}
