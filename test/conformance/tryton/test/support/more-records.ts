import type { MasterDataSamples, OrgUnitContent } from '@handover/connector-kit/conformance';
import type { Row, TrytonClient } from '@handover/connector-tryton';

type Domain = Parameters<TrytonClient['search']>[1]['domain'];

/** A currency without decimals, at a rate of its own. */
export async function addCurrency(client: TrytonClient, code: string): Promise<void> {
  const rate = { date: { __class__: 'date', year: 2020, month: 1, day: 1 }, rate: decimal('130') };
  const values = { code, name: code, symbol: code, digits: 0, rounding: decimal('1'), rates: [['create', [rate]]] };
  await client.create('currency.currency', values);
}

/** A service line of a company. */
export async function addServiceLine(client: TrytonClient, companyCode: string, code: string): Promise<void> {
  const company = await one(client, 'company.company', [['party.code', '=', companyCode]]);
  const root = await one(client, 'analytic_account.account', [
    ['code', '=', 'SERVICELINE'],
    ['company', '=', company],
  ]);
  const values = { code, name: code, type: 'normal', company, root, parent: root };
  await client.create('analytic_account.account', values, { company });
}

/** A customer who can be invoiced. */
export async function addCustomer(
  client: TrytonClient,
  { customerNumber, name, street, city }: Parameters<MasterDataSamples['register']>[0],
): Promise<void> {
  const country = await one(client, 'country.country', [['code', '=', 'DE']]);
  const term = await one(client, 'account.invoice.payment_term', [['name', '=', 'Net 30']]);
  const addresses = [['create', [{ street, city, country, invoice: true }]]];
  await client.create('party.party', { code: customerNumber, name, addresses, customer_payment_term: term });
}

/** Departments of one company below one department, created in one call. */
export async function addDepartments(client: TrytonClient, units: OrgUnitContent[]): Promise<void> {
  const company = await one(client, 'company.company', [['party.code', '=', units[0]!.legalEntity!]]);
  const parent = await one(client, 'company.department', [['code', '=', units[0]!.parent!]]);
  const values = units.map(({ id: code, name, costCentre }) => ({
    code,
    name,
    company,
    parent,
    cost_centre: costCentre!,
  }));
  await client.write('model.company.department.create', [values]);
}

/** Somebody of the company books time on a task of a project. */
export async function bookTime(
  client: TrytonClient,
  companyCode: string,
  projectId: string,
  hours: number,
): Promise<void> {
  const company = await one(client, 'company.company', [['party.code', '=', companyCode]]);
  const employee = await one(client, 'company.employee', [['company', '=', company]]);
  const tasks = await client.search<Row & { timesheet_works: number[] }>('project.work', {
    domain: [['parent', 'child_of', [Number(projectId)]]],
    fields: ['timesheet_works'],
  });
  const [work] = tasks.flatMap(({ timesheet_works: works }) => works);
  const duration = { __class__: 'timedelta', seconds: hours * 3_600 };
  const date = { __class__: 'date', year: 2027, month: 2, day: 1 };
  await client.create('timesheet.line', { company, employee, work: work!, date, duration }, { company });
}

async function one(client: TrytonClient, model: string, domain: Domain): Promise<number> {
  const [found] = await client.search(model, { domain, fields: [] });
  if (!found) throw new Error(`Tryton holds no ${model} with ${JSON.stringify(domain)}.`);
  return found.id;
}

function decimal(text: string) {
  return { __class__: 'Decimal', decimal: text };
}
