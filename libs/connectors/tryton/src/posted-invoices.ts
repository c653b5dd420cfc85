import { money, type PostedInvoice } from '@handover/canonical';
import type { Row, TrytonClient } from './tryton-client.js';

interface InvoicedLineRow extends Row {
  'invoice.': {
    id: number;
    number: string;
    invoice_date: string;
    total_amount: string;
    'currency.': { code: string };
    state: 'posted' | 'paid';
  };
}

const FIELDS = ['number', 'invoice_date', 'total_amount', 'currency.code', 'state'].map((name) => `invoice.${name}`);

/** Invoices of billing schedules that were posted; cancelled ones are none. */
export async function postedInvoices(client: TrytonClient, externalReference: string): Promise<PostedInvoice[]> {
  const rows = await client.search<InvoicedLineRow>('project.billing.schedule.line', {
    domain: [
      ['schedule.external_reference', '=', externalReference],
      ['invoice.state', 'in', ['posted', 'paid']],
    ],
    fields: FIELDS,
    order: [['date', 'ASC']],
  });
  return rows.map(({ 'invoice.': invoice }) => ({
    id: String(invoice.id),
    number: invoice.number,
    date: invoice.invoice_date,
    total: money(invoice.total_amount, invoice['currency.'].code),
    status: invoice.state,
  }));
}
