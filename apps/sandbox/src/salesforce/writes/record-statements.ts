import type pg from 'pg';
import type { RecordContent } from '../../records/record.js';
import { badRequest } from '../salesforce-error.js';

/** The pool, or one client with a transaction open. */
export type Executor = Pick<pg.ClientBase, 'query'>;

/** What a stage change tells the world, once it is stored. */
export interface StageEvent {
  eventId: string;
  stage: string;
  body: string;
}

/** Stores a new record. Throws DUPLICATE_VALUE. */
export async function insertRecord(executor: Executor, type: string, id: string, data: RecordContent): Promise<void> {
  await refusingDuplicates(
    executor.query({
      name: 'crm-insert',
      text: `insert into records (system, type, id, external_reference, data) values ('crm', $1, $2, $3, $4)`,
      values: [type, id, externalReferenceOf(data), JSON.stringify(data)],
    }),
  );
}

/** Stores new records of one type, all or none. Throws DUPLICATE_VALUE. */
export async function insertRecords(
  executor: Executor,
  records: readonly { type: string; id: string; data: RecordContent }[],
): Promise<void> {
  await refusingDuplicates(
    executor.query({
      name: 'crm-insert-many',
      text: `insert into records (system, type, id, external_reference, data)
        select 'crm', * from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[])`,
      values: [
        records.map(({ type }) => type),
        records.map(({ id }) => id),
        records.map(({ data }) => externalReferenceOf(data)),
        records.map(({ data }) => JSON.stringify(data)),
      ],
    }),
  );
}

/**
 * Lays a patch over a record, unless the record already bears a later SystemModstamp than the patch's: two writes at
 * once must not leave the older stamp behind. Answers whether it was laid.
 */
export async function patchRecord(
  executor: Executor,
  type: string,
  id: string,
  patch: RecordContent,
): Promise<boolean> {
  const { rowCount } = await refusingDuplicates(
    executor.query({
      name: 'crm-patch',
      text: `update records set data = data || $3, version = version + 1, updated_at = clock_timestamp()
        where system = 'crm' and type = $1 and id = $2 and not deleted and data->>'SystemModstamp' < $3::jsonb->>'SystemModstamp'`,
      values: [type, id, JSON.stringify(patch)],
    }),
  );
  return rowCount === 1;
}

/** As {@link patchRecord}, for an opportunity whose stage is given: queues the event when the stage becomes another. */
export async function patchStage(
  executor: Executor,
  id: string,
  patch: RecordContent,
  event: StageEvent,
): Promise<boolean> {
  const { rows } = await executor.query({
    name: 'crm-patch-stage',
    text: `with before as (
        select id, data->>'StageName' as stage from records
        where system = 'crm' and type = 'Opportunity' and id = $1 and not deleted for update
      ), changed as (
        update records set data = data || $2, version = version + 1, updated_at = clock_timestamp() from before
        where records.system = 'crm' and records.type = 'Opportunity' and records.id = before.id
          and data->>'SystemModstamp' < $2::jsonb->>'SystemModstamp'
        returning records.id, before.stage
      ), queued as (
        insert into outbound_events (event_id, body) select $3, $4 from changed where stage is distinct from $5
      ) select id from changed`,
    values: [id, JSON.stringify(patch), event.eventId, event.body, event.stage],
  });
  return rows.length === 1;
}

/** Marks a record, or all records that refer to it by `field`, as deleted. */
export async function deleteRecords(
  executor: Executor,
  type: string,
  field: string | undefined,
  id: string,
  modstamp: string,
): Promise<number> {
  const which = field ? `data->>'${field}' = $2` : 'id = $2';
  const { rowCount } = await executor.query({
    text: `update records set deleted = true, version = version + 1, updated_at = clock_timestamp(),
      data = data || jsonb_build_object('SystemModstamp', $3::text)
      where system = 'crm' and type = $1 and ${which} and not deleted`,
    values: [type, id, modstamp],
  });
  return rowCount ?? 0;
}

/** Whether a record exists and is not deleted. */
export async function recordExists(executor: Executor, type: string, id: string): Promise<boolean> {
  const { rows } = await executor.query({
    name: 'crm-exists',
    text: `select 1 from records where system = 'crm' and type = $1 and id = $2 and not deleted`,
    values: [type, id],
  });
  return rows.length > 0;
}

function externalReferenceOf(data: RecordContent): string | null {
  return typeof data.Handover_Reference__c === 'string' ? data.Handover_Reference__c : null;
}

async function refusingDuplicates<Result>(query: Promise<Result>): Promise<Result> {
  try {
    return await query;
  } catch (error) {
    const { code, detail } = error as { code?: unknown; detail?: string };
    if (code !== '23505') throw error;
    const field = /'(\w+)'/.exec(detail ?? '')?.[1];
    throw badRequest(
      'DUPLICATE_VALUE',
      `duplicate value found: ${field ?? 'Id'} duplicates value on another record`,
      ...(field ? [field] : []),
    );
  }
}
