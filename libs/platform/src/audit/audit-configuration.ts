import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { sql } from 'kysely';
import type pg from 'pg';
import { DATABASE_POOL } from '../database/database.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { onceDatabaseServes } from '../database/once-database-serves.js';
import { insertAuditEntries } from './audit-entry.js';

/** Injection token of {@link AuditedConfiguration}. */
export const AUDITED_CONFIGURATION = Symbol('AUDITED_CONFIGURATION');

/** What an app is configured with. */
export interface AuditedConfiguration {
  /** Name of the app. */
  app: string;
  /** Its variables that are set, without secrets. */
  variables: Readonly<Record<string, string>>;
}

/** Keeps in the audit log with what an app is configured, whenever it starts with another configuration than the last time. */
@Injectable()
export class AuditConfiguration implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(AUDITED_CONFIGURATION) private readonly configured: AuditedConfiguration,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await onceDatabaseServes(() => this.keep());
  }

  /** Replicas that start at once with the same configuration keep it once. */
  private async keep(): Promise<void> {
    const { app, variables } = this.configured;
    await inTransaction(this.pool, async ({ db }) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`configuration of ${app}`}))`.execute(db);
      const { rows } = await sql<{ after: unknown }>`
        select after from audit_entries where subject = ${app} and action = 'configuration.changed'
        order by position desc limit 1`.execute(db);
      const before = rows[0]?.after;
      if (isDeepStrictEqual(before, { ...variables })) return;
      const entry = { action: 'configuration.changed', subject: app, actor: app, correlationId: randomUUID() };
      await insertAuditEntries([{ ...entry, before, after: variables }]).execute(db);
    });
  }
}
