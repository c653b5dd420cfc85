import type { InterventionTaken } from '../interventions/intervention.js';

/** The checkpoints of a handover, in the order in which they are reached. */
export const checkpointNames = [
  'load-opportunity',
  'validate-customer',
  'validate-legal-entity',
  'validate-tax-and-currency',
  'validate-project-manager',
  'evaluate-stage-gate',
  'verify-commercial-terms',
  'provision-project',
  'assign-financial-dimensions',
  'create-billing-profile',
  'create-schedules',
  'request-staffing',
  'update-crm',
  'announce',
] as const;
export type CheckpointName = (typeof checkpointNames)[number];

/** Those that read and change nothing; each attempt passes all of them before it writes. */
export const checkpointsBeforeWriting = checkpointNames.slice(0, checkpointNames.indexOf('provision-project'));

/** A record that a checkpoint wrote, and where. */
export interface WrittenRecord {
  /** Kind of system: `erp`. */
  system: string;
  /** Configured instance of that kind: `emea`. */
  instance: string;
  type: string;
  id: string;
  /** How it differs from what was to be written, where a person has adopted it as it was. */
  difference?: string;
}

/** The record as it was answered by a system API, whose own reference says which instance holds it. */
export function written(
  system: string,
  type: string,
  { id, externalReferences }: { id: string; externalReferences: { system: string; instance: string }[] },
  difference?: string,
): WrittenRecord {
  const instance = externalReferences.find((reference) => reference.system === system)?.instance ?? 'unknown';
  return { system, instance, type, id, ...(difference === undefined ? {} : { difference }) };
}

/** Where a field that was written downstream came from. */
export interface LineageEntry {
  /** `project/contractValue` */
  field: string;
  /** `opportunity/amount`, `decision:project-template@3/template` */
  source: string;
}

/** What a decision answered on the way to a checkpoint. */
export interface DecisionTaken {
  decision: string;
  version: number;
  output: Record<string, unknown>;
  trace: unknown[];
}

/**
 * How a checkpoint stands; `skipped` when a person has left it out, `undone` where its handover has begun anew and not
 * reached it again.
 */
export const checkpointStates = ['done', 'failed', 'waiting', 'skipped', 'undone'] as const;
export type CheckpointState = (typeof checkpointStates)[number];

/** A checkpoint that was reached. */
export interface CheckpointOutcome {
  name: CheckpointName;
  state: Exclude<CheckpointState, 'undone'>;
  startedAt: string;
  endedAt: string;
  records?: WrittenRecord[];
  decisions?: DecisionTaken[];
  lineage?: LineageEntry[];
  /** Why it failed or waits. */
  failure?: string;
  /** What people ruled, where it ended as it did by that. */
  interventions?: InterventionTaken[];
}

/** The lineage of the fields of one record: where each came from. */
export function lineageOf(record: string, sources: Readonly<Record<string, string | undefined>>): LineageEntry[] {
  return Object.entries(sources).flatMap(([field, source]) =>
    source === undefined ? [] : [{ field: `${record}/${field}`, source }],
  );
}
