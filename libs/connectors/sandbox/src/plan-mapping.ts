import type {
  BillingSchedule,
  BillingScheduleChange,
  Money,
  NewBillingSchedule,
  NewRevenueSchedule,
  RevenueSchedule,
  RevenueScheduleChange,
} from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import type { BillingMapping } from './sandbox-billing-records.js';
import type { WireRecord } from './sandbox-protocol.js';
import { billingMethods, billingStates, revenueMethods } from './vocabulary.js';
import { externalReferenceOf, sourceOf } from './wire-record.js';

interface WirePlan extends WireRecord {
  job: string;
  company: string;
  total: string;
  currency: string;
  state: string;
}

/** A billing schedule as the billing system sends it. */
export interface WireInvoicePlan extends WirePlan {
  billing_mode: string;
  lines: { pos: number; text: string; due_on: string; value: string }[];
}

/** A revenue schedule as the billing system sends it. */
export interface WireRevenuePlan extends WirePlan {
  method: string;
  periods: { period: string; value: string }[];
}

const planFieldNames = {
  ext_ref: 'externalReference',
  job: 'projectId',
  company: 'legalEntity',
  total: 'total/amount',
  currency: 'total/currency',
  state: 'status',
};

/** Billing schedules are invoice plans. */
export const invoicePlans: BillingMapping<NewBillingSchedule, BillingSchedule, BillingScheduleChange, WireInvoicePlan> =
  {
    path: '/invoice_plans',
    toNew: (schedule) => ({
      ...newPlan(schedule),
      ...invoicePlanChange(schedule),
      billing_mode: billingMethods.theirs(schedule.method),
    }),
    toChange: invoicePlanChange,
    toRecord: (plan) => ({
      ...planOf(plan),
      method: billingMethods.ours(plan.billing_mode),
      entries: plan.lines.map(({ pos, text, due_on: date, value }) => ({
        position: pos,
        description: text,
        date,
        amount: { amount: value, currency: plan.currency },
      })),
    }),
    fieldNames: {
      ...planFieldNames,
      billing_mode: 'method',
      lines: 'entries',
      'lines.*.pos': 'entries/*/position',
      'lines.*.text': 'entries/*/description',
      'lines.*.due_on': 'entries/*/date',
      'lines.*.value': 'entries/*/amount',
    },
  };

/** Revenue schedules are revenue plans. */
export const revenuePlans: BillingMapping<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange, WireRevenuePlan> =
  {
    path: '/revenue_plans',
    toNew: (schedule) => ({
      ...newPlan(schedule),
      ...revenuePlanChange(schedule),
      method: revenueMethods.theirs(schedule.method),
    }),
    toChange: revenuePlanChange,
    toRecord: (plan) => ({
      ...planOf(plan),
      method: revenueMethods.ours(plan.method),
      entries: plan.periods.map(({ period, value }) => ({
        period,
        amount: { amount: value, currency: plan.currency },
      })),
    }),
    fieldNames: {
      ...planFieldNames,
      method: 'method',
      periods: 'entries',
      'periods.*.period': 'entries/*/period',
      'periods.*.value': 'entries/*/amount',
    },
  };

function newPlan(schedule: NewBillingSchedule | NewRevenueSchedule): object {
  return { ext_ref: schedule.externalReference, job: schedule.projectId, company: schedule.legalEntity };
}

function invoicePlanChange({ total, entries }: BillingScheduleChange): object {
  return {
    ...planTotal(total, entries),
    lines: entries.map(({ position, description, date, amount }) => ({
      pos: position,
      text: description,
      due_on: date,
      value: amount.amount,
    })),
  };
}

function revenuePlanChange({ total, entries }: RevenueScheduleChange): object {
  return {
    ...planTotal(total, entries),
    periods: entries.map(({ period, amount }) => ({ period, value: amount.amount })),
  };
}

/** A plan has one currency; an entry in another one must not pass for it. */
function planTotal({ amount, currency }: Money, entries: { amount: Money }[]): object {
  const stray = entries.findIndex((entry) => entry.amount.currency !== currency);
  if (stray >= 0) {
    const said = `Entry ${stray + 1} is in ${entries[stray]!.amount.currency}, the total in ${currency}.`;
    throw new RecordRefused('A schedule has one currency.', said, `entries/${stray}/amount/currency`);
  }
  return { total: amount, currency };
}

function planOf(plan: WirePlan) {
  return {
    ...sourceOf(plan),
    externalReference: externalReferenceOf(plan),
    projectId: plan.job,
    legalEntity: plan.company,
    total: { amount: plan.total, currency: plan.currency },
    status: billingStates.ours(plan.state),
  };
}
