import type { OpportunityRecord } from './opportunity-records.js';

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** `EUR 184,000.00`; a dash where there is no amount. */
export function amountOf({ Amount, CurrencyIsoCode }: OpportunityRecord): string {
  return Amount === null ? '–' : `${CurrencyIsoCode ?? ''} ${money.format(Amount)}`.trim();
}

/** `Jan 15, 2027`; a dash where there is no date. */
export function dayOf(date: string | null): string {
  return date === null ? '–' : day.format(new Date(date));
}
