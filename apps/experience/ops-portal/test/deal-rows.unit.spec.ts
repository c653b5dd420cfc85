import { rowKinds, sumsOf } from '../web/src/exceptions/actions/deal-rows.js';

const of = (amount: string, currency = 'EUR') => ({ amount: { amount, currency } });

describe('rows of a deal', () => {
  it('are summed exactly, whatever the digits, each currency by itself', () => {
    expect(sumsOf([of('0.1'), of('0.25'), of('1000000000000000000'), of('3', 'USD')])).toEqual([
      { currency: 'EUR', amount: '1000000000000000000.35' },
      { currency: 'USD', amount: '3' },
    ]);
    expect(sumsOf([of('-1.50'), of('0.75')])).toEqual([{ currency: 'EUR', amount: '-0.75' }]);
  });

  it('leave out of their sums what is no amount yet', () => {
    expect(sumsOf([of(''), of('1,5'), of('2', ''), {}])).toEqual([]);
  });

  it('begin in the currency of the deal, lines with an identifier that no other has', () => {
    const lines = rowKinds.lines!;
    const first = lines.begin([{ id: '1' }, { id: 'added-3' }], 'EUR');
    expect(first).toEqual({ id: 'added-4', product: '', quantity: 1, amount: { amount: '', currency: 'EUR' } });
  });
});
