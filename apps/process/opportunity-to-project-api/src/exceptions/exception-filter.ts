import { type RawBuilder, sql } from 'kysely';

/** Which exceptions are wanted. */
export interface ExceptionFilter {
  open: boolean;
  class?: string;
  owner?: string;
  cause?: string;
  checkpoint?: string;
  legalEntity?: string;
  assignee?: string;
  /** Whether their due date has passed. */
  overdue?: boolean;
  /** Whether the start of their deal is at risk. */
  atRisk?: boolean;
  /** Opened before this instant. */
  openedBefore?: string;
  /** Opened at this instant or later. */
  openedFrom?: string;
  deliveryRegion?: string;
  practice?: string;
  contractType?: string;
}

/** In which order causes are listed: by how many wait for them, or by value times days at risk. */
export const causeOrders = ['count', 'risk'] as const;
export type CauseOrder = (typeof causeOrders)[number];

/** In which order exceptions are listed: the newest first, or the greatest value times days at risk first. */
export const exceptionOrders = ['newest', 'risk'] as const;
export type ExceptionOrder = (typeof exceptionOrders)[number];

/** How exceptions are told apart by age, in hours since they were opened. */
export const ageBands = [
  { name: 'upTo4Hours', fromHours: 0, toHours: 4 },
  { name: 'upTo24Hours', fromHours: 4, toHours: 24 },
  { name: 'upTo3Days', fromHours: 24, toHours: 72 },
  { name: 'over3Days', fromHours: 72, toHours: undefined },
] as const;

/** A start is at risk from so many days before it: people must be found and told by then. */
export const LEAD_DAYS = 30;

const TODAY = sql`(now() at time zone 'UTC')::date`;

/** SQL: days for which the start of an exception's deal has been at risk; 0 while it is further away, null without a date. */
export const DAYS_AT_RISK = sql`greatest(0, ${TODAY} - exceptions.start_date + ${sql.lit(LEAD_DAYS)})`;

/** SQL: value times days at risk of an exception, values of different currencies as they are. */
export const RISK = sql`coalesce(exceptions.value * ${DAYS_AT_RISK}, 0)`;

/** SQL condition on exceptions joined with their handovers. */
export function matching(filter: ExceptionFilter): RawBuilder<boolean> {
  const { class: kind, owner, cause, checkpoint, legalEntity, assignee, overdue, openedBefore } = filter;
  const { atRisk, openedFrom, deliveryRegion, practice, contractType } = filter;
  const conditions = [
    filter.open ? sql`resolved_at is null` : sql`resolved_at is not null`,
    kind && sql`class = ${kind}`,
    owner && sql`owner = ${owner}`,
    cause && sql`cause = ${cause}`,
    checkpoint && sql`checkpoint = ${checkpoint}`,
    legalEntity && sql`handovers.legal_entity = ${legalEntity}`,
    assignee && sql`assignee = ${assignee}`,
    overdue === undefined ? undefined : sql`coalesce(due_date < ${TODAY}, false) = ${overdue}`,
    atRisk === undefined ? undefined : sql`coalesce(${DAYS_AT_RISK} > 0, false) = ${atRisk}`,
    openedBefore && sql`opened_at < ${openedBefore}::timestamptz`,
    openedFrom && sql`opened_at >= ${openedFrom}::timestamptz`,
    deliveryRegion && sql`handovers.delivery_region = ${deliveryRegion}`,
    practice && sql`handovers.practice = ${practice}`,
    contractType && sql`handovers.contract_type = ${contractType}`,
  ].filter((condition) => condition !== undefined && condition !== '');
  return sql<boolean>`(${sql.join(conditions as RawBuilder<unknown>[], sql` and `)})`;
}
