import { createHash } from 'node:crypto';
import { demandCertainties, type DemandCertainty, referencesOf, type ResourceDemand } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import { z } from 'zod';
import type { DemandField } from './catalogue.js';
import type { WireAllocation } from './wire.js';

const MOST_MINUTES = 2 ** 31 - 1;

const plan = z.object({ hours: z.number(), start: z.iso.date(), end: z.iso.date() });

/** When and how much of a demand is worked. */
export type Plan = z.output<typeof plan>;

/** What Kantata holds of a demand, in our words; `plan` is absent while its creation is not finished. */
export interface DemandParts {
  id: string;
  externalReference: string;
  projectId: string | undefined;
  role: string;
  skills: string[];
  fields: Partial<Record<DemandField, string>>;
  plan: Plan | undefined;
  employee: string | undefined;
  /** ISO 8601, whatever the offset. */
  updated: string[];
}

/**
 * Minutes as Kantata plans them.
 *
 * @throws RecordRefused when the hours are no whole minutes
 */
export function minutesOf(hours: number): number {
  const minutes = Math.round(hours * 60);
  if (minutes > MOST_MINUTES || Math.abs(hours * 60 - minutes) > 1e-6) {
    throw new RecordRefused(`Kantata plans whole minutes, and at most ${MOST_MINUTES} of them.`, undefined, 'hours');
  }
  return minutes;
}

/** Allocations of one resource as one plan: a resource manager may have split it. */
export function planOf(allocations: readonly WireAllocation[]): Plan | undefined {
  if (allocations.length === 0) return undefined;
  const days = allocations.flatMap(({ start_date, end_date }) => [start_date, end_date]).sort();
  const minutes = allocations.reduce((sum, each) => sum + each.minutes, 0);
  return { hours: minutes / 60, start: days[0]!, end: days[days.length - 1]! };
}

/** The plan as it was when the demand was released, for a text field. */
export function releasedText({ hours, start, end }: Plan): string {
  return JSON.stringify({ hours, start, end });
}

/** What {@link releasedText} wrote; undefined for any other text. */
function releasedPlan(text: string | undefined): Plan | undefined {
  if (!text) return undefined;
  try {
    return plan.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The demand; undefined when its creation is not finished. */
export function demandOf(parts: DemandParts): ResourceDemand | undefined {
  const { id, externalReference, projectId, role, skills, fields, employee } = parts;
  const released = releasedPlan(fields.released);
  const planned = released ?? parts.plan;
  if (!planned) return undefined;
  const content = {
    externalReference,
    ...(projectId === undefined ? {} : { projectId }),
    name: fields.name ?? '',
    legalEntity: fields.legalEntity ?? '',
    role,
    skills,
    region: fields.region ?? '',
    hours: planned.hours,
    start: planned.start,
    end: planned.end,
    certainty: certaintyOf(fields.certainty),
    status: released ? ('released' as const) : employee === undefined ? ('open' as const) : ('filled' as const),
    ...(employee === undefined ? {} : { assignedEmployee: employee }),
  };
  return {
    id,
    externalReferences: referencesOf(externalReference),
    version: versionOf(content),
    updatedAt: new Date(Math.max(...parts.updated.map((instant) => Date.parse(instant)))).toISOString(),
    ...content,
  };
}

/**
 * Kantata has no versions, and its instants have whole seconds: a demand is at another version when anything of it
 * reads differently.
 */
function versionOf({ skills, ...content }: { skills: string[] }): string {
  const text = JSON.stringify([content, [...skills].sort()]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A demand whose certainty somebody erased is no longer sure. */
function certaintyOf(text: string | undefined): DemandCertainty {
  return demandCertainties.find((certainty) => certainty === text) ?? 'tentative';
}
