import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { createDatabase, logger, metrics, type OpenDatabase } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { LeaseTerm } from './lease-term.js';

/** How often a lease is renewed before it would end. */
const BEATS = 5;
const FORGOTTEN_AFTER = sql`interval '1 day'`;

/**
 * Says to the other replicas, in the database and by its clock, that this one is alive, and how long its silence may last. A
 * replica that was silent for too long, frozen or cut off, carries on under a new term: what it had begun may be in other hands,
 * and cannot be committed then.
 */
@Injectable()
export class ReplicaLease {
  /** Name of this process among the replicas, never used again: host, process and chance. */
  readonly id = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  private current: LeaseTerm;
  private database: OpenDatabase<HandoversSchema> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'DATABASE_URL' | 'REPLICA_LEASE_SECONDS'>,
  ) {
    this.current = this.newTerm();
  }

  /** The term that goes on now. */
  get term(): LeaseTerm {
    return this.current;
  }

  /**
   * Takes the lease, and renews it from then on.
   *
   * @param version of the workflows that this replica runs
   */
  async take(version: number): Promise<void> {
    // Its own connection: a pool that is busy must not make this replica look dead.
    const options = { schema: 'opportunity_to_project', poolSize: 1, applicationName: 'replica_lease' };
    this.database = createDatabase({ url: this.config.DATABASE_URL, ...options, statementTimeoutMs: 5_000 });
    await sql`delete from replicas where seen_at < now() - ${FORGOTTEN_AFTER}`.execute(this.database.db);
    await this.beat(this.database.db, version);
    this.timer = setInterval(() => this.renew(version), this.leaseMs / BEATS);
  }

  /** Gives the lease up, so that nobody waits for it to end. */
  async release(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    const { database } = this;
    this.database = undefined;
    if (!database) return;
    try {
      await sql`delete from replicas where id = ${this.id}`.execute(database.db);
    } catch (error) {
      logger('Replicas').warn({ err: error }, 'The lease of this replica was not given up; it ends by itself');
    }
    await database.close();
  }

  private get leaseMs(): number {
    return this.config.REPLICA_LEASE_SECONDS * 1_000;
  }

  private newTerm(): LeaseTerm {
    return new LeaseTerm(this.leaseMs);
  }

  private renew(version: number): void {
    this.beating ??= this.beat(this.database!.db, version)
      .catch((error: Error) => logger('Replicas').warn({ err: error }, 'This replica could not say that it is alive'))
      .finally(() => (this.beating = undefined));
  }

  private async beat(db: Kysely<HandoversSchema>, version: number): Promise<void> {
    const saidAt = performance.now();
    const { rows } = await sql<{ anew: boolean }>`
      insert into replicas (id, version, lease)
      values (${this.id}, ${version}, make_interval(secs => ${this.config.REPLICA_LEASE_SECONDS}))
      on conflict (id) do update set seen_at = now(),
        since = case when replicas.seen_at < now() - replicas.lease then now() else replicas.since end
      returning since = now() as anew`.execute(db);
    if (rows[0]!.anew && this.current.begun) {
      this.current = this.newTerm();
      logger('Replicas').warn('This replica was silent for too long: others may have taken over what it was at');
      metrics().counter({ name: 'handover_leases_lost_total', help: 'Times that a replica was taken for dead' }).inc();
    }
    this.current.confirm(saidAt);
  }
}

/** SQL condition: whether the named replica lives. */
export function lives(id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from replicas where id = ${id} and seen_at > now() - lease)`;
}

/** SQL condition: whether a replica lives that runs workflows of the version. */
export function livesWithVersion(version: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from replicas where version = ${version} and seen_at > now() - lease)`;
}

/**
 * SQL condition: whether the named replica has lived long enough to know which others are dead. One that has just come, or
 * come back, lets them speak for half a lease before it takes them for dead.
 */
export function mayJudge(id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from replicas
    where id = ${id} and seen_at > now() - lease and since < now() - lease / 2)`;
}
