import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  CurrencyMismatch,
  minorUnits,
  money,
  sameMoney,
  splitMoney,
  splitOverPeriods,
  subtractMoney,
  sumMoney,
} from './money.js';

const amounts = fc.tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.constantFrom('EUR', 'JPY', 'KWD'));

describe('money', () => {
  it('writes an amount with the digits of its currency', () => {
    expect(money('5', 'EUR')).toEqual({ amount: '5.00', currency: 'EUR' });
    expect(money('5', 'JPY')).toEqual({ amount: '5', currency: 'JPY' });
    expect(minorUnits('KWD')).toBe(3);
  });

  it('keeps digits finer than the minor unit', () => {
    expect(money('0.125', 'EUR').amount).toBe('0.125');
  });

  it('adds without floating point error', () => {
    expect(sumMoney([money('0.1', 'EUR'), money('0.2', 'EUR')], 'EUR')).toEqual({ amount: '0.30', currency: 'EUR' });
  });

  it('refuses to add two currencies', () => {
    expect(() => sumMoney([money(1, 'EUR')], 'USD')).toThrow(CurrencyMismatch);
    expect(() => subtractMoney(money(1, 'EUR'), money(1, 'USD'))).toThrow(CurrencyMismatch);
  });

  it('parts of a split add up to the whole exactly, whatever the weights', () => {
    fc.assert(
      fc.property(
        amounts,
        fc
          .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
          .filter((w) => w.some((x) => x > 0)),
        ([minor, currency], weights) => {
          const digits = minorUnits(currency);
          const total = money(`${minor}e-${digits}`, currency);
          const parts = splitMoney(total, weights);
          expect(parts).toHaveLength(weights.length);
          expect(sameMoney(sumMoney(parts, currency), total)).toBe(true);
        },
      ),
    );
  });

  it('gives the leftover cents to the parts that lost most', () => {
    expect(splitMoney(money('100', 'EUR'), [1, 1, 1]).map((part) => part.amount)).toEqual(['33.34', '33.33', '33.33']);
  });

  it('split over periods is the same for each whole one, exact, and on the last no less than its part', () => {
    fc.assert(
      fc.property(
        amounts.filter(([units]) => units >= 0n),
        fc.integer({ min: 1, max: 60 }),
        fc
          .integer({ min: 1, max: 366 })
          .chain((of) => fc.record({ of: fc.constant(of), days: fc.integer({ min: 1, max: of }) })),
        ([units, currency], periods, last) => {
          const total = money(
            new Decimal(units.toString()).div(1000).toFixed(minorUnits(currency), Decimal.ROUND_DOWN),
            currency,
          );
          const parts = splitOverPeriods(total, periods, last);
          expect(parts).toHaveLength(periods);
          expect(sumMoney(parts, currency)).toEqual(total);
          const wholes = new Set(parts.slice(0, -1).map(({ amount }) => amount));
          expect(wholes.size).toBeLessThanOrEqual(1);
          for (const whole of wholes) {
            const part = new Decimal(whole).times(last.days).div(last.of);
            expect(new Decimal(parts.at(-1)!.amount).gte(part)).toBe(true);
          }
        },
      ),
    );
  });

  it('split over periods puts the rest on the last, and a part of one in proportion', () => {
    const parts = (total: string, periods: number, days: number) =>
      splitOverPeriods(money(total, 'EUR'), periods, { days, of: 30 }).map(({ amount }) => amount);
    expect(parts('100.00', 3, 30)).toEqual(['33.33', '33.33', '33.34']);
    expect(parts('1000.00', 4, 10)).toEqual(['300.00', '300.00', '300.00', '100.00']);
    expect(parts('500.00', 1, 7)).toEqual(['500.00']);
  });

  it('refuses weights that add up to nothing', () => {
    expect(() => splitMoney(money(1, 'EUR'), [0, 0])).toThrow(RangeError);
    expect(() => splitMoney(money(1, 'EUR'), [])).toThrow(RangeError);
  });
});
