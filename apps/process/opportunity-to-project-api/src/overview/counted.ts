import { Decimal } from 'decimal.js';
import type { FigureValue } from './figure-documents.js';

/** Some rows of one currency. */
export interface CurrencyRow {
  currency: string | null;
  count: number;
  /** Decimal sum of their amounts; null where none has one. */
  amount: string | null;
}

/** Adds up rows of different currencies: their number, and a sum for each currency. */
export function counted(rows: readonly CurrencyRow[]): { count: number; values: FigureValue[] } {
  const sums = new Map<string, Decimal>();
  for (const { currency, amount } of rows) {
    if (currency === null || amount === null) continue;
    sums.set(currency, (sums.get(currency) ?? new Decimal(0)).plus(amount));
  }
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    values: [...sums]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([currency, amount]) => ({ currency, amount: amount.toFixed() })),
  };
}
