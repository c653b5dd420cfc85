import fc from 'fast-check';
import { CurrencyMismatch, minorUnits, money, sameMoney, splitMoney, subtractMoney, sumMoney } from './money.js';

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

  it('refuses weights that add up to nothing', () => {
    expect(() => splitMoney(money(1, 'EUR'), [0, 0])).toThrow(RangeError);
    expect(() => splitMoney(money(1, 'EUR'), [])).toThrow(RangeError);
  });
});
