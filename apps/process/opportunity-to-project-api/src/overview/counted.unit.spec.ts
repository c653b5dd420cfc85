import { counted } from './counted.js';

describe('what is counted', () => {
  it('has one sum for each currency, and adds no two currencies', () => {
    const rows = [
      { currency: 'USD', count: 1, amount: '0.10' },
      { currency: 'EUR', count: 2, amount: '100.20' },
      { currency: 'USD', count: 1, amount: '0.20' },
    ];
    expect(counted(rows)).toEqual({
      count: 4,
      values: [
        { currency: 'EUR', amount: '100.2' },
        { currency: 'USD', amount: '0.3' },
      ],
    });
  });

  it('counts deals without an amount, which add nothing', () => {
    const rows = [{ currency: null, count: 3, amount: null }];
    expect(counted(rows)).toEqual({ count: 3, values: [] });
  });
});
