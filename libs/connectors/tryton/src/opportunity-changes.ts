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
  /** Stamp of the youngest change that was listed, or when the first poll was made. */
  since: string;
  /** Changes listed whose stamps lie within the overlap: id → stamp. */
  listed: Record<string, string>;
}

interface Change extends OpportunityChange {
  /** As the database has it, in microseconds. */
  stamp: string;
}

const BEGINNING = '1970-01-01T00:00:00.000000Z';

/**
 * Opportunities changed or deleted since the cursor, oldest first. A page without items has no next cursor; the reader keeps
 * the one it has.
 */
export async function changesSince(
  client: TrytonClient,
  { limit, cursor }: PageRequest,
  { overlapSeconds, stages }: Pick<TrytonConfig, 'overlapSeconds' | 'stages'>,
): Promise<Page<OpportunityChange>> {
  const from: ChangeCursor = cursor === undefined ? { since: BEGINNING, listed: {} } : readCursor(cursor);
  const back = earlier(from.since, overlapSeconds);
  // What was listed already may come back, on top of what is new.
  const most = limit + Object.keys(from.listed).length;
  const [changed, deleted] = await Promise.all([
    readChanged(client, back, most, stages),
    readDeleted(client, back, most),
  ]);
  const fresh = [...changed, ...deleted]
    .sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : Number(a.id) - Number(b.id)))
    .filter(({ id, stamp }) => from.listed[id] !== stamp)
    .slice(0, limit);
  if (fresh.length === 0) return { items: [] };
  const since = [from.since, ...fresh.map(({ stamp }) => stamp)].sort().at(-1)!;
  const kept = Object.entries(from.listed).concat(fresh.map(({ id, stamp }) => [id, stamp]));
  const within = kept.filter(([, stamp]) => stamp > earlier(since, overlapSeconds));
  const items = fresh.map(({ stamp: _stamp, ...change }) => change);
  return { items, nextCursor: writeCursor({ since, listed: Object.fromEntries(within) }) };
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

function readCursor(text: string): ChangeCursor {
  try {
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as ChangeCursor;
    if (!Number.isNaN(Date.parse(read.since)) && typeof read.listed === 'object') return read;
  } catch {
    // Refused below.
  }
  throw new RecordRefused('The cursor is not one of this connector.', text.slice(0, 100), 'cursor');
}

function writeCursor(cursor: ChangeCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}
