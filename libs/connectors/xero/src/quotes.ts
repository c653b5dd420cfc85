import { RecordNotFound, SystemUnavailable } from '@handover/connector-kit';
import type { XeroApi } from './xero-api.js';
import type { WireQuote } from './xero-wire.js';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of Xero's. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/**
 * Drafts of quotes, which hold what Xero has no record for. A quote is the one document that Xero finds by a number of our
 * choice, that is unique, and that takes text, dates, a currency and lines.
 */
export class Quotes {
  constructor(private readonly api: XeroApi) {}

  /** Throws RecordConflict when the number is taken. */
  async create(quote: WireQuote, idempotencyKey: string): Promise<WireQuote> {
    const answer = await this.api.writeAccounting<QuotesBody>('PUT', '/Quotes', { Quotes: [quote] }, idempotencyKey);
    return answer.Quotes[0]!;
  }

  async withNumber(number: string): Promise<WireQuote | undefined> {
    const found = await this.api.accounting<QuotesBody>('/Quotes', { QuoteNumber: number, page: 1 });
    if (!found) throw new SystemUnavailable('There is no Xero at the configured address: /Quotes is not found.');
    // The filter of the API is its own affair: only the very number will do.
    return found.Quotes.find(({ QuoteNumber, Status }) => QuoteNumber === number && Status !== 'DELETED');
  }

  async withId(id: string): Promise<WireQuote | undefined> {
    if (!isGuid(id)) return undefined;
    return (await this.api.accounting<QuotesBody>(`/Quotes/${id}`))?.Quotes[0];
  }

  /** Replaces what the quote says; its number and contact stay. */
  async change(id: string, quote: WireQuote): Promise<WireQuote> {
    const answer = await this.api.writeAccounting<QuotesBody>('POST', `/Quotes/${id}`, {
      Quotes: [{ ...quote, QuoteID: id }],
    });
    const changed = answer.Quotes[0];
    if (!changed) throw new RecordNotFound(`Xero holds no quote ${id}.`);
    return changed;
  }
}

/** The number of the quote that holds one kind of record of a handover. */
export function quoteNumber(
  externalReference: string,
  kind: 'project' | 'billing-profile' | 'contract' | 'billing-schedule' | 'revenue-schedule',
): string {
  return `${externalReference}/${kind}`;
}

interface QuotesBody {
  Quotes: WireQuote[];
}
