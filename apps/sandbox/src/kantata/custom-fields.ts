import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import type { Collection, Endpoint } from './endpoint.js';
import { listed, type WireObject } from './kantata-answer.js';
import { invalid } from './kantata-error.js';
import { type KantataRow, KantataStore, type KantataType, stamps } from './kantata-store.js';
import { id, type KantataRequest, objectsOf, pagingOf } from './requests.js';

const MOST_AT_ONCE = 100;

const newValue = z.object({
  subject_type: z.string(),
  subject_id: id,
  custom_field_id: id,
  value: z.string().max(255),
});

const subjects: Readonly<Record<string, KantataType>> = { Resource: 'resource-demand', User: 'user' };

/** A further field of resources or users, of text. */
export interface CustomField {
  name: string;
  subject_type: string;
  value_type: 'string';
}

/** An object with custom fields: their values by the field's id. */
export interface WithFields {
  values?: Record<string, { id: string; name: string; value: string }>;
}

/** Custom fields and their values, which are kept in the objects that they are about. */
@Injectable()
export class CustomFields implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'GET',
        path: '/custom_fields',
        operation: 'custom_fields.list',
        handle: (request) => this.list(request),
      },
      {
        method: 'POST',
        path: '/custom_field_values',
        operation: 'custom_field_values.create',
        handle: (request) => this.setValues(request),
      },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const subject = query.subject_type;
    const conditions = subject === undefined ? [] : [{ sql: "data->>'subject_type' = ?", value: subject }];
    const { rows, total } = await this.store.page<CustomField>('custom-field', conditions, paging, "data->>'name'");
    const fields = rows.map((row) => ({ id: row.id, ...row.data, ...stamps(row) }));
    return listed('custom_fields', fields, { total, paging });
  }

  /** Creates or replaces values, all or none. */
  private async setValues({ body }: KantataRequest): Promise<Answer> {
    const values = objectsOf(body, {
      one: 'custom_field_value',
      many: 'custom_field_values',
      schema: newValue,
      most: MOST_AT_ONCE,
    });
    const fields = await this.store.byIds<CustomField>(
      'custom-field',
      values.map(({ custom_field_id: field }) => String(field)),
    );
    for (const { custom_field_id: field, subject_type: subject } of values) {
      if (fields.get(String(field))?.data.subject_type !== subject || !subjects[subject]) {
        throw invalid('custom_field_id', `There is no custom field ${field} of a ${subject}.`);
      }
    }
    const ids = await this.store.nextIds(values.length);
    const objects = values.map((value, index) => ({
      ...value,
      id: ids[index]!,
      custom_field_name: fields.get(String(value.custom_field_id))!.data.name,
      type: 'string',
      display_value: value.value,
    }));
    for (const [subject, type] of Object.entries(subjects)) {
      await this.write(
        type,
        objects.filter((each) => each.subject_type === subject),
      );
    }
    return listed('custom_field_values', objects);
  }

  private async write(
    type: KantataType,
    values: { id: string; subject_id: number; custom_field_id: number; custom_field_name: string; value: string }[],
  ): Promise<void> {
    if (values.length === 0) return;
    const subjectIds = [...new Set(values.map(({ subject_id: subject }) => String(subject)))];
    const { rowCount } = await this.store.pool.query({
      name: 'psa-set-values',
      text: `with wanted as (
          select subject, jsonb_object_agg(field, jsonb_build_object('id', value_id, 'name', name, 'value', value)) as values
          from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as v (subject, field, value_id, name, value)
          group by subject)
        update records set version = version + 1,
          data = data || jsonb_build_object('values', coalesce(data->'values', '{}') || wanted.values)
        from wanted where system = 'psa' and type = $1 and id = wanted.subject and not deleted
          and $7 = (select count(*) from records where system = 'psa' and type = $1 and id = any($2) and not deleted)`,
      values: [
        type,
        values.map(({ subject_id: subject }) => String(subject)),
        values.map(({ custom_field_id: field }) => String(field)),
        values.map((value) => value.id),
        values.map(({ custom_field_name: name }) => name),
        values.map(({ value }) => value),
        subjectIds.length,
      ],
    });
    if (rowCount !== subjectIds.length) throw invalid('subject_id', 'There is no such object.');
  }
}

/** Values of objects as they are included. */
export function valuesOf(subjectType: string, rows: readonly KantataRow<WithFields>[]): WireObject[] {
  return rows.flatMap(({ id: subject, data }) =>
    Object.values(data.values ?? {}).map(({ id: valueId, name, value }) => ({
      id: valueId,
      subject_type: subjectType,
      subject_id: Number(subject),
      custom_field_name: name,
      type: 'string',
      value,
      display_value: value,
    })),
  );
}

/** The ids by which an object names its values. */
export function valueIds({ data }: KantataRow<WithFields>): { custom_field_value_ids: string[] } {
  return { custom_field_value_ids: Object.values(data.values ?? {}).map((value) => value.id) };
}
