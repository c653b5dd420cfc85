import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { InjectDatabase } from '../database/database.module.js';
import { chainHash, type ChainedEntry, NO_HASH } from './audit-chain.js';

/** An entry with the hash that seals it. */
export interface SealedEntry {
  entry: ChainedEntry;
  hash: string;
}

/** Which entries are wanted. */
export interface AuditFilter {
  subject?: string;
  action?: string;
  actor?: string;
  /** Instants: at or after, before. */
  from?: string;
  to?: string;
}

/** Where a list of entries goes on. */
export interface AuditPage {
  limit: number;
  newestFirst: boolean;
  /** Sequence of the last entry that was seen. */
  after?: number;
}

/** A seal and the entry that it is on, if it is there. */
export interface SealRow {
  sequence: number;
  hash: string;
  entry?: Omit<ChainedEntry, 'sequence'>;
}

interface LastSeal {
  sequence: string;
  hash: string;
  transaction_id: string;
  position: string;
}

const NOTHING_SEALED: LastSeal = { sequence: '0', hash: NO_HASH, transaction_id: '0', position: '0' };

interface EntryRow {
  transaction_id?: string;
  position: string;
  recorded_at: string | null;
  action: string;
  subject: string;
  actor: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  correlation_id: string;
}

const COLUMNS = sql`audit_entries.position::text, action, subject, actor, reason, before, after, correlation_id,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at`;
const SEAL_LOCK = sql`pg_try_advisory_xact_lock(hashtext('audit_seals:' || current_schema()))`;

/** The audit log of an app: it is only ever added to. */
@Injectable()
export class AuditLog {
  constructor(@InjectDatabase() private readonly db: Kysely<unknown>) {}

  /**
   * Chains entries that are not yet: at most `limit`, in the order of their transactions, and only those before which no open
   * transaction can still add one. Resolves with how many; 0 while another replica is at it.
   */
  seal(limit: number): Promise<number> {
    return this.db.transaction().execute(async (db) => {
      const { rows: locked } = await sql<{ mine: boolean }>`select ${SEAL_LOCK} as mine`.execute(db);
      if (!locked[0]?.mine) return 0;
      // A statement of its own: it sees what the last holder of the lock has committed.
      const { rows: seals } = await sql<LastSeal>`
        select sequence::text, hash, transaction_id::text, audit_seals.position::text
        from audit_seals order by audit_seals.sequence desc limit 1`.execute(db);
      const last = seals[0] ?? NOTHING_SEALED;
      const { rows } = await sql<EntryRow>`
        select ${COLUMNS}, transaction_id::text from audit_entries
        where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
          and (transaction_id, audit_entries.position) > (${last.transaction_id}::xid8, ${last.position}::bigint)
        order by audit_entries.transaction_id, audit_entries.position limit ${limit}`.execute(db);
      if (rows.length === 0) return 0;
      await sql`
        insert into audit_seals (sequence, transaction_id, position, hash)
        select sequence, transaction_id, position, hash
        from jsonb_to_recordset(${JSON.stringify(chained(rows, last))}::jsonb)
          as seal (sequence bigint, transaction_id xid8, position bigint, hash text)`.execute(db);
      return rows.length;
    });
  }

  /** Sealed entries. */
  async list(filter: AuditFilter, { limit, newestFirst, after }: AuditPage): Promise<SealedEntry[]> {
    const conditions = conditionsOf(filter);
    if (after !== undefined) conditions.push(newestFirst ? sql`sequence < ${after}` : sql`sequence > ${after}`);
    const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
    const { rows } = await sql<EntryRow & { sequence: string; hash: string }>`
      select ${COLUMNS}, audit_seals.sequence::text, hash
      from audit_seals join audit_entries on audit_entries.position = audit_seals.position
      ${where} order by audit_seals.sequence ${newestFirst ? sql`desc` : sql`asc`} limit ${limit}`.execute(this.db);
    return rows.map((row) => ({ entry: { sequence: Number(row.sequence), ...contentOf(row) }, hash: row.hash }));
  }

  /** Seals from a place in the chain on, each with its entry. */
  async seals(from: number, limit: number): Promise<SealRow[]> {
    const { rows } = await sql<EntryRow & { sequence: string; hash: string }>`
      select ${COLUMNS}, audit_seals.sequence::text, hash
      from audit_seals left join audit_entries on audit_entries.position = audit_seals.position
      where sequence >= ${from} order by audit_seals.sequence limit ${limit}`.execute(this.db);
    return rows.map((row) => ({
      sequence: Number(row.sequence),
      hash: row.hash,
      ...(row.recorded_at === null ? {} : { entry: contentOf(row) }),
    }));
  }

  /** The seal at a place in the chain, or the last one. */
  async sealAt(sequence?: number): Promise<{ sequence: number; hash: string } | undefined> {
    const { rows } = await sql<{ sequence: string; hash: string }>`
      select sequence::text, hash from audit_seals
      ${sequence === undefined ? sql`` : sql`where sequence = ${sequence}`}
      order by audit_seals.sequence desc limit 1`.execute(this.db);
    return rows[0] && { sequence: Number(rows[0].sequence), hash: rows[0].hash };
  }

  /** Entries that no seal is on yet. */
  async unsealed(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from audit_entries
      where not exists (select from audit_seals where audit_seals.position = audit_entries.position)`.execute(this.db);
    return rows[0]?.count ?? 0;
  }
}

function chained(rows: readonly EntryRow[], { sequence, hash }: LastSeal) {
  let previous = hash;
  return rows.map(({ transaction_id, position, ...row }, index) => {
    const place = Number(sequence) + index + 1;
    previous = chainHash(previous, { sequence: place, ...contentOf(row) });
    return { sequence: place, transaction_id, position, hash: previous };
  });
}

function contentOf(row: Omit<EntryRow, 'transaction_id' | 'position'>): Omit<ChainedEntry, 'sequence'> {
  const { recorded_at: recordedAt, action, subject, actor, reason, before, after, correlation_id: correlationId } = row;
  return {
    recordedAt: recordedAt ?? '',
    action,
    subject,
    actor,
    ...(reason === null ? {} : { reason }),
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    correlationId,
  };
}

function conditionsOf({ subject, action, actor, from, to }: AuditFilter): RawBuilder<unknown>[] {
  return [
    ...(subject === undefined ? [] : [sql`subject = ${subject}`]),
    ...(action === undefined ? [] : [sql`action = ${action}`]),
    ...(actor === undefined ? [] : [sql`actor = ${actor}`]),
    ...(from === undefined ? [] : [sql`recorded_at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql`recorded_at < ${to}::timestamptz`]),
  ];
}
