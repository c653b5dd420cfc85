import { money, type ProjectUsage } from '@handover/canonical';
import type { Row } from './tryton-client.js';

/** Sums that Tryton makes over a project and all works below it. */
export const USAGE_FIELDS = ['timesheet_duration', 'invoiced_amount', 'company.currency.code'] as const;

export interface UsageRow extends Row {
  /** Seconds. */
  timesheet_duration: number | null;
  invoiced_amount: string | null;
  'company.': { 'currency.': { code: string } };
}

/** What was booked on a project. Invoices of its billing schedule are none of those that Tryton makes out of a project. */
export function usageOf({
  id,
  timesheet_duration: seconds,
  invoiced_amount: invoiced,
  'company.': company,
}: UsageRow): ProjectUsage {
  return {
    projectId: String(id),
    bookedHours: (seconds ?? 0) / 3_600,
    ...(Number(invoiced ?? 0) === 0 ? {} : { invoiced: money(invoiced!, company['currency.'].code) }),
  };
}
