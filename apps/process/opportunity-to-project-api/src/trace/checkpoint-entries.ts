import { checkpointNames, type DecisionTaken, type WrittenRecord } from '../handovers/checkpoint.js';
import type { CheckpointRow } from '../handovers/handovers-schema.js';
import { decisionEntry } from './decision-entry.js';
import type { TraceEntry } from './trace-entry.js';
import {
  capitalized,
  checkpointDoing,
  checkpointDone,
  instantInWords,
  inWords,
  sentence,
  systemInWords,
} from './words.js';

interface CheckpointAttempt {
  state: CheckpointRow['state'];
  startedAt: Date;
  endedAt: Date;
  failure: string | null;
}

/** Attempts of one checkpoint that followed each other and came to the same. */
type Alike = CheckpointAttempt[];

/** What the checkpoints of a handover came to, attempt by attempt, with the decisions and the writes of the last one. */
export function checkpointEntries(rows: readonly CheckpointRow[], correlationId: string): TraceEntry[] {
  const inTheirOrder = [...rows].sort((a, b) => checkpointNames.indexOf(a.name) - checkpointNames.indexOf(b.name));
  return inTheirOrder
    .flatMap((row) => [
      ...runsOfAlike(attemptsOf(row)).map((alike) => checkpointEntry(row, alike)),
      ...row.decisions.map((decision: DecisionTaken) => decisionEntry(decision, row.ended_at)),
      ...row.records.map((record) => writeEntry(row, record)),
    ])
    .map((entry) => ({ ...entry, correlationId }));
}

function attemptsOf(row: CheckpointRow): CheckpointAttempt[] {
  const { state, started_at: startedAt, ended_at: endedAt, failure } = row;
  const earlier = row.history as {
    state: CheckpointRow['state'];
    startedAt: string;
    endedAt: string;
    failure: string | null;
  }[];
  return [
    ...earlier.map((attempt) => ({
      ...attempt,
      startedAt: new Date(attempt.startedAt),
      endedAt: new Date(attempt.endedAt),
    })),
    { state, startedAt, endedAt, failure },
  ];
}

/** A system that is down for hours is told of once, not once a minute. */
function runsOfAlike(attempts: readonly CheckpointAttempt[]): Alike[] {
  const runs: Alike[] = [];
  for (const attempt of attempts) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.state === attempt.state && last.failure === attempt.failure) runs.at(-1)!.push(attempt);
    else runs.push([attempt]);
  }
  return runs;
}

function checkpointEntry({ name }: CheckpointRow, alike: Alike): TraceEntry {
  const [{ state, startedAt, endedAt, failure }] = alike as [CheckpointAttempt];
  const last = alike.at(-1)!.endedAt;
  const again = alike.length === 1 ? '' : ` ${alike.length} times alike, the last time at ${instantInWords(last)}.`;
  const told = {
    done: `${checkpointDone(name)}.`,
    failed: `It went no further than ${checkpointDoing(name)}: ${sentence(failure ?? 'no reason was kept')}`,
    waiting: `${capitalized(checkpointDoing(name))} has to wait: ${sentence(failure ?? 'no reason was kept')}`,
    skipped: `${capitalized(checkpointDoing(name))} was left out by a person.`,
    undone: `What ${checkpointDoing(name)} had come to was taken back, since the handover began anew.`,
  }[state];
  return {
    at: endedAt,
    kind: 'checkpoint',
    sentence: `${told}${again}`,
    details: {
      checkpoint: name,
      state,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      attempts: alike.length,
      ...(alike.length === 1 ? {} : { lastEndedAt: last.toISOString() }),
      ...(failure === null ? {} : { failure }),
    },
  };
}

function writeEntry({ name, ended_at: at }: CheckpointRow, record: WrittenRecord): TraceEntry {
  const { system, instance, type, id } = record;
  return {
    at,
    kind: 'write',
    sentence: `${capitalized(inWords(type))} ${id} ${type.endsWith('s') ? 'were' : 'was'} written to ${systemInWords(system)} (${instance}).`,
    details: { checkpoint: name, ...record },
  };
}
