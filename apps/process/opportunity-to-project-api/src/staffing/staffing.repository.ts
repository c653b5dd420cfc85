import type { ResourceDemand } from '@handover/contracts/system-psa';
import { InjectDatabase, storableJson } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { isStaffed } from './is-staffed.js';
import type { OverviewSchema } from './staffing-schema.js';

/** A replica that dies over a handover leaves it to the others after this long. */
const CLAIMED_FOR = sql`interval '60 seconds'`;
/** What is filled may be opened again, when somebody leaves; it is looked at once a day. */
const STAFFED_AGAIN_AFTER = sql`interval '1 day'`;

/** A handover whose demands are to be read. */
export interface StaffedHandover {
  key: string;
  revision: number;
  /** Legal entity that delivers, and the day on which the handover began (YYYY-MM-DD, UTC): they say which PSA has them. */
  legalEntity: string;
  since: string;
}

/** The demands of handovers, as the PSAs held them when they were last asked. */
@Injectable()
export class StaffingRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<OverviewSchema>) {}

  /**
   * Takes handovers whose demands are due to be read, each for one replica, those that wait longest first. In a burst it
   * takes one: who was assigned can be read later, and the systems are busy with the handovers under way.
   */
  async takeDue(limit: number): Promise<StaffedHandover[]> {
    const { rows } = await sql<StaffedHandover>`
      with burst as (
        select from handovers where state in ('received', 'validating', 'provisioning') offset ${limit} limit 1
      ), due as (
        select handover_key from handover_figures where demands_due_at <= now()
        order by demands_due_at limit case when exists (table burst) then 1 else ${limit}::int end
        for update skip locked
      ), taken as (
        update handover_figures set demands_due_at = now() + ${CLAIMED_FOR}
        where handover_key in (select handover_key from due) returning handover_key
      )
      select key, revision, coalesce(opportunity->>'deliveringLegalEntity', legal_entity) as "legalEntity",
        to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as since
      from taken join handovers on key = handover_key
      where legal_entity is not null and direction = 'providing'`.execute(this.db);
    return rows;
  }

  /**
   * Keeps what the PSA holds for a handover; what it holds no more is forgotten.
   *
   * @param againAfterSeconds when it is asked again, while somebody is missing
   */
  async keep(key: string, demands: readonly ResourceDemand[], againAfterSeconds: number): Promise<void> {
    const staffed = isStaffed(demands);
    const rows = demands.map((demand) => ({
      id: demand.id,
      instance: demand.externalReferences.find(({ system }) => system === 'psa')?.instance ?? 'unknown',
      role: demand.role,
      region: demand.region,
      hours: demand.hours,
      start_date: demand.start,
      end_date: demand.end,
      certainty: demand.certainty,
      status: demand.status,
      assigned_employee: demand.assignedEmployee ?? null,
    }));
    await sql`
      with gone as (
        delete from resource_demands where handover_key = ${key} and id <> all(${rows.map(({ id }) => id)})
      ), kept as (
        insert into resource_demands (handover_key, id, instance, role, region, hours, start_date, end_date, certainty, status,
          assigned_employee)
        select ${key}, id, instance, role, region, hours, start_date, end_date, certainty, status, assigned_employee
        from jsonb_to_recordset(${storableJson(rows)}::jsonb) as demand (id text, instance text, role text, region text,
          hours double precision, start_date date, end_date date, certainty text, status text, assigned_employee text)
        on conflict (handover_key, id) do update set instance = excluded.instance, role = excluded.role,
          region = excluded.region, hours = excluded.hours, start_date = excluded.start_date, end_date = excluded.end_date,
          certainty = excluded.certainty, status = excluded.status, assigned_employee = excluded.assigned_employee,
          seen_at = now()
      )
      update handover_figures set demands_read_at = now(),
        staffed_at = ${staffed ? sql`coalesce(staffed_at, now())` : sql`null`},
        demands_due_at = now() + ${staffed ? STAFFED_AGAIN_AFTER : sql`make_interval(secs => ${againAfterSeconds})`}
      where handover_key = ${key}`.execute(this.db);
  }
}
