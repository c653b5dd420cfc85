import { RecordRefused } from '@handover/connector-kit';
import fc from 'fast-check';
import { dayOf, instantOf, moneyOf, numberOf } from './wire-values.js';

describe("Xero's values", () => {
  it('are instants and days in either of its forms', () => {
    expect(instantOf('/Date(1573755038314+0000)/')).toBe('2019-11-14T18:10:38.314Z');
    expect(instantOf('/Date(1573755038314)/')).toBe('2019-11-14T18:10:38.314Z');
    expect(dayOf('/Date(1552262400000+0000)/')).toBe('2019-03-11');
    expect(dayOf('2019-03-11T00:00:00')).toBe('2019-03-11');
  });

  it('are the amounts that they were, to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (cents) => {
        const digits = cents.toString().padStart(3, '0');
        const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const sent = JSON.parse(JSON.stringify(numberOf(amount, 'amount'))) as number;
        expect(moneyOf(sent, 'EUR')).toEqual({ amount, currency: 'EUR' });
      }),
    );
  });

  it('have the digits of their currency, and more where they are finer', () => {
    expect(moneyOf(5_000_000, 'JPY')).toEqual({ amount: '5000000', currency: 'JPY' });
    expect(moneyOf(1.5, 'KWD')).toEqual({ amount: '1.500', currency: 'KWD' });
    expect(moneyOf(0.1255, 'EUR')).toEqual({ amount: '0.1255', currency: 'EUR' });
    expect(moneyOf(undefined, 'EUR')).toEqual({ amount: '0.00', currency: 'EUR' });
    expect(moneyOf(7, '')).toEqual({ amount: '7', currency: '' });
  });

  it('cannot be amounts with more digits than a JSON number keeps', () => {
    expect(() => numberOf('123456789012345678.91', 'total/amount')).toThrow(RecordRefused);
  });
});
