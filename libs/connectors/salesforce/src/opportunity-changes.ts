import type { OpportunityChange } from '@handover/canonical';
import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import { type ChangeCursor, readCursor, writeCursor } from './change-cursor.js';
import { stageOf } from './labels.js';
import { instant } from './opportunity-mapping.js';
import { isSalesforceId, quoted } from './opportunity-query.js';
import type { SalesforceConfig } from './salesforce-config.js';
import type { ChangedRow } from './salesforce-rows.js';

const DAY = 86_400_000;
/** Salesforce answers for deletions of the last thirty days at most. */
const DELETIONS_KEPT_MS = 29 * DAY;
/** Most rows of an answer that is not paged. */
const MOST_ROWS = 2000;

interface DeletedAnswer {
  deletedRecords: { id: string; deletedDate: string }[];
}

/**
 * Opportunities changed since the cursor by SystemModstamp and id, oldest first, and once those are listed, deletions.
 * A page without changes has no next cursor; the reader keeps the one it has.
 */
export async function changesSince(
  connection: Connection,
  { limit, cursor }: PageRequest,
  { settleSeconds, stages }: Pick<SalesforceConfig, 'settleSeconds' | 'stages'>,
  now: Date,
): Promise<Page<OpportunityChange>> {
  const from = cursor === undefined ? undefined : cursorOf(cursor);
  const until = new Date(now.getTime() - settleSeconds * 1000);
  const size = Math.min(limit, MOST_ROWS);
  const { records } = await connection.request<{ records: ChangedRow[] }>(queryPath(from, until, size));
  const items = records.map((row) => changeOf(row, stages));
  const next: ChangeCursor = {
    stamp: items.at(-1)?.version ?? from?.stamp ?? until.toISOString(),
    id: items.at(-1)?.id ?? from?.id ?? '',
    deletedAt: from?.deletedAt ?? new Date(until.getTime() - DELETIONS_KEPT_MS).toISOString(),
  };
  if (items.length < size) {
    const deletions = await deletedSince(connection, next.deletedAt, until, size - items.length);
    next.deletedAt = deletions.at(-1)?.changedAt ?? next.deletedAt;
    items.push(...deletions);
  }
  return items.length > 0 ? { items, nextCursor: writeCursor(next) } : { items };
}

function queryPath(from: ChangeCursor | undefined, until: Date, size: number): string {
  const settled = `SystemModstamp <= ${until.toISOString()}`;
  const later = from
    ? ` AND (SystemModstamp > ${from.stamp}${from.id ? ` OR (SystemModstamp = ${from.stamp} AND Id > ${quoted(from.id)})` : ''})`
    : '';
  const soql = `SELECT Id, StageName, IsClosed, IsWon, SystemModstamp FROM Opportunity WHERE ${settled}${later} ORDER BY SystemModstamp, Id LIMIT ${size}`;
  return `/query?q=${encodeURIComponent(soql)}`;
}

async function deletedSince(
  connection: Connection,
  since: string,
  until: Date,
  most: number,
): Promise<OpportunityChange[]> {
  // Salesforce ignores the seconds and wants the start earlier than the end.
  const start = new Date(Math.min(Date.parse(since), until.getTime() - 60_000));
  const range = `start=${encodeURIComponent(start.toISOString())}&end=${encodeURIComponent(until.toISOString())}`;
  const answer = await connection.request<DeletedAnswer>(`/sobjects/Opportunity/deleted/?${range}`);
  return answer.deletedRecords
    .map(({ id, deletedDate }) => ({ id, at: instant(deletedDate) }))
    .filter(({ at }) => at > since)
    .sort((left, right) => left.at.localeCompare(right.at))
    .slice(0, most)
    .map(({ id, at }) => ({ id, stage: 'closed-lost', version: at, deleted: true, changedAt: at }));
}

function changeOf(row: ChangedRow, stages: SalesforceConfig['stages']): OpportunityChange {
  const at = instant(row.SystemModstamp);
  return { id: row.Id, stage: stageOf(row, stages), version: at, changedAt: at };
}

function cursorOf(text: string): ChangeCursor {
  const cursor = readCursor(text);
  if (cursor && (cursor.id === '' || isSalesforceId(cursor.id))) return cursor;
  throw new RecordRefused('The cursor is none that this system gave.', undefined, 'cursor');
}
