import type {
  BillingMethod,
  BillingSchedule,
  BillingScheduleChange,
  Money,
  NewBillingSchedule,
  NewRevenueSchedule,
  RecordStatus,
  RevenueMethod,
  RevenueSchedule,
  RevenueScheduleChange,
} from '@handover/canonical';
import { money } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import { projectIdOf } from './billing-profile-mapping.js';
import type { Catalogue } from './catalogue.js';
import { referencedSourceOf } from './record-source.js';
import type { BillingMapping, BillingRow } from './tryton-billing-records.js';
import type { TrytonConfig } from './tryton-config.js';
import type { FieldNames } from './tryton-failures.js';
import { created, date, decimal, type Values, type WireValue } from './wire-values.js';

interface ScheduleRow extends BillingRow {
  project: number;
  currency: number;
  total: string;
  state: RecordStatus;
  lines: number[];
}

interface BillingScheduleRow extends ScheduleRow {
  method: BillingMethod;
  'lines.': { position: number; description: string; date: string; amount: string }[];
}

interface RevenueScheduleRow extends ScheduleRow {
  method: RevenueMethod;
  'lines.': { period: string; amount: string }[];
}

const methods = { create: 'arrange', amend: 'amend', close: 'close' };
const fields = ['project', 'currency', 'total', 'state', 'method', 'lines'];
const names: FieldNames = {
  Project: 'projectId',
  Currency: 'total/currency',
  Total: 'total/amount',
  'External Reference': 'externalReference',
};

/** Billing schedules are records of the companion module, which makes a draft invoice of each entry, dated as it says. */
export function billingSchedules(
  catalogue: Catalogue,
  config: Pick<TrytonConfig, 'serviceProduct'>,
): BillingMapping<NewBillingSchedule, BillingSchedule, BillingScheduleChange, BillingScheduleRow> {
  const lineOf = ({ position, description, date: day, amount }: NewBillingSchedule['entries'][number]): Values => ({
    position,
    description,
    date: date(day),
    amount: decimal(amount.amount),
  });
  return {
    model: 'project.billing.schedule',
    methods,
    fields: [...fields, 'lines.position', 'lines.description', 'lines.date', 'lines.amount'],
    names,
    async toNew(schedule, companyId) {
      const { id: product } = await catalogue.product(config.serviceProduct);
      const lines = schedule.entries.map(lineOf);
      return [{ ...(await newSchedule(catalogue, schedule, companyId, lines)), product } as WireValue];
    },
    async toChange(change, schedule, row) {
      return [changeOf(change, schedule, row, change.entries.map(lineOf)) as WireValue];
    },
    async toRecord(row) {
      const { currency, ...common } = await scheduleOf(catalogue, row);
      const entries = row['lines.'].map(({ position, description, date: day, amount }) => ({
        position,
        description,
        date: day,
        amount: money(amount, currency),
      }));
      return { ...common, method: row.method, entries: entries.sort((a, b) => a.position - b.position) };
    },
  };
}

/** Revenue schedules are records of the companion module: the plan that what is booked can be compared with. */
export function revenueSchedules(
  catalogue: Catalogue,
): BillingMapping<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange, RevenueScheduleRow> {
  const lineOf = ({ period, amount }: NewRevenueSchedule['entries'][number]): Values => ({
    period,
    amount: decimal(amount.amount),
  });
  return {
    model: 'project.revenue.schedule',
    methods,
    fields: [...fields, 'lines.period', 'lines.amount'],
    names,
    async toNew(schedule, companyId) {
      return [(await newSchedule(catalogue, schedule, companyId, schedule.entries.map(lineOf))) as WireValue];
    },
    async toChange(change, schedule, row) {
      return [changeOf(change, schedule, row, change.entries.map(lineOf)) as WireValue];
    },
    async toRecord(row) {
      const { currency, ...common } = await scheduleOf(catalogue, row);
      const entries = row['lines.'].map(({ period, amount }) => ({ period, amount: money(amount, currency) }));
      return { ...common, method: row.method, entries: entries.sort((a, b) => (a.period < b.period ? -1 : 1)) };
    },
  };
}

async function newSchedule(
  catalogue: Catalogue,
  schedule: NewBillingSchedule | NewRevenueSchedule,
  companyId: number,
  lines: Values[],
): Promise<Values> {
  const { currency } = schedule.total;
  requireOneCurrency(schedule.entries, currency);
  return {
    external_reference: schedule.externalReference,
    company: companyId,
    project: projectIdOf(schedule.projectId),
    method: schedule.method,
    currency: (await catalogue.currency(currency, 'total/currency')).id,
    total: decimal(schedule.total.amount),
    lines: created(lines),
  };
}

function changeOf(
  { total, entries }: BillingScheduleChange | RevenueScheduleChange,
  held: { total: Money },
  row: ScheduleRow,
  lines: Values[],
): Values {
  requireOneCurrency([{ amount: total }, ...entries], held.total.currency);
  return {
    total: decimal(total.amount),
    lines: [['delete', row.lines], ...(created(lines) as WireValue[])],
  };
}

/** A schedule has one currency, which it keeps; an amount in another one must not pass for it. */
function requireOneCurrency(entries: { amount: Money }[], currency: string): void {
  const stray = entries.find(({ amount }) => amount.currency !== currency);
  if (!stray) return;
  const said = `An amount is in ${stray.amount.currency}, the schedule in ${currency}`;
  throw new RecordRefused('A schedule has one currency.', said, 'total/currency');
}

async function scheduleOf(catalogue: Catalogue, row: ScheduleRow) {
  const [legalEntity, currency] = await Promise.all([
    catalogue.companyCode(row.company),
    catalogue.currencyCode(row.currency),
  ]);
  return {
    ...referencedSourceOf(row),
    externalReference: row.external_reference,
    projectId: String(row.project),
    legalEntity,
    total: money(row.total, currency),
    status: row.state,
    currency,
  };
}
