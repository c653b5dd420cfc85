import type { NewBillingSchedule } from '@handover/canonical';
import { memoText, readMemo } from './memo.js';
import { quoteNumber } from './quotes.js';
import { moneyOf, numberOf } from './wire-values.js';
import type { XeroConfig } from './xero-config.js';
import type { WireQuote } from './xero-wire.js';

/** A billing schedule with a repeating invoice, as its quote has it. */
export interface RepeatingPlan extends NewBillingSchedule {
  /** How many entries, from the second on, the repeating invoice stands for; none when an amendment left nothing to repeat. */
  repeated: number;
  /** How often it was amended. */
  amendment: number;
  closed: boolean;
}

const ENTRY = /^(\d{4}-\d\d-\d\d) (.*)$/su;

/** The quote of a schedule: a line for each entry, its date before its description. */
export function planQuote(plan: RepeatingPlan, contactId: string, { accounts }: XeroConfig): WireQuote {
  const { externalReference, entries, total } = plan;
  return {
    QuoteNumber: quoteNumber(externalReference, 'billing-schedule'),
    Title: 'Billing schedule',
    Contact: { ContactID: contactId },
    Status: 'DRAFT',
    Date: entries[0]!.date,
    CurrencyCode: total.currency,
    LineAmountTypes: 'NOTAX',
    LineItems: entries.map(({ date, description, amount }, index) => ({
      Description: `${date} ${description}`,
      Quantity: 1,
      UnitAmount: numberOf(amount.amount, `entries/${index}/amount`),
      AccountCode: accounts.revenue,
    })),
    Summary: memoText({
      Reference: externalReference,
      Project: plan.projectId,
      Method: plan.method,
      Total: total.amount,
      Repeated: String(plan.repeated),
      Amendment: String(plan.amendment),
      Status: plan.closed ? 'closed' : undefined,
    }),
  };
}

/** What {@link planQuote} wrote; undefined when the quote is none of a schedule. */
export function planOf(quote: WireQuote, { legalEntity }: XeroConfig): RepeatingPlan | undefined {
  const { CurrencyCode: currency = '', LineItems = [] } = quote;
  const memo = readMemo(quote.Summary);
  const { Reference: externalReference, Project: projectId, Method: method, Total: total } = memo;
  const { Repeated: repeated, Amendment: amendment, Status: status } = memo;
  if (!externalReference || !projectId || !method || !total || !repeated || !amendment) return undefined;
  if (quote.QuoteNumber !== quoteNumber(externalReference, 'billing-schedule')) return undefined;
  const entries = LineItems.flatMap(({ Description = '', UnitAmount }, index) => {
    const [, date, description] = ENTRY.exec(Description) ?? [];
    if (date === undefined || description === undefined) return [];
    return [{ position: index + 1, description, date, amount: moneyOf(UnitAmount, currency) }];
  });
  return {
    externalReference,
    projectId,
    legalEntity,
    method: method as NewBillingSchedule['method'],
    total: { amount: total, currency },
    entries,
    repeated: Number(repeated),
    amendment: Number(amendment),
    closed: status === 'closed',
  };
}
