import { Injectable } from '@nestjs/common';
import { Webhooks } from '../webhooks.js';
import { webhookEvent } from '../webhook-event.js';
import { XeroStore } from '../xero-store.js';
import { dueInvoices } from './due-invoices.js';

/** What Xero does by itself each night: invoices are made from the templates whose dates have come. */
@Injectable()
export class InvoiceDraws {
  constructor(
    private readonly store: XeroStore,
    private readonly webhooks: Webhooks,
  ) {}

  /** Draws what is due by a day from all templates of an organisation with a reference; answers how many invoices. */
  async draw(tenantId: string, reference: string, until: string): Promise<number> {
    const conditions = [{ field: 'Reference', operator: '=' as const, value: reference }];
    const { documents } = await this.store.find(tenantId, 'repeating-invoice', conditions);
    const drawn = documents.map((template) => dueInvoices(template, until)).filter((due) => due !== undefined);
    const invoices = drawn.flatMap((due) => due.invoices);
    if (invoices.length === 0) return 0;
    const events = invoices.map(({ id }) => webhookEvent(tenantId, 'INVOICE', 'CREATE', id));
    await this.store.write({
      inserts: invoices,
      updates: drawn.map(({ template }) => template),
      events: this.webhooks.addressed(events),
    });
    return invoices.length;
  }
}
