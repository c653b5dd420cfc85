import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import type { Fault, FaultRule } from './fault.js';

interface FaultRow {
  id: number;
  system: string;
  operation: string;
  fault: Fault;
  share: number;
  times: number | null;
  until: Date | null;
}

/** A rule as the gate holds it. */
export interface StoredFaultRule extends FaultRule {
  id: number;
}

/**
 * Knows which faults strike a call. Rules are kept in Postgres, so that they outlive a restart, and in memory, so that
 * a call without faults costs nothing.
 */
@Injectable()
export class FaultGate implements OnApplicationBootstrap {
  private readonly logger = new Logger('Faults');
  private rules: StoredFaultRule[] = [];

  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
  }

  /** The rules in force. */
  list(): readonly StoredFaultRule[] {
    return this.rules.filter((rule) => inForce(rule, Date.now()));
  }

  /** Replaces all rules. */
  async replace(rules: readonly FaultRule[]): Promise<void> {
    await this.pool.query(
      `with gone as (delete from faults)
       insert into faults (system, operation, fault, share, times, until)
       select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::float8[], $5::int[], $6::timestamptz[])`,
      [
        rules.map(({ system }) => system),
        rules.map(({ operation }) => operation),
        rules.map(({ fault }) => JSON.stringify(fault)),
        rules.map(({ share }) => share),
        rules.map(({ times }) => times ?? null),
        rules.map(({ until }) => until ?? null),
      ],
    );
    await this.refresh();
  }

  /** The faults that strike this call, in the order of their rules. */
  strike(system: string, operation: string): Fault[] {
    if (this.rules.length === 0) return [];
    const now = Date.now();
    const struck = this.rules.filter(
      (rule) =>
        (rule.system === '*' || rule.system === system) &&
        (rule.operation === '*' || rule.operation === operation) &&
        inForce(rule, now) &&
        (rule.share >= 1 || Math.random() < rule.share),
    );
    for (const rule of struck) if (rule.times !== undefined) this.countDown(rule);
    return struck.map(({ fault }) => fault);
  }

  private countDown(rule: StoredFaultRule): void {
    rule.times = rule.times! - 1;
    this.pool
      .query('update faults set times = times - 1 where id = $1', [rule.id])
      .catch((error: Error) => this.logger.warn(`A fault's count was not stored: ${error.message}`));
  }

  private async refresh(): Promise<void> {
    const { rows } = await this.pool.query<FaultRow>('select * from faults order by id');
    this.rules = rows.map(({ times, until, ...rule }) => ({
      ...rule,
      ...(times === null ? {} : { times }),
      ...(until === null ? {} : { until }),
    }));
  }
}

function inForce(rule: FaultRule, now: number): boolean {
  return (rule.times === undefined || rule.times > 0) && (rule.until === undefined || rule.until.getTime() > now);
}
