import { DATABASE_POOL, InjectDatabase, inTransaction } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Generated, type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { AnnouncedChange, ChangedRecord, ChangeKind } from '../../webhooks/webhook-intake.js';

interface RecordChangesSchema {
  record_changes: {
    sequence: Generated<number>;
    instance: string;
    event_id: string;
    type: ChangedRecord;
    record_id: string;
    change: ChangeKind;
    external_reference: string | null;
    occurred_at: Date | string;
    received_at: Generated<Date>;
  };
}

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

/** Which changes of which instance. */
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
      await db
        .insertInto('record_changes')
        .values(
          changes.map(({ eventId, id, occurredAt, externalReference, instance, type, change }) => ({
            instance,
            event_id: eventId,
            type,
            record_id: id,
            change,
            external_reference: externalReference ?? null,
            occurred_at: occurredAt,
          })),
        )
        .onConflict((conflict) => conflict.columns(['instance', 'event_id']).doNothing())
        .execute();
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
      .$castTo<KeptChange>()
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
