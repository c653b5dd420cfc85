import { Injectable } from '@nestjs/common';
import { accepted } from '../plain/content.js';
import { refused } from '../plain/plain-error.js';
import { type Endpoint, ok } from '../plain/plain-system.js';
import { RecordStore } from '../records/record-store.js';
import { slotQuestion, type SlotQuestion } from './request-content.js';

const MOST_WEEKS = 160;
const WEEK = 7 * 86_400_000;

/** Hours of a role in a region in the week that begins on `monday`. */
export interface Slot {
  role: string;
  region: string;
  monday: string;
  free_hours: number;
  booked_hours: number;
}

/** What the PSA's resources can work, week by week, and what of it is booked. */
@Injectable()
export class Slots {
  constructor(private readonly store: RecordStore) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'GET',
        path: '/slots',
        operation: 'capacity.list',
        handle: async ({ query }) => ok({ rows: await this.list(accepted(slotQuestion, query)), next: null }),
      },
    ];
  }

  /** A booking's hours are spread evenly over the days it lasts. */
  private async list({ role, region, from, to }: SlotQuestion): Promise<Slot[]> {
    if (Date.parse(to) - Date.parse(from) > MOST_WEEKS * WEEK) {
      throw refused('too_long', `At most ${MOST_WEEKS} weeks are answered at once.`, 'to');
    }
    const { rows } = await this.store.pool.query<Slot>({
      name: 'psa-slots',
      text: `with weeks as (select monday::date from generate_series($3::text::date, $4::text::date, interval '7 days') monday),
        resources as (select id, data->>'role' as role, data->>'region' as region, (data->>'weekly_hours')::float8 as hours
          from records where system = 'psa' and type = 'resource' and not deleted
            and ($1::text is null or data->>'role' = $1) and ($2::text is null or data->>'region' = $2)),
        bookings as (select data->>'resource' as resource, (data->>'hours')::float8 as hours,
            (data->>'date_from')::date as first, (data->>'date_to')::date as last
          from records where system = 'psa' and type = 'assignment' and not deleted
            and data->>'date_to' >= $3::text and (data->>'date_from')::date < $4::text::date + 7),
        booked as (select resource, monday,
            sum(hours * (least(last, monday + 6) - greatest(first, monday) + 1) / greatest(last - first + 1, 1)) as hours
          from bookings join weeks on first <= monday + 6 and last >= monday group by resource, monday)
        select role, region, to_char(weeks.monday, 'YYYY-MM-DD') as monday, sum(resources.hours)::float8 as free_hours,
          round(coalesce(sum(booked.hours), 0)::numeric, 2)::float8 as booked_hours
        from resources cross join weeks
          left join booked on booked.resource = resources.id and booked.monday = weeks.monday
        group by role, region, weeks.monday order by role, region, weeks.monday`,
      values: [role ?? null, region ?? null, from, to],
    });
    return rows;
  }
}
