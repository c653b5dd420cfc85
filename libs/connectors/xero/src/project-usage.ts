import type { Money, ProjectUsage } from '@handover/canonical';
import { moneyOf } from './wire-values.js';
import type { WireAmount, WireProject } from './xero-wire.js';

/** What was booked on a project: Xero adds up the time, the expenses and the invoices of its tasks itself. */
export function usageOf({
  projectId,
  minutesLogged = 0,
  totalExpenseAmount,
  totalInvoiced,
}: WireProject): ProjectUsage {
  const [bookedExpenses, invoiced] = [totalExpenseAmount, totalInvoiced].map(unlessNothing);
  return {
    projectId,
    bookedHours: minutesLogged / 60,
    ...(bookedExpenses ? { bookedExpenses } : {}),
    ...(invoiced ? { invoiced } : {}),
  };
}

function unlessNothing({ value = 0, currency = '' }: WireAmount = {}): Money | undefined {
  return value === 0 ? undefined : moneyOf(value, currency);
}
