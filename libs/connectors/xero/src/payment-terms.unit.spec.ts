import { dueDate, lastDayOfMonth, paymentTermsOf, repeatedDueDate } from './payment-terms.js';

describe('payment terms', () => {
  it.each([
    ['DAYSAFTERBILLDATE', 30, 'net-30'],
    ['DAYSAFTERBILLMONTH', 14, 'end-of-month-14'],
    ['OFCURRENTMONTH', 31, 'day-31-of-month'],
    ['OFFOLLOWINGMONTH', 20, 'day-20-of-next-month'],
    ['SOMETHINGNEW', 20, undefined],
  ])('of %s %i are %s', (Type, Day, words) => {
    expect(paymentTermsOf({ Sales: { Day, Type } })).toBe(words);
  });

  it.each([
    ['net-30', '2027-01-31', '2027-03-02'],
    ['end-of-month-14', '2027-01-05', '2027-02-14'],
    ['day-31-of-month', '2028-02-10', '2028-02-29'],
    ['day-20-of-next-month', '2027-12-31', '2028-01-20'],
    ['day-31-of-next-month', '2027-01-31', '2027-02-28'],
    ['as agreed', '2027-01-31', '2027-01-31'],
  ])('of %s make an invoice of %s fall due on %s', (terms, date, due) => {
    expect(dueDate(date, terms)).toBe(due);
  });

  it.each([
    ['net-30', { DueDate: 30, DueDateType: 'DAYSAFTERINVOICEDATE' }],
    ['end-of-month-14', { DueDate: 14, DueDateType: 'DAYSAFTERINVOICEMONTH' }],
    ['day-31-of-month', { DueDate: 31, DueDateType: 'OFCURRENTMONTH' }],
    ['day-20-of-next-month', { DueDate: 20, DueDateType: 'OFFOLLOWINGMONTH' }],
    ['net-0', undefined],
    ['as agreed', undefined],
  ])('of %s are those of a repeating invoice, as far as it can have them', (terms, due) => {
    expect(repeatedDueDate(terms)).toEqual(due);
  });

  it('are absent where Xero has none', () => {
    expect(paymentTermsOf(undefined)).toBeUndefined();
    expect(paymentTermsOf({})).toBeUndefined();
  });

  it('know the last day of a month', () => {
    expect([lastDayOfMonth('2028-02'), lastDayOfMonth('2027-12-05')]).toEqual(['2028-02-29', '2027-12-31']);
  });
});
