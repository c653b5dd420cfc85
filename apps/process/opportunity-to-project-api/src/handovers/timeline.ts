import type { CheckpointName, CheckpointState } from './checkpoint.js';
import { type HandoverState, isUnderWay } from './handover.js';

/** What a handover did, or what it stood still for. */
export const timelineKinds = ['queued', 'work', 'waiting', 'blocked'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** A stretch of time in the life of a handover. */
export interface TimelineSpan {
  kind: TimelineKind;
  startedAt: Date;
  /** Undefined while it goes on. */
  endedAt?: Date;
  durationMs: number;
  /** Of work: the checkpoints that were passed or tried, in order. */
  checkpoints: CheckpointName[];
  /** Of a wait, or of what is blocked: why. */
  reasons: string[];
}

/** An attempt at a checkpoint, as far as time goes. */
export interface TimedAttempt {
  checkpoint: CheckpointName;
  state: CheckpointState;
  startedAt: Date;
  endedAt: Date;
  failure?: string;
}

/** What a timeline is made from. */
export interface TimedHandover {
  state: HandoverState;
  receivedAt: Date;
  /** When it last changed: there a handover that has ended has ended. */
  updatedAt: Date;
  attempts: TimedAttempt[];
}

/** A shorter pause between two checkpoints is part of the work. */
const SHORTEST_PAUSE_MS = 1_000;

/** The life of a handover from its first event to its end, or to now, without gaps. */
export function timelineOf({ state, receivedAt, updatedAt, attempts }: TimedHandover, now: Date): TimelineSpan[] {
  const spans: TimelineSpan[] = [];
  const bursts = burstsOf(attempts);
  let before: TimedAttempt[] = [];
  let at = receivedAt;
  for (const burst of bursts) {
    const [start, end] = [first(burst), last(burst)];
    if (start > at) spans.push(pause(before, at, start));
    spans.push({
      ...span('work', start < at ? at : start, end < at ? at : end),
      checkpoints: [...new Set(burst.map(({ checkpoint }) => checkpoint))],
    });
    before = burst;
    at = end < at ? at : end;
  }
  if (goesOn(state)) spans.push({ ...pause(before, at, now, kindOf(state)), endedAt: undefined });
  else if (bursts.length === 0) spans.push(span('queued', at, updatedAt));
  return spans;
}

/** How long it took in all, and for what. */
export function timesOf(spans: readonly TimelineSpan[]): Record<TimelineKind | 'total', number> {
  const sum = (kind?: TimelineKind) =>
    spans.filter((each) => kind === undefined || each.kind === kind).reduce((ms, { durationMs }) => ms + durationMs, 0);
  return {
    total: sum(),
    ...(Object.fromEntries(timelineKinds.map((kind) => [kind, sum(kind)])) as Record<TimelineKind, number>),
  };
}

/** Attempts that overlap, or follow one another without a pause. One that failed or waits ends a burst. */
function burstsOf(attempts: readonly TimedAttempt[]): TimedAttempt[][] {
  const inOrder = [...attempts].sort((a, b) => Number(a.startedAt) - Number(b.startedAt));
  const bursts: TimedAttempt[][] = [];
  for (const attempt of inOrder) {
    const current = bursts.at(-1);
    const gap = current ? Number(attempt.startedAt) - Number(last(current)) : Infinity;
    const stopped = current?.some(({ state }) => state === 'failed' || state === 'waiting') ?? false;
    if (current && (gap <= 0 || (gap < SHORTEST_PAUSE_MS && !stopped))) current.push(attempt);
    else bursts.push([attempt]);
  }
  return bursts;
}

function pause(before: readonly TimedAttempt[], from: Date, to: Date, known?: TimelineKind): TimelineSpan {
  const failed = before.filter(({ state }) => state === 'failed');
  const waiting = before.filter(({ state }) => state === 'waiting');
  const kind = known ?? (failed.length > 0 ? 'blocked' : waiting.length > 0 ? 'waiting' : 'queued');
  const cause = kind === 'blocked' ? failed : kind === 'waiting' ? waiting : [];
  const reasons = [...new Set(cause.flatMap(({ failure }) => (failure === undefined ? [] : [failure])))];
  return { ...span(kind, from, to), reasons };
}

function span(kind: TimelineKind, startedAt: Date, endedAt: Date): TimelineSpan {
  const durationMs = Math.max(0, Number(endedAt) - Number(startedAt));
  return { kind, startedAt, endedAt, durationMs, checkpoints: [], reasons: [] };
}

function goesOn(state: HandoverState): boolean {
  return state === 'blocked' || isUnderWay(state);
}

function kindOf(state: HandoverState): TimelineKind {
  if (state === 'blocked' || state === 'waiting') return state;
  return state === 'received' ? 'queued' : 'work';
}

function first(burst: readonly TimedAttempt[]): Date {
  return burst.map(({ startedAt }) => startedAt).reduce((a, b) => (a < b ? a : b));
}

function last(burst: readonly TimedAttempt[]): Date {
  return burst.map(({ endedAt }) => endedAt).reduce((a, b) => (a > b ? a : b));
}
