import { Injectable } from '@nestjs/common';
import { Connect } from '../docusign/connect.js';
import type { Envelope } from '../docusign/envelope.js';
import type { StoredRecord } from '../records/record.js';
import { type EventCategory, webhookEvent } from '../xero/webhook-event.js';
import { Webhooks } from '../xero/webhooks.js';

const XERO_CATEGORIES: Readonly<Record<string, EventCategory>> = { contact: 'CONTACT', invoice: 'INVOICE' };

/** A record that somebody has written at a vendor's own screen. */
export type WrittenRecord = Pick<StoredRecord, 'system' | 'type' | 'id' | 'data' | 'version' | 'updatedAt'>;

/** Lets the stand-ins of Xero and DocuSign tell what was written over the control API, as the vendors tell what their users do. */
@Injectable()
export class Announcements {
  constructor(
    private readonly xero: Webhooks,
    private readonly connect: Connect,
  ) {}

  /** @param patch what was laid over the records; all of them when absent */
  async announce(records: readonly WrittenRecord[], patch?: object): Promise<void> {
    await this.xero.tell(records.flatMap(xeroEventsOf));
    const envelopes = records.filter(({ system, type }) => system === 'documents' && type === 'statement-of-work');
    await this.connect.tell(
      envelopes.map(({ id, data, updatedAt }) => {
        const envelope = data as unknown as Envelope;
        const event = patch === undefined || 'status' in patch ? `envelope-${envelope.status}` : 'envelope-corrected';
        return { event, held: { id, envelope, modifiedAt: updatedAt } };
      }),
    );
  }
}

function xeroEventsOf({ system, type, id, data, version }: WrittenRecord) {
  const category = system === 'erp' && Object.hasOwn(XERO_CATEGORIES, type) ? XERO_CATEGORIES[type] : undefined;
  if (!category) return [];
  return [webhookEvent(String(data.TenantId), category, version === 1 ? 'CREATE' : 'UPDATE', id)];
}
