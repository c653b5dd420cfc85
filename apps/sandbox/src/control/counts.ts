import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';

/** How many records of a type there are, and what of them should not be. */
export interface RecordCounts {
  records: { system: string; type: string; count: number }[];
  /** External references that more than one record of a type carries. */
  duplicates: { system: string; type: string; externalReference: string; count: number }[];
  /** The CRM's stage changes. */
  events: { queued: number; delivered: number; givenUp: number };
}

/** Counts across all stand-ins, for tests that must find every record once. */
@Injectable()
export class Counts {
  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  async read(): Promise<RecordCounts> {
    const records = await this.pool.query<RecordCounts['records'][number]>(
      'select system, type, count(*)::int as count from records where not deleted group by system, type order by system, type',
    );
    const duplicates = await this.pool.query<RecordCounts['duplicates'][number]>(
      `select system, type, external_reference as "externalReference", count(*)::int as count from records
       where not deleted and external_reference is not null
       group by system, type, external_reference having count(*) > 1 order by system, type, external_reference limit 1000`,
    );
    const events = await this.pool.query<RecordCounts['events']>(
      `select count(*) filter (where delivered_at is null and given_up_at is null)::int as queued,
         count(delivered_at)::int as delivered, count(given_up_at)::int as "givenUp" from outbound_events`,
    );
    return { records: records.rows, duplicates: duplicates.rows, events: events.rows[0]! };
  }
}
