import { Injectable } from '@nestjs/common';
import { type Generated, Kysely, sql } from 'kysely';
import { InjectDatabase } from '../database/index.js';
import { beginClaim, endClaim, livenessOf } from './claimant.js';

/** The columns of idempotency_keys; see the migration. */
export interface IdempotencySchema {
  idempotency_keys: {
    key: string;
    request_hash: string;
    operation: string;
    /** Who works on it; null when its attempt ended without a known outcome. */
    claimant: string | null;
    claimed_at: Generated<Date>;
    completed_at: Date | null;
    status: number | null;
    headers: unknown;
    body: unknown;
  };
}

/** The answer of a finished request: enough to give it again. */
export interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** What a request with an idempotency key may do. */
export type Claim =
  | { outcome: 'claimed'; claimant: string; repeated: boolean }
  | { outcome: 'answered'; answer: StoredAnswer }
  | { outcome: 'in-progress' }
  | { outcome: 'other-request' };

/** A claim of a process that cannot be seen from here counts as live for this long. */
const LIVE_FOR = sql<Date>`now() - interval '30 seconds'`;

/** The idempotency keys of an app, in its own schema. */
@Injectable()
export class IdempotencyKeys {
  constructor(@InjectDatabase() private readonly db: Kysely<IdempotencySchema>) {}

  /**
   * Claims a key for a request, or says why the request must not run. One statement when the key is new.
   *
   * @param options.again whether the request runs again even where its answer is known
   */
  async claim(key: string, operation: string, requestHash: string, { again = false } = {}): Promise<Claim> {
    const claimant = beginClaim();
    let mine = false;
    try {
      if (await this.insert(key, operation, requestHash, claimant)) {
        mine = true;
        return { outcome: 'claimed', claimant, repeated: false };
      }
      const found = await this.find(key);
      // Released between the two statements: the request that held it was refused, and the client may try again.
      if (!found) return { outcome: 'in-progress' };
      if (found.request_hash !== requestHash) return { outcome: 'other-request' };
      if (found.completed_at && !again) return { outcome: 'answered', answer: answerOf(found) };
      if (!found.completed_at && stillRuns(found)) return { outcome: 'in-progress' };
      mine = await this.takeOver(key, found, claimant);
      return mine ? { outcome: 'claimed', claimant, repeated: true } : { outcome: 'in-progress' };
    } finally {
      if (!mine) endClaim(claimant);
    }
  }

  /** Keeps the answer of a claim's request. */
  async complete(key: string, claimant: string, answer: StoredAnswer): Promise<void> {
    try {
      await this.held(key, claimant, {
        status: answer.status,
        headers: JSON.stringify(answer.headers),
        body: JSON.stringify(answer.body ?? null),
        completed_at: sql<Date>`now()`,
      });
    } finally {
      endClaim(claimant);
    }
  }

  /** Frees the key: the request was refused and changed nothing. */
  async release(key: string, claimant: string): Promise<void> {
    try {
      await this.db.deleteFrom('idempotency_keys').where('key', '=', key).where('claimant', '=', claimant).execute();
    } finally {
      endClaim(claimant);
    }
  }

  /** Leaves the key to the next attempt, which must look up what this one may have done. */
  async abandon(key: string, claimant: string): Promise<void> {
    try {
      await this.held(key, claimant, { claimant: null });
    } finally {
      endClaim(claimant);
    }
  }

  /** Deletes up to 1,000 keys older than 30 days, unless another replica is at it; resolves with how many. */
  async purgeBatch(): Promise<number> {
    return this.db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ got: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '.idempotency_keys', 0)) as got
      `.execute(transaction);
      if (!rows[0]?.got) return 0;
      const { numDeletedRows } = await transaction
        .deleteFrom('idempotency_keys')
        .where('key', 'in', (old) =>
          old
            .selectFrom('idempotency_keys')
            .select('key')
            .where('claimed_at', '<', sql<Date>`now() - interval '30 days'`)
            .limit(1_000),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }

  private async insert(key: string, operation: string, requestHash: string, claimant: string): Promise<boolean> {
    const inserted = await this.db
      .insertInto('idempotency_keys')
      .values({ key, operation, request_hash: requestHash, claimant })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst();
    return inserted !== undefined;
  }

  private async find(key: string): Promise<FoundKey | undefined> {
    return this.db
      .selectFrom('idempotency_keys')
      .select(['request_hash', 'claimant', 'completed_at', 'status', 'headers', 'body'])
      .select((row) => row('claimed_at', '<', LIVE_FOR).as('old'))
      .where('key', '=', key)
      .executeTakeFirst() as Promise<FoundKey | undefined>;
  }

  private async takeOver(key: string, from: FoundKey, to: string): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('idempotency_keys')
      .set({ claimant: to, claimed_at: sql<Date>`now()`, completed_at: null })
      .where('key', '=', key)
      .where('completed_at', from.completed_at ? 'is not' : 'is', null)
      .where('claimant', 'is not distinct from', from.claimant)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  private async held(key: string, claimant: string, change: Record<string, unknown>): Promise<void> {
    await this.db
      .updateTable('idempotency_keys')
      .set(change)
      .where('key', '=', key)
      .where('claimant', '=', claimant)
      .execute();
  }
}

interface FoundKey {
  request_hash: string;
  claimant: string | null;
  completed_at: Date | null;
  status: number | null;
  headers: unknown;
  body: unknown;
  old: boolean;
}

function stillRuns({ claimant, old }: FoundKey): boolean {
  if (claimant === null) return false;
  const liveness = livenessOf(claimant);
  return liveness === 'live' || (liveness === 'unknown' && !old);
}

function answerOf({ status, headers, body }: FoundKey): StoredAnswer {
  return { status: status ?? 200, headers: headers as Record<string, string>, body };
}
