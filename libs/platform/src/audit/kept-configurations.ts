import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { sql } from 'kysely';
import type pg from 'pg';
import type { AppConfiguration } from '../config/app-configuration.js';
import { DATABASE_POOL } from '../database/database.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { onceDatabaseServes } from '../database/once-database-serves.js';
import { insertAuditEntries } from './audit-entry.js';

/** Injection token of the {@link AppConfiguration} of the app whose log it is. */
export const OWN_CONFIGURATION = Symbol('OWN_CONFIGURATION');

type Kept = Omit<AppConfiguration, 'app'>;

/**
 * Keeps in the audit log with what apps are configured: the app whose log it is at its start, others when they tell of it. An entry
 * is made when something is other than it was.
 */
@Injectable()
export class KeptConfigurations implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(OWN_CONFIGURATION) private readonly own: AppConfiguration,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await onceDatabaseServes(() => this.keep(this.own, this.own.app));
  }

  /**
   * Replicas that start at once with the same configuration have it kept once. Where they differ, the one that started last counts:
   * one that goes on with the old configuration during an upgrade does not bring it back.
   *
   * @param actor who told of it
   */
  async keep({ app, ...after }: AppConfiguration, actor: string): Promise<void> {
    await inTransaction(this.pool, async ({ db }) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`configuration of ${app}`}))`.execute(db);
      const { rows } = await sql<{ before: Kept }>`
        select after as before from audit_entries where subject = ${app} and action = 'configuration.changed'
        order by position desc limit 1`.execute(db);
      const before = rows[0]?.before;
      if (before && (before.startedAt > after.startedAt || isSame(before, after))) return;
      const entry = { action: 'configuration.changed', subject: app, actor, correlationId: randomUUID() };
      await insertAuditEntries([{ ...entry, before, after }]).execute(db);
    });
  }
}

function isSame(left: Kept, right: Kept): boolean {
  return isDeepStrictEqual(left.variables, right.variables) && left.secrets === right.secrets;
}
