import type { Picker } from '@handover/contracts/experience-ops';

/** Money as the API writes it: a decimal text and an ISO 4217 currency. */
interface Money {
  amount: string;
  currency: string;
}

/** A row of a deal; what is not filled in is absent. */
export type DealRow = Record<string, unknown>;

/** A value of a row, and with what it is filled in. */
export interface RowField {
  name: string;
  label: string;
  input: 'text' | 'product' | 'role' | 'skills' | 'quantity' | 'money' | 'date';
  required?: true;
}

/** Lists of a deal: what a row is called, what it holds, and what a new one begins with. */
export interface RowKind {
  one: string;
  fields: readonly RowField[];
  begin: (rows: readonly DealRow[], currency: string) => DealRow;
}

const AMOUNT: RowField = { name: 'amount', label: 'Amount', input: 'money', required: true };

export const rowKinds: Partial<Record<Picker, RowKind>> = {
  lines: {
    one: 'line',
    fields: [
      { name: 'product', label: 'Product', input: 'product', required: true },
      { name: 'description', label: 'Description', input: 'text' },
      { name: 'quantity', label: 'Quantity', input: 'quantity', required: true },
      AMOUNT,
    ],
    begin: (rows, currency) => ({
      id: freeId(rows),
      product: '',
      quantity: 1,
      amount: { amount: '', currency },
    }),
  },
  milestones: {
    one: 'milestone',
    fields: [
      { name: 'name', label: 'Name', input: 'text', required: true },
      { name: 'dueDate', label: 'Due date', input: 'date', required: true },
      AMOUNT,
    ],
    begin: (_, currency) => ({ name: '', dueDate: '', amount: { amount: '', currency } }),
  },
  'role-assumptions': {
    one: 'role',
    fields: [
      { name: 'role', label: 'Role', input: 'role', required: true },
      { name: 'hours', label: 'Hours of work', input: 'quantity', required: true },
      { name: 'start', label: 'First day', input: 'date' },
      { name: 'end', label: 'Last day', input: 'date' },
      { name: 'skills', label: 'Skills', input: 'skills' },
    ],
    begin: () => ({ role: '' }),
  },
};

/** Lines have identifiers of the CRM: one that was added here has one that the CRM does not use. */
function freeId(rows: readonly DealRow[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`added-${number}`)) number += 1;
  return `added-${number}`;
}

/** Sums of the amounts of rows, one a currency; what is no amount yet is left out. Exact, whatever the digits. */
export function sumsOf(rows: readonly DealRow[]): Money[] {
  const amounts = new Map<string, string[]>();
  for (const row of rows) {
    const { amount = '', currency = '' } = (row.amount ?? {}) as Partial<Money>;
    if (!/^-?\d+(\.\d+)?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) continue;
    amounts.set(currency, [...(amounts.get(currency) ?? []), amount]);
  }
  return [...amounts].map(([currency, each]) => ({ currency, amount: sumOfDecimals(each) }));
}

function sumOfDecimals(texts: readonly string[]): string {
  const digits = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const total = texts.reduce((sum, text) => {
    const [whole, part = ''] = text.split('.');
    return sum + BigInt(whole + part.padEnd(digits, '0'));
  }, 0n);
  if (digits === 0) return String(total);
  const text = String(total < 0n ? -total : total).padStart(digits + 1, '0');
  return `${total < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
