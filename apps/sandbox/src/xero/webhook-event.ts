/** What Xero tells of. */
export type EventCategory = 'CONTACT' | 'INVOICE';

/** One change, in the words of a webhook. */
export interface WebhookEvent {
  resourceUrl: string;
  resourceId: string;
  tenantId: string;
  tenantType: 'ORGANISATION';
  eventCategory: EventCategory;
  eventType: 'CREATE' | 'UPDATE';
  eventDateUtc: string;
}

const PATHS: Readonly<Record<EventCategory, string>> = { CONTACT: 'Contacts', INVOICE: 'Invoices' };

/** What a webhook says of one change; the world's address of Xero stands for this stand-in's own. */
export function webhookEvent(
  tenantId: string,
  eventCategory: EventCategory,
  eventType: WebhookEvent['eventType'],
  resourceId: string,
): WebhookEvent {
  return {
    resourceUrl: `https://api.xero.com/api.xro/2.0/${PATHS[eventCategory]}/${resourceId}`,
    resourceId,
    tenantId,
    tenantType: 'ORGANISATION',
    eventCategory,
    eventType,
    eventDateUtc: new Date().toISOString().slice(0, -1),
  };
}
