import type { StageRow } from './labels.js';

/** Children of a row, as a subquery answers them: null when there are none. */
export interface Children<Row> {
  totalSize: number;
  done: boolean;
  records: Row[];
}

/** A row whose mapped fields are read by their configured names. */
export type MappedRow = Readonly<Record<string, unknown>>;

export interface LineRow extends MappedRow {
  Id: string;
  Quantity: number;
  TotalPrice: number | null;
}

export interface ContactRoleRow {
  Role: string | null;
  Contact: { Name: string | null; Email: string | null } | null;
}

export interface AccountRow extends MappedRow {
  Id: string;
  Name: string;
}

/** An opportunity as {@link opportunitySelect} selects it, besides its mapped fields and children. */
export interface OpportunityRow extends StageRow, MappedRow {
  Id: string;
  Name: string;
  Amount: number | null;
  CurrencyIsoCode?: string | null;
  Probability: number | null;
  CloseDate: string | null;
  SystemModstamp: string;
  LastModifiedDate: string;
  Account: AccountRow | null;
  Owner: { Name: string | null } | null;
  OpportunityLineItems: Children<LineRow> | null;
  OpportunityContactRoles: Children<ContactRoleRow> | null;
}

/** What stands at a path of a row (`Product2.Name`); undefined where a record on the way is missing. */
export function valueAt(row: MappedRow, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  return path.split('.').reduce<unknown>((at, step) => (at as MappedRow | null | undefined)?.[step], row) ?? undefined;
}

/** A text that is there and not empty. */
export function textAt(row: MappedRow, path: string | undefined): string | undefined {
  const value = valueAt(row, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number, also where the org keeps it as text. */
export function numberAt(row: MappedRow, path: string | undefined): number | undefined {
  const value = valueAt(row, path);
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
