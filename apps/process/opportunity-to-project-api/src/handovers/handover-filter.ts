import { type RawBuilder, sql } from 'kysely';
import type { ExceptionOwner } from '../exceptions/business-exception.js';
import { type Milestone, reached } from '../overview/milestones.js';
import type { HandoverState } from './handover.js';

/** Which handovers are wanted; what is absent does not matter. Days include both ends, in UTC. */
export interface HandoverFilter {
  state?: HandoverState[];
  legalEntity?: string;
  practice?: string;
  deliveryRegion?: string;
  contractType?: string;
  /** YYYY-MM-DD */
  wonFrom?: string;
  wonTo?: string;
  startFrom?: string;
  startTo?: string;
  text?: string;
  recordId?: string;
  /** `<kind of system>:<instance>`, or the kind alone. */
  waitingFor?: string;
  exceptionOwner?: ExceptionOwner;
  /** A figure of the overview. */
  milestone?: Milestone;
}

type Condition = RawBuilder<boolean>;

/** What each member of a filter asks of a row of handovers. Further filters, such as milestones of a funnel, get a line here. */
const conditions: {
  [Name in keyof Required<HandoverFilter>]: (value: NonNullable<HandoverFilter[Name]>) => Condition;
} = {
  state: (states) => sql`handovers.state = any(${states})`,
  legalEntity: (code) => sql`legal_entity = ${code}`,
  practice: (practice) => sql`practice = ${practice}`,
  deliveryRegion: (region) => sql`delivery_region = ${region}`,
  contractType: (type) => sql`contract_type = ${type}`,
  wonFrom: (day) => sql`won_at >= ${day}::date::timestamp at time zone 'UTC'`,
  wonTo: (day) => sql`won_at < (${day}::date + 1)::timestamp at time zone 'UTC'`,
  startFrom: (day) => sql`coalesce(start_date, 'infinity') >= ${day}::date and start_date is not null`,
  startTo: (day) => sql`coalesce(start_date, 'infinity') <= ${day}::date`,
  text: (text) => sql`${searched} ilike ${containing(text)}`,
  recordId: (id) => sql`key in (
      select handover_key from checkpoints where records @> ${JSON.stringify([{ id }])}::jsonb
      union all select handover_key from unwinding_steps where record->>'id' = ${id})`,
  waitingFor: (instance) => {
    const [system, name] = instance.split(/:(.*)/s);
    return sql`handovers.state = 'waiting' and waiting_system = ${system}
        ${name === undefined || name === '' ? sql`` : sql`and waiting_instance = ${name}`}`;
  },
  exceptionOwner: (owner) => sql`key in (
      select handover_key from exceptions where resolved_at is null and owner = ${owner})`,
  milestone: (milestone) => sql`exists (
      select from handover_figures figures where figures.handover_key = handovers.key and ${reached(milestone)})`,
};

/** The same expression as that of the index `handovers_by_text`. */
const searched = sql`(coalesce(name, '') || ' ' || coalesce(customer, '') || ' ' || coalesce(project_id, '') || ' ' ||
  opportunity_id)`;

/** The conditions of a filter as one. */
export function matching(filter: HandoverFilter): Condition {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  const parts = asked.map(([name, value]) =>
    (conditions[name as keyof HandoverFilter] as (of: unknown) => Condition)(value),
  );
  return parts.length === 0
    ? sql`true`
    : sql.join(
        parts.map((part) => sql`(${part})`),
        sql` and `,
      );
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
