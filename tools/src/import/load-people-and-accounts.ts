import type { ImportCrm } from './import-crm.js';
import type { Account, Seller } from './import-plan.js';
import type { LoadCount } from './summary.js';

/** What was loaded, and the CRM's id of each by its key. */
export interface LoadedRecords extends LoadCount {
  ids: ReadonlyMap<string, string>;
}

/** Creates the users that the CRM does not have yet; their key is the username. */
export async function loadSellers(crm: ImportCrm, sellers: readonly Seller[]): Promise<LoadedRecords> {
  const known = await crm.all<{ Id: string; Username: string }>('SELECT Id, Username FROM User');
  const ids = new Map(known.map(({ Id, Username }) => [Username, Id]));
  const missing = sellers.filter(({ username }) => !ids.has(username));
  const created = await crm.create(
    'sellers',
    'User',
    missing.map(({ username, name, email }) => ({ key: username, fields: userFields(username, name, email) })),
  );
  return counted(
    ids,
    sellers.map(({ username }) => username),
    missing.map(({ username }) => username),
    created,
  );
}

/** Creates the accounts that the CRM does not have yet, by customer number or else by name, below their parents. */
export async function loadAccounts(crm: ImportCrm, accounts: readonly Account[]): Promise<LoadedRecords> {
  const known = await crm.all<{ Id: string; Name: string; Customer_Number__c: string | null }>(
    'SELECT Id, Name, Customer_Number__c FROM Account',
  );
  const byNumber = new Map(known.map(({ Id, Customer_Number__c: number }) => [number, Id]));
  const byName = new Map(known.map(({ Id, Name }) => [Name, Id]));
  const ids = new Map<string, string>();
  for (const { key, name, customerNumber } of accounts) {
    const id = customerNumber === undefined ? byName.get(name) : byNumber.get(customerNumber);
    if (id) ids.set(key, id);
  }
  const missing = accounts.filter(({ key }) => !ids.has(key));
  const created = await crm.create(
    'accounts',
    'Account',
    missing.map((account) => ({ key: account.key, fields: accountFields(account) })),
  );
  const loaded = counted(
    ids,
    accounts.map(({ key }) => key),
    missing.map(({ key }) => key),
    created,
  );
  await setParents(crm, missing, loaded.ids);
  return loaded;
}

/** In a second step: a parent may stand below its child in the export. */
async function setParents(
  crm: ImportCrm,
  accounts: readonly Account[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const children = accounts.flatMap(({ key, parent }) => {
    const Id = ids.get(key);
    const ParentId = parent === undefined ? undefined : ids.get(parent);
    return Id && ParentId ? [{ key, fields: { Id, ParentId } }] : [];
  });
  await crm.update('parents of accounts', 'Account', children);
}

/** Adds the created ones to the ids. */
function counted(
  ids: Map<string, string>,
  keys: readonly string[],
  missing: readonly string[],
  created: readonly (string | undefined)[],
): LoadedRecords {
  created.forEach((id, at) => id && ids.set(missing[at]!, id));
  return { ids, created: created.filter(Boolean).length, found: keys.length - missing.length };
}

function userFields(username: string, name: string, email = username): Record<string, unknown> {
  const [first, ...rest] = name.split(' ');
  return rest.length > 0
    ? { Username: username, Email: email, FirstName: first, LastName: rest.join(' ') }
    : { Username: username, Email: email, LastName: name };
}

function accountFields({ name, customerNumber, industry, country, city, employees }: Account): Record<string, unknown> {
  return {
    Name: name,
    Customer_Number__c: customerNumber,
    Industry: industry,
    BillingCountry: country,
    BillingCity: city,
    NumberOfEmployees: employees,
  };
}
