import { type RawBuilder, sql } from 'kysely';

/** The steps of the readiness funnel, in their order. */
export const funnelSteps = [
  'won',
  'validated',
  'project',
  'ready-to-bill',
  'demand-raised',
  'staffed',
  'started',
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** Groups of handovers that a figure of the overview counts, and that lists of handovers can be filtered by. */
export const milestones = [
  ...funnelSteps,
  'project-active',
  'provisioned',
  'first-time-right',
  'not-first-time-right',
  'without-project',
  'not-active',
  'not-started',
  'written-back',
  'not-written-back',
] as const;
export type Milestone = (typeof milestones)[number];

const STANDS = sql`figures.direction = 'providing' and figures.state <> 'unwound'`;
const TODAY = sql`(now() at time zone 'UTC')::date`;
const STARTED = sql`figures.active_at is not null and figures.start_date <= ${TODAY}`;

const conditions: Readonly<Record<Milestone, RawBuilder<boolean>>> = {
  won: sql`true`,
  validated: sql`figures.validated_at is not null`,
  project: sql`figures.project_id is not null`,
  'project-active': sql`figures.active_at is not null`,
  'ready-to-bill': sql`figures.billable_at is not null`,
  'demand-raised': sql`figures.demand_raised_at is not null`,
  provisioned: sql`figures.provisioned_at is not null`,
  staffed: sql`figures.staffed_at is not null`,
  started: sql`coalesce(${STARTED}, false)`,
  'first-time-right': sql`figures.provisioned_at is not null and figures.exceptions = 0`,
  'not-first-time-right': sql`not (figures.provisioned_at is not null and figures.exceptions = 0)`,
  'without-project': sql`figures.project_id is null`,
  'not-active': sql`figures.active_at is null`,
  'not-started': sql`figures.active_at is not null and not coalesce(${STARTED}, false)`,
  'written-back': sql`figures.written_back_at is not null`,
  'not-written-back': sql`figures.written_back_at is null`,
};

/**
 * SQL condition on `handover_figures figures`: those that have reached the milestone and stand. What is being taken back, or was,
 * has reached none.
 */
export function reached(milestone: Milestone): RawBuilder<boolean> {
  return sql<boolean>`(${STANDS} and ${conditions[milestone]})`;
}
