import type { Finding } from '../exceptions/business-exception.js';
import type { CheckpointName } from '../handovers/checkpoint.js';

/** What a person can rule on a handover. */
export const interventionKinds = ['edit', 'approval', 'skip', 'adoption'] as const;
export type InterventionKind = (typeof interventionKinds)[number];

/** What a person has ruled on a handover: it holds for every later run, until it is withdrawn. */
export interface Intervention {
  id: string;
  kind: InterventionKind;
  /** Checkpoint, or step of an unwinding, whose exception it answers. */
  checkpoint: Finding['checkpoint'];
  /** Of an approval: what was approved; see {@link fingerprintOf}. */
  fingerprint?: string;
  /** Of an edit: values by JSON pointer into the opportunity; null takes a value away. */
  changes?: Record<string, unknown>;
  /** Subject of the person's token. */
  by: string;
  at: string;
  reason: string;
}

/** An intervention that a checkpoint's outcome rests on. */
export interface InterventionTaken {
  id: string;
  kind: InterventionKind;
  by: string;
  at: string;
  reason: string;
  /** What was found and approved. */
  sentence?: string;
}

/** An intervention as the outcome of a checkpoint keeps it. */
export function taken({ id, kind, by, at, reason }: Intervention, sentence?: string): InterventionTaken {
  return { id, kind, by, at, reason, ...(sentence === undefined ? {} : { sentence }) };
}

/** Whether a person has adopted the record that is in the way of the checkpoint. */
export function adopts(interventions: readonly Intervention[], checkpoint: CheckpointName): boolean {
  return interventions.some((each) => each.kind === 'adoption' && each.checkpoint === checkpoint);
}
