import type { OpportunityChange } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import { stageOf, type StageRow } from '../labels.js';
import type { SalesforceConfig } from '../salesforce-config.js';
import { instant, queryPath, quoted } from '../soql.js';

/** A changed opportunity, as the list of changes selects it. */
export interface ChangedRow extends StageRow {
  Id: string;
  SystemModstamp: string;
}

const SELECT = 'SELECT Id, StageName, IsClosed, IsWon, SystemModstamp FROM Opportunity';
/** Ids of one query, whose URL must stay below 16 kB. */
const IDS_A_QUERY = 400;

/** Rows that fulfil a condition, oldest change first. */
export async function changedRows(connection: Connection, condition: string, most: number): Promise<ChangedRow[]> {
  const soql = `${SELECT}${condition && ` WHERE ${condition}`} ORDER BY SystemModstamp, Id LIMIT ${most}`;
  return (await connection.request<{ records: ChangedRow[] }>(queryPath(soql))).records;
}

/** The rows with these ids that are there, in no order. */
export async function rowsById(connection: Connection, ids: readonly string[]): Promise<Map<string, ChangedRow>> {
  const found = new Map<string, ChangedRow>();
  for (let at = 0; at < ids.length; at += IDS_A_QUERY) {
    const some = ids.slice(at, at + IDS_A_QUERY);
    for (const row of await changedRows(connection, `Id IN (${some.map(quoted).join(', ')})`, some.length)) {
      found.set(row.Id, row);
    }
  }
  return found;
}

/** The change that a row tells. */
export function changeOf(row: ChangedRow, stages: SalesforceConfig['stages']): OpportunityChange {
  const at = instant(row.SystemModstamp);
  return { id: row.Id, stage: stageOf(row, stages), version: at, changedAt: at };
}

/** The change of an opportunity that is there no more. @param at milliseconds since 1970 */
export function deletionOf(id: string, at: number): OpportunityChange {
  const deletedAt = new Date(at).toISOString();
  return { id, stage: 'closed-lost', version: deletedAt, deleted: true, changedAt: deletedAt };
}
