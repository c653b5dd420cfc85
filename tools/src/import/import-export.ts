import { Decimal } from 'decimal.js';
import { applyMapping } from './apply-mapping.js';
import { readCsv, type Table } from './csv-table.js';
import { ImportCrm } from './import-crm.js';
import type { Deal, ImportPlan } from './import-plan.js';
import type { ImportTarget } from './import-target.js';
import { loadCustomers } from './load-customers.js';
import { loadDeals } from './load-deals.js';
import { loadAccounts, loadSellers } from './load-people-and-accounts.js';
import { checkColumns } from './mapped-columns.js';
import { type Progress, silent } from './progress.js';
import { readMapping } from './read-mapping.js';
import { Reasons } from './reasons.js';
import { type ImportSummary, stageTotals } from './summary.js';

/** What to import, and where to. */
export interface ImportOptions {
  /** Folder with the CSV files. */
  from: string;
  /** The mapping file. */
  mapping: string;
  /** The sandbox to load into; nothing is written without it. */
  target?: ImportTarget;
  /** Most opportunities; all without it. */
  limit?: number;
  progress?: Progress;
}

/**
 * Loads a CRM export into the sandbox CRM and closes what it says was won. A second run with the same export writes nothing.
 *
 * @throws Error with a sentence for people when the mapping or a file cannot be used, or the sandbox does not answer
 */
export async function importExport({ target, ...options }: ImportOptions): Promise<ImportSummary> {
  const plan = await planImport(options);
  return target ? loadPlan(plan, target, options.progress ?? silent) : { ...summaryOf(plan, plan.deals), closed: 0 };
}

/** Reads the export and says what it becomes. */
async function planImport({ from, mapping: file, limit }: ImportOptions): Promise<ImportPlan> {
  const mapping = await readMapping(file);
  const tables = new Map<string, Table>();
  for (const [name, csv] of Object.entries(mapping.files)) tables.set(name, await readCsv(from, csv));
  checkColumns(file, mapping, tables);
  return applyMapping(mapping, tables, limit);
}

async function loadPlan(plan: ImportPlan, target: ImportTarget, progress: Progress): Promise<ImportSummary> {
  const refused = new Reasons();
  const crm = await ImportCrm.logIn(target, progress, refused);
  const sellers = await loadSellers(crm, plan.sellers);
  const accounts = await loadAccounts(crm, plan.accounts);
  const customers = await loadCustomers(target, plan.customers, progress, refused);
  const deals = await loadDeals(crm, plan, { accounts: accounts.ids, owners: sellers.ids });
  const { opportunities, lines, roles, closed, ids } = deals;
  const count = ({ created, found }: typeof sellers) => ({ created, found });
  return {
    ...summaryOf(
      plan,
      plan.deals.filter(({ key }) => ids.has(key)),
    ),
    loaded: { sellers: count(sellers), accounts: count(accounts), customers, opportunities, lines, roles },
    closed,
    skipped: [...plan.skipped, ...refused.list()],
    opportunityIds: ids,
  };
}

function summaryOf({ rowsRead, skipped, remarks }: ImportPlan, deals: Deal[]): Omit<ImportSummary, 'closed'> {
  const won = deals.filter((deal) => deal.won);
  return {
    rowsRead,
    stages: stageTotals(deals),
    wonCount: won.length,
    wonSum: Decimal.sum(0, ...won.map(({ amount }) => amount ?? 0)).toFixed(),
    skipped,
    remarks,
    opportunityIds: new Map(),
  };
}
