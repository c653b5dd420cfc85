import { isDeepStrictEqual } from 'node:util';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { SystemReading } from './read-systems.js';

/** Where a value stands: in the deal as it was handed over, or in a record that a system holds now. */
export const columnNames = [
  'handed-over',
  'opportunity',
  'statement-of-work',
  'project',
  'delivery-project',
  'billing-profile',
  'contract',
  'billing-schedule',
  'revenue-schedule',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** One field as each of the records has it that has it. */
export interface FieldBesideField {
  field: string;
  kind: 'text' | 'money' | 'date';
  values: { column: ColumnName; value: unknown }[];
  /** Whether all of the values are the same. */
  agree: boolean;
}

type Paths = Partial<Record<ColumnName, string>>;
const deal = (path: string): Paths => ({ 'handed-over': path, opportunity: path });

/** The fields that systems share, and where each of them has it. */
const shared: { field: string; kind: FieldBesideField['kind']; paths: Paths }[] = [
  { field: 'name', kind: 'text', paths: { ...deal('name'), project: 'name' } },
  {
    field: 'customer',
    kind: 'text',
    paths: {
      ...deal('account.customerNumber'),
      project: 'customerNumber',
      'billing-profile': 'customerNumber',
      contract: 'customerNumber',
    },
  },
  {
    field: 'legalEntity',
    kind: 'text',
    paths: {
      ...deal('legalEntity'),
      project: 'legalEntity',
      'billing-profile': 'legalEntity',
      contract: 'legalEntity',
    },
  },
  {
    field: 'amount',
    kind: 'money',
    paths: {
      ...deal('amount'),
      'statement-of-work': 'terms.amount',
      project: 'contractValue',
      contract: 'value',
      'billing-schedule': 'total',
      'revenue-schedule': 'total',
    },
  },
  {
    field: 'contractType',
    kind: 'text',
    paths: {
      ...deal('contractType'),
      'statement-of-work': 'terms.contractType',
      project: 'contractType',
      contract: 'contractType',
    },
  },
  {
    field: 'billingMethod',
    kind: 'text',
    paths: {
      ...deal('billingMethod'),
      'statement-of-work': 'terms.billingMethod',
      'billing-profile': 'method',
      'billing-schedule': 'method',
    },
  },
  {
    field: 'start',
    kind: 'date',
    paths: { ...deal('estimatedStart'), 'statement-of-work': 'terms.start', project: 'start', contract: 'start' },
  },
  {
    field: 'end',
    kind: 'date',
    paths: { ...deal('estimatedEnd'), 'statement-of-work': 'terms.end', project: 'end', contract: 'end' },
  },
  {
    field: 'paymentTerms',
    kind: 'text',
    paths: { ...deal('paymentTerms'), 'statement-of-work': 'terms.paymentTerms', 'billing-profile': 'paymentTerms' },
  },
  { field: 'projectManager', kind: 'text', paths: { ...deal('projectManager'), project: 'projectManager' } },
  { field: 'purchaseOrder', kind: 'text', paths: { ...deal('purchaseOrder'), 'billing-profile': 'purchaseOrder' } },
  { field: 'practice', kind: 'text', paths: { ...deal('practice'), project: 'financialDimensions.practice' } },
  { field: 'serviceLine', kind: 'text', paths: { ...deal('serviceLine'), project: 'financialDimensions.serviceLine' } },
  {
    field: 'revenueRecognition',
    kind: 'text',
    paths: { project: 'financialDimensions.revenueRecognition', 'revenue-schedule': 'method' },
  },
];

/** The fields that systems share, side by side; of several records of a type, the first one counts. */
export function sideBySide(
  handedOver: Opportunity | undefined,
  readings: readonly Pick<SystemReading, 'records'>[],
): FieldBesideField[] {
  const records = readings.flatMap((reading) => reading.records);
  const columns = new Map<ColumnName, unknown>(
    columnNames.map((name) => [
      name,
      name === 'handed-over' ? handedOver : records.find(({ type }) => type === name)?.record,
    ]),
  );
  return shared.flatMap(({ field, kind, paths }) => {
    const values = columnNames.flatMap((column) => {
      const path = paths[column];
      const value = path === undefined ? undefined : at(columns.get(column), path);
      return value === undefined || value === null ? [] : [{ column, value }];
    });
    if (values.length === 0) return [];
    const agree = values.every(({ value }) =>
      isDeepStrictEqual(comparable(kind, value), comparable(kind, values[0]!.value)),
    );
    return [{ field, kind, values, agree }];
  });
}

/** Amounts that differ in trailing zeros alone are the same. */
function comparable(kind: FieldBesideField['kind'], value: unknown): unknown {
  if (kind !== 'money') return value;
  const { amount, currency } = value as { amount: string; currency: string };
  return [amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount, currency];
}

function at(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], record);
}
