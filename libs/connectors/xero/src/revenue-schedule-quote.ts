import type { NewRevenueSchedule, RevenueMethod } from '@handover/canonical';
import { memoText, readMemo } from './memo.js';
import type { QuoteMapping } from './quote-records.js';
import { lastDayOfMonth } from './payment-terms.js';
import { moneyOf, numberOf } from './wire-values.js';

const PERIOD = /^Revenue (\d{4}-\d\d)$/;

/** A revenue schedule in a foreign currency, which no manual journal can have: a line for each period. */
export const revenueScheduleQuote: QuoteMapping<NewRevenueSchedule> = {
  kind: 'revenue-schedule',
  toQuote(schedule, { accounts }) {
    const { entries, total } = schedule;
    return {
      Title: 'Revenue schedule',
      Date: `${entries[0]!.period}-01`,
      ExpiryDate: lastDayOfMonth(entries.at(-1)!.period),
      CurrencyCode: total.currency,
      LineItems: entries.map(({ period, amount }, index) => ({
        Description: `Revenue ${period}`,
        Quantity: 1,
        UnitAmount: numberOf(amount.amount, `entries/${index}/amount`),
        AccountCode: accounts.revenue,
      })),
      Summary: memoText({
        Reference: schedule.externalReference,
        Project: schedule.projectId,
        Method: schedule.method,
        Total: total.amount,
      }),
    };
  },
  toRecord({ Summary, CurrencyCode: currency = '', LineItems = [] }, { legalEntity }) {
    const { Reference: externalReference, Project: projectId, Method: method, Total: total } = readMemo(Summary);
    if (!externalReference || !projectId || !method || !total) return undefined;
    const entries = LineItems.flatMap(({ Description = '', UnitAmount }) => {
      const period = PERIOD.exec(Description)?.[1];
      return period === undefined ? [] : [{ period, amount: moneyOf(UnitAmount, currency) }];
    });
    return {
      externalReference,
      projectId,
      legalEntity,
      method: method as RevenueMethod,
      total: { amount: total, currency },
      entries,
    };
  },
};
