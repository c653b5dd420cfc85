import { Injectable } from '@nestjs/common';
import type { RecordContent } from '../records/record.js';
import { RecordStore } from '../records/record-store.js';
import { badParameter, noSuchEnvelope } from './docusign-error.js';
import type { Envelope } from './envelope.js';

const SYSTEM = `system = 'documents' and type = 'statement-of-work'`;
const MOST_ENVELOPES = 1000;

/** An envelope and what the record store knows of it. */
export interface HeldEnvelope {
  id: string;
  envelope: Envelope;
  modifiedAt: Date;
}

/** Which envelopes are asked for: the parameters of `listStatusChanges` that the stand-in knows. */
export interface EnvelopeQuery {
  from_date?: string;
  to_date?: string;
  status?: string;
  custom_field?: string;
  envelope_ids?: string;
  count?: string;
  start_position?: string;
}

/** One part of what was found. */
export interface EnvelopePage {
  envelopes: HeldEnvelope[];
  start: number;
  total: number;
}

interface Row {
  id: string;
  data: RecordContent;
  updated_at: Date;
  total: number;
}

/** The account's envelopes, one statement a question. */
@Injectable()
export class Envelopes {
  constructor(private readonly store: RecordStore) {}

  /** Throws ENVELOPE_DOES_NOT_EXIST. */
  async read(id: string): Promise<HeldEnvelope> {
    const { rows } = await this.store.pool.query<Row>({
      name: 'docusign-read',
      text: `select id, data, updated_at from records where ${SYSTEM} and id = $1 and not deleted`,
      values: [id.toLowerCase()],
    });
    if (!rows[0]) throw noSuchEnvelope();
    return heldOf(rows[0]);
  }

  /** Envelopes by when their status changed, by status and by custom field, in the order of their making. */
  async find(query: EnvelopeQuery): Promise<EnvelopePage> {
    const start = wholeNumber('start_position', query.start_position) ?? 0;
    const count = Math.min(MOST_ENVELOPES, wholeNumber('count', query.count) ?? MOST_ENVELOPES);
    const values: unknown[] = [];
    const conditions = [...conditionsOf(query, values)];
    const { rows } = await this.store.pool.query<Row>(
      `select id, data, updated_at, count(*) over ()::int as total from records
       where ${[SYSTEM, 'not deleted', ...conditions].join(' and ')}
       order by data->>'createdDateTime', id limit ${count} offset ${start}`,
      values,
    );
    return { envelopes: rows.map(heldOf), start, total: rows[0]?.total ?? 0 };
  }
}

function* conditionsOf(query: EnvelopeQuery, values: unknown[]): Generator<string> {
  const value = (held: unknown): string => `$${values.push(held)}`;
  if (query.from_date === undefined && query.envelope_ids === undefined) {
    throw badParameter('The from_date must be given.');
  }
  const changed = `(data->>'statusChangedDateTime')::timestamptz`;
  if (query.from_date !== undefined) yield `${changed} >= ${value(dateOf('from_date', query.from_date))}`;
  if (query.to_date !== undefined) yield `${changed} <= ${value(dateOf('to_date', query.to_date))}`;
  if (query.envelope_ids !== undefined) yield `id = any(${value(query.envelope_ids.toLowerCase().split(','))})`;
  if (query.status !== undefined && query.status !== 'any') {
    yield `data->>'status' = any(${value(query.status.toLowerCase().split(','))})`;
  }
  if (query.custom_field !== undefined) {
    const [name, ...rest] = query.custom_field.split('=');
    const field = JSON.stringify([{ name, value: rest.join('=') }]);
    yield `data->'customFields'->'textCustomFields' @> ${value(field)}::jsonb`;
  }
}

function heldOf({ id, data, updated_at: modifiedAt }: Row): HeldEnvelope {
  return { id, envelope: data as unknown as Envelope, modifiedAt };
}

function dateOf(name: string, text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw badParameter(`${name} is no date: ${text}.`);
  return date.toISOString();
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badParameter(`${name} is no whole number: ${text}.`);
}
