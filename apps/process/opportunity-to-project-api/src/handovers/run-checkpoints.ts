import { callsOf } from '../calls/calls-of-attempt.js';
import { type Failure, failureOf, type Outage } from '../exceptions/failed-call.js';
import type { Finding } from '../exceptions/business-exception.js';
import { taken } from '../interventions/intervention.js';
import { skipOf } from '../interventions/skip.js';
import type { CheckpointName, CheckpointOutcome, DecisionTaken, LineageEntry, WrittenRecord } from './checkpoint.js';
import type { HandoverRun } from './handover-progress.js';

/** A checkpoint that writes: what it does, and where its fields come from. */
export interface WritingCheckpoint {
  name: CheckpointName;
  lineage?: LineageEntry[];
  decisions?: DecisionTaken[];
  /**
   * Writes what is missing; resolves with all the records that are there then, or with nothing when it was not reached,
   * because another checkpoint that shares its call has failed.
   */
  apply: () => Promise<WrittenRecord[] | undefined>;
}

/** What checkpoints that ran side by side came to. */
export interface CheckpointsRun {
  outcomes: CheckpointOutcome[];
  /** By checkpoint, those of earlier runs included. */
  records: Partial<Record<CheckpointName, WrittenRecord[]>>;
  findings: Finding[];
  outage?: Outage;
  /** Where the outage was met; at the last of the outcomes when absent. */
  at?: Finding['checkpoint'];
}

/** Runs checkpoints side by side; those that an earlier attempt has done are left alone, those that a person skips left out. */
export async function runCheckpoints(work: HandoverRun, checkpoints: WritingCheckpoint[]): Promise<CheckpointsRun> {
  const run: CheckpointsRun = { outcomes: [], records: {}, findings: [] };
  await Promise.all(
    checkpoints.map(async ({ name, lineage, decisions, apply }) => {
      const earlier = work.done[name];
      if (earlier) {
        run.records[name] = earlier;
        return;
      }
      const startedAt = new Date().toISOString();
      const skip = skipOf(work.interventions, name);
      if (skip) {
        run.outcomes.push({ name, state: 'skipped', startedAt, endedAt: startedAt, interventions: [taken(skip)] });
        return;
      }
      try {
        const records = await callsOf(name, apply);
        if (!records) return;
        run.records[name] = records;
        run.outcomes.push({
          name,
          state: 'done',
          startedAt,
          endedAt: new Date().toISOString(),
          records,
          lineage,
          decisions,
        });
      } catch (error) {
        noteFailure(run, name, startedAt, failureOf(name, error));
      }
    }),
  );
  return run;
}

/** Adds a failed checkpoint to what was run. */
export function noteFailure(run: CheckpointsRun, name: CheckpointName, startedAt: string, failure: Failure): void {
  const endedAt = new Date().toISOString();
  if ('outage' in failure) {
    run.outage ??= failure.outage;
    run.outcomes.push({ name, state: 'waiting', startedAt, endedAt, failure: failure.outage.reason });
  } else {
    run.findings.push(failure.finding);
    run.outcomes.push({ name, state: 'failed', startedAt, endedAt, failure: failure.finding.sentence });
  }
}
