import type { CrmAccount } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import { toAccount } from './opportunity-mapping.js';
import type { OrgFields } from './org-fields.js';
import type { AccountRow } from './salesforce-rows.js';
import { queryPath, quoted } from './soql.js';

/** An account may have been merged into one that was merged later; more often than this is a circle. */
const MOST_MERGES = 10;

interface MergedRow extends AccountRow {
  IsDeleted: boolean;
  MasterRecordId: string | null;
}

/** The account, or the one that it was merged into; undefined when neither exists any more. */
export async function findAccount(
  connection: Connection,
  id: string,
  { account }: OrgFields,
): Promise<CrmAccount | undefined> {
  const names = new Set(['Id', 'Name', 'IsDeleted', 'MasterRecordId', ...Object.values(account)]);
  for (let at = id, merges = 0; merges <= MOST_MERGES; merges++) {
    const soql = `SELECT ${[...names].join(', ')} FROM Account WHERE Id = ${quoted(at)}`;
    const { records } = await connection.request<{ records: MergedRow[] }>(queryPath(soql, 'queryAll'));
    const [row] = records;
    if (row && !row.IsDeleted) return toAccount(row, account);
    if (!row?.MasterRecordId) return undefined;
    at = row.MasterRecordId;
  }
  return undefined;
}
