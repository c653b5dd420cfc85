import type { OpportunityChange } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import type { SalesforceConfig } from '../salesforce-config.js';
import { quoted } from '../soql.js';
import type { Place, PollCursor } from './change-cursor.js';
import { changedRows, changeOf, deletionOf } from './changed-rows.js';
import { isAfter, list } from './trail.js';

const MINUTE = 60_000;
/** Salesforce answers for changes and deletions of the last thirty days at most. */
const KEPT_MS = 29 * 24 * 60 * MINUTE;
/** Stretch about which the org is asked up to where it vouches for its answers. */
const VOUCHED_STRETCH_MS = 5 * MINUTE;
const REMEMBERED_CHANGES = 220;
const REMEMBERED_DELETIONS = 40;

/** A page of changes, and where the next one begins. */
export interface PolledPage {
  items: OpportunityChange[];
  next: PollCursor;
  /** Whether there is nothing more for now. */
  isLast: boolean;
}

export interface Polling {
  limit: number;
  overlapSeconds: number;
  stages: SalesforceConfig['stages'];
  now: Date;
}

/** Where a poll begins that is to list what changed after an instant. @param at milliseconds since 1970 */
export function pollAfter(at: number): PollCursor {
  const trail = { place: { at, id: '' }, seen: new Set<number>() };
  return { by: 'poll', changes: trail, deletions: trail };
}

/** Where the first poll begins: with every opportunity, and the deletions that the org still knows of. */
export function pollFromStart(now: Date): PollCursor {
  return { ...pollAfter(now.getTime() - KEPT_MS), changes: pollAfter(0).changes };
}

/**
 * Opportunities changed since the cursor, by SystemModstamp and id, and once those are listed, deletions (`getDeleted`).
 * Rows bear the stamp of a moment before they are stored, so each poll looks back over what the last ones listed: by the
 * overlap, and beyond it to where `getUpdated` says that a long transaction may still change something.
 */
export async function polledChanges(connection: Connection, from: PollCursor, polling: Polling): Promise<PolledPage> {
  const { limit, overlapSeconds, stages, now } = polling;
  const rows = await changedRows(connection, laterThan(from.changes.place), limit + from.changes.seen.size);
  const read = rows.map((row) => ({ row, id: row.Id, at: Date.parse(row.SystemModstamp) }));
  const overlapping = (newest: number) => newest - overlapSeconds * 1000;
  const paging = { room: limit, uncertainFrom: overlapping, remembered: REMEMBERED_CHANGES };
  const page = list(from.changes, read, paging);
  const items = page.items.map(({ row }) => changeOf(row, stages));
  if (items.length === limit) {
    return { items, next: { by: 'poll', changes: page.trail, deletions: from.deletions }, isLast: false };
  }
  const [vouchedFor, deletions] = await Promise.all([
    latestDateCovered(connection, now),
    deletedSince(connection, from.deletions.place, now),
  ]);
  const uncertainFrom = (newest: number) => Math.min(overlapping(newest), vouchedFor);
  const changes = list(from.changes, read, { ...paging, uncertainFrom });
  const room = limit - items.length;
  const gone = list(from.deletions, deletions, { room, uncertainFrom, remembered: REMEMBERED_DELETIONS });
  items.push(...gone.items.map(({ id, at }) => deletionOf(id, at)));
  return {
    items,
    next: { by: 'poll', changes: changes.trail, deletions: gone.trail },
    isLast: gone.complete && items.length < limit,
  };
}

function laterThan({ at, id }: Place): string {
  if (at === 0) return '';
  const stamp = new Date(at).toISOString();
  if (id === '') return `SystemModstamp > ${stamp}`;
  return `(SystemModstamp > ${stamp} OR (SystemModstamp = ${stamp} AND Id > ${quoted(id)}))`;
}

/** Up to which instant the org knows every change, in milliseconds since 1970: long transactions may end after it. */
async function latestDateCovered(connection: Connection, now: Date): Promise<number> {
  const range = minutes(now.getTime() - VOUCHED_STRETCH_MS, now.getTime());
  const answer = await connection.request<{ latestDateCovered: string }>(`/sobjects/Opportunity/updated/?${range}`);
  return Date.parse(answer.latestDateCovered);
}

async function deletedSince(connection: Connection, place: Place, now: Date): Promise<Place[]> {
  const start = Math.max(place.at, now.getTime() - KEPT_MS);
  const range = minutes(Math.min(start, now.getTime()), now.getTime());
  const answer = await connection.request<{ deletedRecords: { id: string; deletedDate: string }[] }>(
    `/sobjects/Opportunity/deleted/?${range}`,
  );
  return answer.deletedRecords
    .map(({ id, deletedDate }) => ({ id, at: Date.parse(deletedDate) }))
    .filter((deletion) => isAfter(deletion, place))
    .sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
}

/** The org looks at whole minutes, and wants the start to be earlier than the end. */
function minutes(start: number, end: number): string {
  const from = new Date(Math.floor(start / MINUTE) * MINUTE);
  const to = new Date((Math.floor(end / MINUTE) + 1) * MINUTE);
  return `start=${encodeURIComponent(from.toISOString())}&end=${encodeURIComponent(to.toISOString())}`;
}
