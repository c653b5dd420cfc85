import type { OpportunityChange, Stage } from '@handover/canonical';
import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import { stageOf } from './opportunity-mapping.js';
import type { Row, TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import { instant } from './wire-values.js';

/**
 * Where a poll goes on. Changes are stamped before they are stored, so that each poll looks back a while; what it then sees
 * again, it knows by id and stamp.
 */
interface ChangeCursor {
  /** Stamp of the youngest change that was listed. */
  since: string;
  /** Changes listed that the next poll may see again, oldest first. */
  listed: [id: string, stamp: string][];
}

/** More would make cursors too long; a burst of more changes than that shortens how far the next poll looks back. */
const MOST_REMEMBERED = 100;

interface Change extends OpportunityChange {
  /** As the database has it, in microseconds. */
  stamp: string;
}

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const BEGINNING = '1970-01-01T00:00:00.000000Z';

/**
 * Opportunities changed or deleted since the cursor, or without one since an instant, oldest first. A page without items has no next cursor; the reader keeps
 * the one it has.
 */
export async function changesSince(
  client: TrytonClient,
  { limit, cursor, since: start }: PageRequest & { since?: string },
  { overlapSeconds, stages }: Pick<TrytonConfig, 'overlapSeconds' | 'stages'>,
): Promise<Page<OpportunityChange>> {
  const from = cursor === undefined ? beginAt(start) : readCursor(cursor);
  const back = from.listed.length < MOST_REMEMBERED ? earlier(from.since, overlapSeconds) : from.listed[0]![1];
  const known = new Map(from.listed);
  // What was listed already comes back, on top of what is new.
  const most = limit + from.listed.length;
  const [changed, deleted] = await Promise.all([
    readChanged(client, back, most, stages),
    readDeleted(client, back, most),
  ]);
  const fresh = [...changed, ...deleted]
    .sort(byStamp)
    .filter(({ id, stamp }) => known.get(id) !== stamp)
    .slice(0, limit);
  if (fresh.length === 0) return { items: [] };
  const since = [from.since, ...fresh.map(({ stamp }) => stamp)].sort().at(-1)!;
  for (const { id, stamp } of fresh) known.set(id, stamp);
  const listed = [...known]
    .filter(([, stamp]) => stamp > earlier(since, overlapSeconds))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .slice(-MOST_REMEMBERED);
  const items = fresh.map(({ stamp: _stamp, ...change }) => change);
  return { items, nextCursor: writeCursor({ since, listed }) };
}

function beginAt(time: string | undefined): ChangeCursor {
  return { since: time === undefined ? BEGINNING : new Date(time).toISOString().replace('Z', '000Z'), listed: [] };
}

function byStamp(a: Change, b: Change): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  return Number(a.id) - Number(b.id);
}

async function readChanged(
  client: TrytonClient,
  back: string,
  limit: number,
  stages: Readonly<Record<string, Stage>>,
): Promise<Change[]> {
  const rows = await client.search<Row & { state: string; changed_at: string }>('sale.opportunity', {
    domain: [['changed_at', '>', instant(back)]],
    fields: ['state', 'changed_at'],
    order: [
      ['changed_at', 'ASC'],
      ['id', 'ASC'],
    ],
    limit,
  });
  return rows.map(({ id, state, changed_at: stamp }) => ({
    id: String(id),
    stage: stageOf(state, stages),
    version: stamp,
    changedAt: new Date(stamp).toISOString(),
    stamp,
  }));
}

async function readDeleted(client: TrytonClient, back: string, limit: number): Promise<Change[]> {
  const rows = await client.search<Row & { opportunity: number; deleted_at: string }>('sale.opportunity.deletion', {
    domain: [['deleted_at', '>', instant(back)]],
    fields: ['opportunity', 'deleted_at'],
    order: [
      ['deleted_at', 'ASC'],
      ['id', 'ASC'],
    ],
    limit,
  });
  return rows.map(({ opportunity, deleted_at: stamp }) => ({
    id: String(opportunity),
    stage: 'closed-lost',
    version: stamp,
    deleted: true,
    changedAt: new Date(stamp).toISOString(),
    stamp,
  }));
}

/** Instants of the same length compare as texts; milliseconds are fine enough for going back. */
function earlier(stamp: string, seconds: number): string {
  if (stamp === BEGINNING) return BEGINNING;
  return new Date(Date.parse(stamp) - seconds * 1_000).toISOString().replace('Z', '000Z');
}

/** `2027-01-15T09:30:00.123456Z 42.0 41.1z2k`: the stamp, then ids with how many microseconds before it they were stamped. */
function writeCursor({ since, listed }: ChangeCursor): string {
  const end = microseconds(since);
  return [since, ...listed.map(([id, stamp]) => `${id}.${(end - microseconds(stamp)).toString(36)}`)].join(' ');
}

function readCursor(text: string): ChangeCursor {
  const [since, ...listed] = text.split(' ');
  const fits = STAMP.test(since ?? '') && listed.every((each) => /^\d{1,10}\.[0-9a-z]{1,9}$/.test(each));
  if (!fits) throw new RecordRefused('The cursor is not one of this connector.', text.slice(0, 100), 'cursor');
  const end = microseconds(since!);
  return {
    since: since!,
    listed: listed.map((each) => {
      const [id, before] = each.split('.') as [string, string];
      return [id, stampOf(end - BigInt(Number.parseInt(before, 36)))];
    }),
  };
}

/** Since 1970. */
function microseconds(stamp: string): bigint {
  return BigInt(Date.parse(`${stamp.slice(0, 19)}Z`)) * 1_000n + BigInt(stamp.slice(20, 26));
}

function stampOf(micros: bigint): string {
  const seconds = new Date(Number(micros / 1_000_000n) * 1_000).toISOString().slice(0, 19);
  return `${seconds}.${String(micros % 1_000_000n).padStart(6, '0')}Z`;
}
