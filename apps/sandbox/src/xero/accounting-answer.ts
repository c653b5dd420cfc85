import { randomUUID } from 'node:crypto';
import { msDate } from './wire-date.js';

/** The envelope of the Accounting API around documents. */
export function accountingAnswer(collection: string, documents: object[], more: object = {}): object {
  return {
    Id: randomUUID(),
    Status: 'OK',
    ProviderName: 'Handover',
    DateTimeUTC: msDate(Date.now()),
    ...more,
    [collection]: documents,
  };
}
