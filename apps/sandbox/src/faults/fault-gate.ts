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
  skip: number | null;
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
       insert into faults (system, operation, fault, share, skip, times, until)
       select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::float8[], $5::int[], $6::int[], $7::timestamptz[])`,
      [
        rules.map(({ system }) => system),
        rules.map(({ operation }) => operation),
        rules.map(({ fault }) => JSON.stringify(fault)),
        rules.map(({ share }) => share),
        rules.map(({ skip }) => skip ?? null),
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
        matches(rule.operation, operation) &&
        inForce(rule, now) &&
        !this.passes(rule) &&
        (rule.share >= 1 || Math.random() < rule.share),
    );
    for (const rule of struck) if (rule.times !== undefined) this.countDown(rule);
    return struck.map(({ fault }) => fault);
  }

  /** Whether the call is one of the first, which the rule lets pass. */
  private passes(rule: StoredFaultRule): boolean {
    if (!rule.skip) return false;
    rule.skip -= 1;
    this.store(rule);
    return true;
  }

  private countDown(rule: StoredFaultRule): void {
    rule.times = rule.times! - 1;
    this.store(rule);
  }

  private store({ id, skip, times }: StoredFaultRule): void {
    this.pool
      .query('update faults set skip = $2, times = $3 where id = $1', [id, skip ?? null, times ?? null])
      .catch((error: Error) => this.logger.warn(`A fault's count was not stored: ${error.message}`));
  }

  private async refresh(): Promise<void> {
    const { rows } = await this.pool.query<FaultRow>('select * from faults order by id');
    this.rules = rows.map(({ skip, times, until, ...rule }) => ({
      ...rule,
      ...(skip === null ? {} : { skip }),
      ...(times === null ? {} : { times }),
      ...(until === null ? {} : { until }),
    }));
  }
}

function matches(pattern: string, operation: string): boolean {
  if (pattern === '*' || pattern === operation) return true;
  const [start, end, ...more] = pattern.split('*');
  if (end === undefined || more.length > 0) return false;
  return operation.length >= start!.length + end.length && operation.startsWith(start!) && operation.endsWith(end);
}

function inForce(rule: FaultRule, now: number): boolean {
  return (rule.times === undefined || rule.times > 0) && (rule.until === undefined || rule.until.getTime() > now);
}
