import Table from 'cli-table3';
import { Decimal } from 'decimal.js';
import type { Deal } from './import-plan.js';
import type { Reason } from './reasons.js';

/** How many records of a kind this run made, and how many were there already. */
export interface LoadCount {
  created: number;
  found: number;
}

/** Opportunities that end in the same stage; the amount is a decimal string, of those that have one. */
export interface StageTotal {
  stage: string;
  count: number;
  amount: string;
}

export type LoadedKind = 'sellers' | 'accounts' | 'customers' | 'opportunities' | 'lines' | 'roles';

/** What an import did. */
export interface ImportSummary {
  /** Rows of the opportunities' file that were looked at. */
  rowsRead: number;
  /** Of the opportunities that are in the CRM now; of all that the mapping makes after a dry run. */
  stages: StageTotal[];
  /** Of the same opportunities, those that were won. */
  wonCount: number;
  /** Sum of their amounts, as a decimal string such as `10005534`. */
  wonSum: string;
  /** Absent after a dry run. */
  loaded?: Record<LoadedKind, LoadCount>;
  /** How many opportunities this run closed as won. */
  closed: number;
  /** What was left out, and why. */
  skipped: Reason[];
  /** What is in, but incomplete. */
  remarks: Reason[];
  /** The CRM's id of each opportunity by its key in the export. */
  opportunityIds: ReadonlyMap<string, string>;
}

/** Counts and amounts by stage, the most frequent first. */
export function stageTotals(deals: readonly Deal[]): StageTotal[] {
  const totals = new Map<string, { count: number; amount: Decimal }>();
  for (const { stage, amount } of deals) {
    const { count, amount: sum } = totals.get(stage) ?? { count: 0, amount: new Decimal(0) };
    totals.set(stage, { count: count + 1, amount: sum.plus(amount ?? 0) });
  }
  return [...totals]
    .map(([stage, { count, amount }]) => ({ stage, count, amount: amount.toFixed() }))
    .sort((a, b) => b.count - a.count);
}

const PLAIN = { style: { head: [], border: [], compact: true } };

/** The summary for the person at the terminal. */
export function summaryText(summary: ImportSummary): string {
  const { rowsRead, stages, wonCount, wonSum, loaded, closed, skipped, remarks } = summary;
  const parts = [`${rowsRead} rows of opportunities read.`, stageTable(stages)];
  if (loaded) parts.push(loadedTable(loaded));
  parts.push(
    `Won: ${wonCount}, together ${wonSum}.` +
      (loaded ? ` Closed as won in this run: ${closed}.` : ' A dry run: nothing was written.'),
  );
  if (skipped.length > 0) parts.push(`Left out:\n${skipped.map(reasonLine).join('\n')}`);
  if (remarks.length > 0) parts.push(`In, but incomplete:\n${remarks.map(reasonLine).join('\n')}`);
  return parts.join('\n\n');
}

function stageTable(stages: readonly StageTotal[]): string {
  const table = new Table({
    ...PLAIN,
    head: ['stage', 'opportunities', 'amount'],
    colAligns: ['left', 'right', 'right'],
  });
  for (const { stage, count, amount } of stages) table.push([stage, String(count), amount]);
  return table.toString();
}

function loadedTable(loaded: Record<LoadedKind, LoadCount>): string {
  const table = new Table({ ...PLAIN, head: ['', 'created', 'there already'], colAligns: ['left', 'right', 'right'] });
  for (const [kind, { created, found }] of Object.entries(loaded)) table.push([kind, String(created), String(found)]);
  return table.toString();
}

function reasonLine({ record, reason, count, examples }: Reason): string {
  return `  ${count} × ${record}: ${reason} (${examples.join(', ')}${count > examples.length ? ', …' : ''})`;
}
