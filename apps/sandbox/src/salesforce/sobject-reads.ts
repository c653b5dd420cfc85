import { Injectable } from '@nestjs/common';
import type { RecordContent } from '../records/record.js';
import { fieldOf } from './objects/index.js';
import type { SObject, SObjectField } from './objects/sobject.js';
import { badRequest, invalidField, notFound, SalesforceError } from './salesforce-error.js';
import { storedId } from './salesforce-id.js';
import { salesforceInstant } from './soql/parameters.js';
import type { Executor } from './writes/record-statements.js';

const MINUTE_MS = 60_000;

/** Reads single rows, and what changed or was deleted between two instants. */
@Injectable()
export class SObjectReads {
  /** The row with all its fields, or those asked for (`fields=A,B`). Throws NOT_FOUND, INVALID_FIELD. */
  async row(
    executor: Executor,
    object: SObject,
    givenId: string,
    dataPath: string,
    only?: string,
  ): Promise<RecordContent> {
    const { rows } = await executor.query<{ data: RecordContent }>({
      name: 'crm-row',
      text: `select data from records where system = 'crm' and type = $1 and id = $2 and not deleted`,
      values: [object.name, storedId(givenId) ?? ''],
    });
    if (!rows[0]) throw notFound();
    const id = storedId(givenId)!;
    const fields = only ? only.split(',').map((name) => known(object, name.trim())) : [...object.fields.values()];
    const row: RecordContent = { attributes: { type: object.name, url: `${dataPath}/sobjects/${object.name}/${id}` } };
    for (const field of fields) row[field.name] = valueOf(field, id, rows[0].data);
    return row;
  }

  /** The id of the row with this external id, undefined when there is none. Throws when several share it. */
  async idByExternalId(
    executor: Executor,
    object: SObject,
    fieldName: string,
    value: string,
  ): Promise<string | undefined> {
    const field = fieldOf(object, fieldName);
    if (!field?.externalId) throw notFound();
    const { rows } = await executor.query<{ id: string }>({
      text: `select id from records where system = 'crm' and type = '${object.name}' and not deleted
        and lower(data->>'${field.name}') = $1 limit 2`,
      values: [value.toLowerCase()],
    });
    if (rows.length > 1)
      throw new SalesforceError(300, { message: 'several rows match', errorCode: 'MULTIPLE_CHOICES' });
    return rows[0]?.id;
  }

  /** `updated?start&end`: ids of rows changed in between. */
  async updated(executor: Executor, object: SObject, start: unknown, end: unknown): Promise<object> {
    const rows = await this.changed(executor, object, start, end, false);
    return { ids: rows.map(({ id }) => id), latestDateCovered: covered(end) };
  }

  /** `deleted?start&end`: rows deleted in between. */
  async deleted(executor: Executor, object: SObject, start: unknown, end: unknown): Promise<object> {
    const rows = await this.changed(executor, object, start, end, true);
    return {
      deletedRecords: rows.map(({ id, stamp }) => ({ id, deletedDate: stamp })),
      earliestDateAvailable: '2020-01-01T00:00:00.000+0000',
      latestDateCovered: covered(end),
    };
  }

  private async changed(executor: Executor, object: SObject, start: unknown, end: unknown, deleted: boolean) {
    const from = instantOf('start', start);
    const to = instantOf('end', end);
    if (from >= to) throw badRequest('INVALID_REPLICATION_DATE', 'startDate must be before endDate');
    const { rows } = await executor.query<{ id: string; stamp: string }>({
      text: `select id, data->>'SystemModstamp' as stamp from records
        where system = 'crm' and type = '${object.name}' and deleted = $1
        and (data->>'SystemModstamp') collate "C" >= $2 and (data->>'SystemModstamp') collate "C" <= $3
        order by (data->>'SystemModstamp') collate "C", id`,
      values: [deleted, from, to],
    });
    return rows;
  }
}

function known(object: SObject, name: string): SObjectField {
  const field = fieldOf(object, name);
  if (!field) throw invalidField(object.name, name);
  return field;
}

function valueOf(field: SObjectField, id: string, data: RecordContent): unknown {
  if (field.name === 'Id') return id;
  return data[field.name] ?? (field.type === 'boolean' ? false : ownerOf(field));
}

/** Every row has an owner, also one that was loaded without. */
function ownerOf(field: SObjectField): unknown {
  return field.name === 'OwnerId' ? field.defaultValue : null;
}

function instantOf(name: string, value: unknown): string {
  // A plus sign that was not encoded arrives as a blank.
  const instant = new Date(typeof value === 'string' ? value.replace(' ', '+') : '');
  if (Number.isNaN(instant.getTime())) throw badRequest('INVALID_REPLICATION_DATE', `${name} is not a date time`);
  // The org looks at minutes alone.
  return salesforceInstant(new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS));
}

/** What was written up to now is covered, but nothing later. */
function covered(end: unknown): string {
  const now = salesforceInstant(new Date());
  const asked = instantOf('end', end);
  return asked < now ? asked : now;
}
