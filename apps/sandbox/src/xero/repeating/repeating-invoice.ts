import type { RecordContent } from '../../records/record.js';
import type { XeroDocument } from '../xero-store.js';

/** A template as it is kept; a deleted one gives its reference up. */
export function repeatingInvoice(data: RecordContent): XeroDocument {
  const reference = data.Status === 'DELETED' ? undefined : (data.Reference as string | undefined);
  return { type: 'repeating-invoice', id: String(data.RepeatingInvoiceID), reference, data };
}
