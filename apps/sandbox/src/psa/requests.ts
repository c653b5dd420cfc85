import { Injectable } from '@nestjs/common';
import { accepted, inOrder } from '../plain/content.js';
import { missing, refused } from '../plain/plain-error.js';
import { onWire, PlainRecords, type RecordRow, ROW } from '../plain/plain-records.js';
import { created, type Endpoint, ok } from '../plain/plain-system.js';
import type { RecordContent } from '../records/record.js';
import { RecordStore } from '../records/record-store.js';
import { BOOKING, REQUEST } from './psa-kinds.js';
import { newBooking, newRequest, requestChange } from './request-content.js';

const CHANGEABLE = ['open', 'staffed'];

/** The PSA's requests for people, and who is booked on them. */
@Injectable()
export class Requests {
  constructor(
    private readonly records: PlainRecords,
    private readonly store: RecordStore,
  ) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'POST',
        path: '/requests',
        operation: 'resource-demands.create',
        handle: async ({ body }) => created(await this.create(body)),
      },
      {
        method: 'GET',
        path: '/requests',
        operation: 'resource-demands.find',
        handle: async ({ query }) => {
          if (query.ext_ref === undefined) return ok(await this.records.page(REQUEST, query));
          return ok({ rows: await this.findParts(query.ext_ref), next: null });
        },
      },
      {
        method: 'GET',
        path: '/requests/:id',
        operation: 'resource-demands.read',
        handle: async ({ params }) => ok(await this.records.read(REQUEST, params.id!)),
      },
      {
        method: 'PATCH',
        path: '/requests/:id',
        operation: 'resource-demands.update',
        handle: async ({ params, body }) => ok(await this.change(params.id!, body)),
      },
      {
        method: 'POST',
        path: '/requests/:id/release',
        operation: 'resource-demands.release',
        handle: async ({ params }) => ok(await this.records.move(REQUEST, params.id!, 'released', CHANGEABLE)),
      },
      {
        method: 'POST',
        path: '/requests/:id/bookings',
        operation: 'assignments.create',
        handle: async ({ params, body }) => created(await this.book(params.id!, body)),
      },
      {
        method: 'GET',
        path: '/bookings',
        operation: 'assignments.list',
        handle: async ({ query }) => {
          const { job, request } = query;
          const where = { ...(job === undefined ? {} : { job }), ...(request === undefined ? {} : { request }) };
          return ok(await this.records.page(BOOKING, query, { where }));
        },
      },
    ];
  }

  private async create(body: unknown): Promise<RecordContent> {
    const { ext_ref, ...request } = accepted(newRequest, body);
    inOrder({ from: request.date_from, to: request.date_to }, 'date_to');
    return this.records.create(REQUEST, { ...request, state: 'open', resource: null }, ext_ref);
  }

  private async change(id: string, body: unknown): Promise<RecordContent> {
    const { rev, ...patch } = accepted(requestChange, body);
    inOrder({ from: patch.date_from, to: patch.date_to }, 'date_to');
    return this.records.change(REQUEST, id, patch, { states: CHANGEABLE, rev });
  }

  /** Requests that carry the reference itself or the reference and `#part`. */
  private async findParts(reference: string): Promise<RecordContent[]> {
    const { rows } = await this.store.pool.query<RecordRow>({
      name: 'psa-find-parts',
      // Byte-wise comparison, as the index has it: `$` is the character after `#`. Two searches and materialized: for one
      // condition with `or`, or for the order of ids, the planner may walk all requests while it has no statistics.
      text: `with found as materialized (
          select ${ROW} from records where system = 'psa' and type = 'resource-demand' and not deleted
            and external_reference = $1
          union all
          select ${ROW} from records where system = 'psa' and type = 'resource-demand' and not deleted
            and external_reference ~>=~ ($1 || '#') and external_reference ~<~ ($1 || '$'))
        select ${ROW} from found order by id limit 500`,
      values: [reference],
    });
    return rows.map(onWire);
  }

  /** Books somebody on an open request, which is staffed then. */
  private async book(requestId: string, body: unknown): Promise<RecordContent> {
    const booking = accepted(newBooking, body);
    const { rows } = await this.store.pool.query<RecordRow>({
      name: 'psa-book',
      text: `with staffed as (
          update records request set data = request.data || jsonb_build_object('state', 'staffed', 'resource', $2::text),
            version = request.version + 1, updated_at = clock_timestamp()
          from records resource
          where request.system = 'psa' and request.type = 'resource-demand' and request.id = $1 and not request.deleted
            and request.data->>'state' = 'open'
            and resource.system = 'psa' and resource.type = 'resource' and resource.id = $2 and not resource.deleted
          returning request.id, request.data)
        insert into records (system, type, id, data)
        select 'psa', 'assignment', 'BK-' || nextval('psa_booking_numbers'), jsonb_build_object(
          'request', id, 'job', data->'job', 'resource', $2::text,
          'hours', coalesce($3::numeric, (data->>'effort_hours')::numeric),
          'date_from', coalesce($4::text, data->>'date_from'), 'date_to', coalesce($5::text, data->>'date_to'))
        from staffed returning ${ROW}`,
      values: [requestId, booking.resource, booking.hours ?? null, booking.date_from ?? null, booking.date_to ?? null],
    });
    if (rows[0]) return onWire(rows[0]);
    const request = await this.store.get('psa', 'resource-demand', requestId);
    if (!request) throw missing(REQUEST.name, requestId);
    const state = String(request.data.state);
    if (state !== 'open') throw refused(`request_${state}`, `request ${requestId} is ${state}.`, 'state');
    throw refused('unknown_resource', `Resource ${booking.resource} does not exist.`, 'resource');
  }
}
