import { type Money, money } from '@handover/canonical';
import { Decimal } from 'decimal.js';
import { RecordRefused } from '@handover/connector-kit';

const MICROSOFT_DATE = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** An instant as Xero writes it, `/Date(1573755038314+0000)/` or ISO 8601, in ISO 8601. */
export function instantOf(text: string | undefined): string {
  const milliseconds = MICROSOFT_DATE.exec(text ?? '')?.[1];
  if (milliseconds !== undefined) return new Date(Number(milliseconds)).toISOString();
  const date = new Date(text ?? NaN);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}

/** A day as Xero writes it: midnight in UTC of `/Date(…)/`, or the day of an ISO 8601 text. */
export function dayOf(text: string | undefined): string {
  return MICROSOFT_DATE.test(text ?? '') ? instantOf(text).slice(0, 10) : (text ?? '').slice(0, 10);
}

/** The latest of instants of ISO 8601. */
export function latest(instants: string[]): string {
  return instants.reduce((a, b) => (a > b ? a : b));
}

/**
 * An amount as the JSON number that Xero wants.
 *
 * @throws RecordRefused when the number would not be the amount
 */
export function numberOf(amount: string, field: string): number {
  const number = Number(amount);
  if (new Decimal(number).equals(amount) && Number.isFinite(number)) return number;
  throw new RecordRefused(`The amount ${amount} has more digits than Xero keeps.`, undefined, field);
}

/** A number of Xero's as an amount, with the digits that its currency has. */
export function moneyOf(number: number | undefined, currency: string): Money {
  // Without a currency there are no digits of its own.
  return currency === '' ? { amount: new Decimal(number ?? 0).toFixed(), currency } : money(number ?? 0, currency);
}
