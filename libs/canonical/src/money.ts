import { Decimal } from 'decimal.js';
import { CurrencyCode, DecimalText } from './fields.js';

/** An amount of money: a decimal string and its ISO 4217 currency. */
export class Money {
  @DecimalText({ description: 'Decimal amount', example: '48000.00' })
  amount: string;

  @CurrencyCode({ description: 'ISO 4217 currency' })
  currency: string;
}

/** Two amounts of different currencies were added or compared. */
export class CurrencyMismatch extends Error {
  constructor(left: string, right: string) {
    super(`cannot combine ${left} with ${right}`);
  }
}

const minorUnitsOf = new Map<string, number>();

/** Digits after the point that the currency uses (ISO 4217), e.g. 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorUnits(currency: string): number {
  const known = minorUnitsOf.get(currency);
  if (known !== undefined) return known;
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  minorUnitsOf.set(currency, digits);
  return digits;
}

/** Money of the given amount, written with the currency's own digits when the amount needs no more. */
export function money(amount: string | number | Decimal, currency: string): Money {
  const value = new Decimal(amount);
  const digits = Math.max(minorUnits(currency), value.decimalPlaces());
  return { amount: value.toFixed(digits), currency };
}

/** The sum of the amounts; zero in `currency` for an empty list. Throws {@link CurrencyMismatch}. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  const total = amounts.reduce((sum, each) => {
    if (each.currency !== currency) throw new CurrencyMismatch(currency, each.currency);
    return sum.plus(each.amount);
  }, new Decimal(0));
  return money(total, currency);
}

/** `left - right`. Throws {@link CurrencyMismatch}. */
export function subtractMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) throw new CurrencyMismatch(left.currency, right.currency);
  return money(new Decimal(left.amount).minus(right.amount), left.currency);
}

/** Same currency and numerically the same amount (`1.0` equals `1.00`). */
export function sameMoney(left: Money, right: Money): boolean {
  return left.currency === right.currency && new Decimal(left.amount).equals(right.amount);
}

/** -1, 0 or 1. Throws {@link CurrencyMismatch}. */
export function compareMoney(left: Money, right: Money): number {
  if (left.currency !== right.currency) throw new CurrencyMismatch(left.currency, right.currency);
  return new Decimal(left.amount).comparedTo(right.amount);
}

/**
 * Splits an amount by weights into parts that add up to it exactly. Each part is rounded to the currency's minor
 * unit (or finer, if the amount itself is finer); what rounding leaves over goes, unit by unit, to the parts that
 * lost most (largest remainder), earlier parts first. Throws RangeError for no weights or a sum of weights not above zero.
 */
export function splitMoney(total: Money, weights: readonly (number | string)[]): Money[] {
  const decimals = weights.map((weight) => new Decimal(weight));
  const sum = decimals.reduce((a, b) => a.plus(b), new Decimal(0));
  if (decimals.length === 0 || sum.lte(0) || decimals.some((weight) => weight.isNegative()))
    throw new RangeError('weights must be non-negative and add up to more than zero');
  const amount = new Decimal(total.amount);
  const digits = Math.max(minorUnits(total.currency), amount.decimalPlaces());
  const unit = new Decimal(10).pow(-digits);
  const exact = decimals.map((weight) => amount.times(weight).div(sum));
  const parts = exact.map((part) => part.toDecimalPlaces(digits, Decimal.ROUND_DOWN));
  const left = amount.minus(parts.reduce((a, b) => a.plus(b), new Decimal(0)));
  const steps = left.abs().div(unit).round().toNumber();
  const sign = left.isNegative() ? unit.negated() : unit;
  const byLoss = exact
    .map((part, index) => ({ index, loss: part.minus(parts[index]!).abs() }))
    .sort((a, b) => b.loss.comparedTo(a.loss) || a.index - b.index);
  for (let step = 0; step < steps; step++) {
    const { index } = byLoss[step % byLoss.length]!;
    parts[index] = parts[index]!.plus(sign);
  }
  return parts.map((part) => money(part, total.currency));
}

/**
 * Splits an amount over periods that cost the same, the last of which may be a part of one: `days` of `of` days. What
 * rounding to the minor unit (or finer, if the amount itself is finer) leaves over is on the last.
 */
export function splitOverPeriods(total: Money, periods: number, last: { days: number; of: number }): Money[] {
  const amount = new Decimal(total.amount);
  const digits = Math.max(minorUnits(total.currency), amount.decimalPlaces());
  const whole = amount
    .times(last.of)
    .div((periods - 1) * last.of + last.days)
    .toDecimalPlaces(digits, Decimal.ROUND_DOWN);
  const wholes = Array.from({ length: periods - 1 }, () => money(whole, total.currency));
  return [...wholes, money(amount.minus(whole.times(periods - 1)), total.currency)];
}
