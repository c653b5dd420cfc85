import { decimal, present, wholeNumber } from './checked-values.js';
import type { Row, Table } from './csv-table.js';
import type { Account, Customer, Deal, ImportPlan, Seller } from './import-plan.js';
import type { Mapping } from './mapping.js';
import { Reasons } from './reasons.js';
import { RowRefused } from './row-refused.js';
import { RowValues } from './row-values.js';

const WON = 'Closed Won';

/**
 * What an export becomes under a mapping whose columns were checked.
 *
 * @param tables by the names that the mapping gives them
 * @param limit most rows of opportunities that are looked at
 */
export function applyMapping(mapping: Mapping, tables: ReadonlyMap<string, Table>, limit?: number): ImportPlan {
  const values = new RowValues(tables);
  const skipped = new Reasons();
  const rowsOf = (section?: { from: string }) => (section && tables.get(section.from)?.rows) ?? [];
  const each = <Made>(record: string, rows: readonly Row[], make: (row: Row) => Made, keyOf: (made: Made) => string) =>
    madeOf(rows, make, keyOf, (reason, key) => skipped.add(record, reason, key));

  const { sellers, accounts, customers, opportunities } = mapping;
  const rows = rowsOf(opportunities).slice(0, limit);
  const plan = {
    rowsRead: rows.length,
    openStage: opportunities.openStage,
    sellers: each(
      'seller',
      rowsOf(sellers),
      (row) => sellerOf(values, sellers!, row),
      ({ username }) => username,
    ),
    accounts: each(
      'account',
      rowsOf(accounts),
      (row) => accountOf(values, accounts!, row),
      ({ key }) => key,
    ),
    customers: each(
      'customer',
      rowsOf(customers),
      (row) => customerOf(values, customers!, row),
      ({ number }) => number,
    ),
    deals: each(
      'opportunity',
      rows,
      (row) => dealOf(values, opportunities, row),
      ({ key }) => key,
    ),
  };
  return { ...plan, skipped: skipped.list(), remarks: remarksOn(plan).list() };
}

/** One of each row; those that are refused, and second ones with the same key, are told and left out. */
function madeOf<Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
  keyOf: (made: Made) => string,
  refuse: (reason: string, key: string) => void,
): Made[] {
  const byKey = new Map<string, Made>();
  rows.forEach((row, index) => {
    try {
      const made = make(row);
      const key = keyOf(made);
      if (byKey.has(key)) refuse('another row has the same key', key);
      else byKey.set(key, made);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refuse(error.message, `row ${index + 1}`);
    }
  });
  return [...byKey.values()];
}

function sellerOf(values: RowValues, { fields }: NonNullable<Mapping['sellers']>, row: Row): Seller {
  const { username, name, email } = values.fields(fields, row);
  return { username: present('username', username), name: present('name', name), email };
}

function accountOf(values: RowValues, { fields }: NonNullable<Mapping['accounts']>, row: Row): Account {
  const { key, name, employees, ...rest } = values.fields(fields, row);
  return {
    ...rest,
    key: present('key', key),
    name: present('name', name),
    ...(employees === undefined ? {} : { employees: wholeNumber('employees', employees) }),
  };
}

function customerOf(values: RowValues, { fields, taxProfiles }: NonNullable<Mapping['customers']>, row: Row): Customer {
  const { number, name, country, street, city, paymentTermsDays, ...rest } = values.fields(fields, row);
  return {
    ...rest,
    number: present('number', number),
    name: present('name', name),
    country: present('country', country),
    street: present('street', street),
    city: present('city', city),
    paymentTermsDays: wholeNumber('paymentTermsDays', present('paymentTermsDays', paymentTermsDays)),
    taxProfiles: taxProfiles.flatMap((sources) => {
      const { legalEntity, taxCode, registration } = values.fields(sources, row);
      return legalEntity && taxCode ? [{ legalEntity, taxCode, registration }] : [];
    }),
  };
}

function dealOf(values: RowValues, { fields, lines, roles }: Mapping['opportunities'], row: Row): Deal {
  const { key, stage, account, owner, amount, ...rest } = values.fields(fields, row);
  const dealKey = present('key', key);
  const finalStage = present('stage', stage);
  present('name', rest.name);
  present('closeDate', rest.closeDate);
  return {
    key: dealKey,
    account,
    owner,
    stage: finalStage,
    won: finalStage === WON,
    amount: amount && decimal('amount', amount),
    fields: rest,
    lines: lines.flatMap((sources, at) => lineOf(values.fields(sources, row), at)),
    roles: roles.flatMap((sources, at) => roleOf(values.fields(sources, row), at)),
  };
}

/** An opportunity that has no amount yet has no line for it either. */
function lineOf(line: Partial<Deal['lines'][number]>, at: number): Deal['lines'] {
  const { product, quantity, amount } = line;
  if (amount === undefined || product === undefined) return [];
  const name = `lines[${at}]`;
  return [
    {
      product,
      quantity: decimal(`${name}.quantity`, present(`${name}.quantity`, quantity)),
      amount: decimal(`${name}.amount`, amount),
    },
  ];
}

function roleOf({ role, hours, skills }: Partial<Deal['roles'][number]>, at: number): Deal['roles'] {
  if (role === undefined || hours === undefined) return [];
  return [{ role, hours: decimal(`roles[${at}].hours`, hours), skills }];
}

function remarksOn({ sellers, accounts, deals }: Pick<ImportPlan, 'sellers' | 'accounts' | 'deals'>): Reasons {
  const remarks = new Reasons();
  const accountKeys = new Set(accounts.map(({ key }) => key));
  const usernames = new Set(sellers.map(({ username }) => username));
  for (const { key, account, owner } of deals) {
    if (account === undefined) remarks.add('opportunity', 'has no account', key);
    else if (!accountKeys.has(account))
      remarks.add('opportunity', `its account "${account}" is not in the export`, key);
    if (owner !== undefined && !usernames.has(owner))
      remarks.add('opportunity', `its owner "${owner}" is not in the export`, key);
  }
  for (const { key, parent } of accounts) {
    if (parent !== undefined && !accountKeys.has(parent))
      remarks.add('account', `its parent "${parent}" is not in the export`, key);
  }
  return remarks;
}
