import { DATABASE_POOL, InjectDatabase, inTransaction } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { AnnouncedChange, ChangedRecord, ChangeKind } from '../../webhooks/webhook-intake.js';

/** A change as it is kept. */
export interface KeptChange {
  sequence: number;
  instance: string;
  type: ChangedRecord;
  record_id: string;
  change: ChangeKind;
  external_reference: string | null;
  occurred_at: Date;
  received_at: Date;
}

interface RecordChangesSchema {
  record_changes: KeptChange & { event_id: string };
}

/** A change and the instance that holds its record. */
export interface InstanceChange extends Omit<AnnouncedChange, 'account'> {
  instance: string;
}

/** How long changes are kept; who polls less often has to read the records themselves. */
const KEPT_FOR = sql`interval '30 days'`;
const BATCH = 1_000;

/** The changes that vendors told of, in the API's own schema. */
@Injectable()
export class RecordChanges {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @InjectDatabase() private readonly db: Kysely<RecordChangesSchema>,
  ) {}

  /** Keeps those that are new, all or none. */
  async keep(changes: readonly InstanceChange[]): Promise<void> {
    if (changes.length === 0) return;
    await inTransaction<RecordChangesSchema, void>(this.pool, async ({ db }) => {
      // One writer at a time: numbers become visible in their order, so that nobody who polls passes one that is still on its way.
      await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.record_changes', 0))`.execute(db);
      await sql`
        insert into record_changes (instance, event_id, type, record_id, change, external_reference, occurred_at)
        select instance, "eventId", type, id, change, "externalReference", "occurredAt"
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as told (instance text, "eventId" text, type text, id text,
          change text, "externalReference" text, "occurredAt" timestamptz)
        on conflict (instance, event_id) do nothing`.execute(db);
    });
  }

  /** In the order in which they were taken in, after the one of that number. */
  async list({ after, limit, instance }: { after: number; limit: number; instance?: string }): Promise<KeptChange[]> {
    return this.db
      .selectFrom('record_changes')
      .selectAll()
      .where('sequence', '>', after)
      .$if(instance !== undefined, (query) => query.where('instance', '=', instance!))
      .orderBy('sequence')
      .limit(limit)
      .execute();
  }

  /** Deletes some of those that were kept for 30 days; resolves with how many. */
  async purgeBatch(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from record_changes where sequence in (
        select sequence from record_changes where received_at < now() - ${KEPT_FOR} limit ${BATCH})`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
