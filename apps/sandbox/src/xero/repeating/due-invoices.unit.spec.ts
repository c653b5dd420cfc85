import { dueInvoices } from './due-invoices.js';
import { msDate } from '../wire-date.js';

const schedule = { Period: 1, Unit: 'MONTHLY', DueDate: 20, DueDateType: 'OFFOLLOWINGMONTH' };
const template = (change: object, Status = 'DRAFT') => ({
  RepeatingInvoiceID: 'R-1',
  TenantId: 'T-1',
  Type: 'ACCREC',
  Status,
  Reference: 'For [Month Year]',
  LineItems: [{ Description: 'Rent' }],
  Schedule: {
    ...schedule,
    StartDate: msDate('2027-01-15'),
    NextScheduledDate: msDate('2027-01-15'),
    ...change,
  },
});
const datesIn = (change: object, until: string) =>
  dueInvoices(template(change), until)?.invoices.map(({ data }) => String(data.DateString).slice(0, 10));

describe('the invoices that a repeating invoice is due', () => {
  it.each([
    ['every month', {}, '2027-03-15', ['2027-01-15', '2027-02-15', '2027-03-15']],
    ['every other week', { Period: 2, Unit: 'WEEKLY' }, '2027-02-12', ['2027-01-15', '2027-01-29', '2027-02-12']],
    ['until its end', { EndDate: msDate('2027-02-15') }, '2027-12-31', ['2027-01-15', '2027-02-15']],
    ['after those that were made', { NextScheduledDate: msDate('2027-03-15') }, '2027-03-31', ['2027-03-15']],
    ['not before its date', {}, '2027-01-14', undefined],
    ['not after its last', { NextScheduledDate: undefined }, '2027-12-31', undefined],
  ])('come %s', (_when, change, until, dates) => {
    expect(datesIn(change, until)).toEqual(dates);
  });

  it('are none once it is deleted', () => {
    expect(dueInvoices(template({}, 'DELETED'), '2027-12-31')).toBeUndefined();
  });

  it.each([
    ['DAYSAFTERINVOICEDATE', 20, '2027-02-04'],
    ['DAYSAFTERINVOICEMONTH', 20, '2027-02-20'],
    ['OFCURRENTMONTH', 31, '2027-01-31'],
    ['OFFOLLOWINGMONTH', 31, '2027-02-28'],
  ])('fall due as %s %i says', (DueDateType, DueDate, due) => {
    const { invoices } = dueInvoices(template({ DueDateType, DueDate }), '2027-01-31')!;
    expect(invoices[0]!.data).toMatchObject({
      DueDateString: `${due}T00:00:00`,
      Reference: 'For January 2027',
      RepeatingInvoiceID: 'R-1',
      Status: 'DRAFT',
    });
  });

  it('advance its next date, and leave none after the last', () => {
    const after = (change: object) => dueInvoices(template(change), '2027-01-31')!.template.data.Schedule;
    expect(after({})).toMatchObject({ NextScheduledDate: msDate('2027-02-15') });
    expect(after({ EndDate: msDate('2027-01-20') })).not.toHaveProperty('NextScheduledDate');
  });
});
