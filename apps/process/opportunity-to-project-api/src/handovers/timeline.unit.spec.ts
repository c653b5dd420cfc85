import type { CheckpointName, CheckpointState } from './checkpoint.js';
import { type TimedAttempt, timelineOf, timesOf } from './timeline.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, 0) + seconds * 1_000);
const attempt = (
  checkpoint: CheckpointName,
  from: number,
  to: number,
  state: CheckpointState = 'done',
  failure?: string,
): TimedAttempt => ({ checkpoint, state, startedAt: at(from), endedAt: at(to), failure });
const shown = (spans: ReturnType<typeof timelineOf>) =>
  spans.map(({ kind, durationMs, endedAt }) => [kind, durationMs / 1_000, endedAt !== undefined]);

describe('the timeline of a handover', () => {
  it('tells the queue from the work', () => {
    const attempts = [attempt('load-opportunity', 2, 3), attempt('provision-project', 3.2, 5)];
    const spans = timelineOf({ state: 'provisioned', receivedAt: at(0), updatedAt: at(5), attempts }, at(60));
    expect(shown(spans)).toEqual([
      ['queued', 2, true],
      ['work', 3, true],
    ]);
    expect(spans[1]!.checkpoints).toEqual(['load-opportunity', 'provision-project']);
  });

  it('has the wait for a system and that for a person between attempts, with their reasons', () => {
    const attempts = [
      attempt('load-opportunity', 0, 1),
      attempt('provision-project', 1, 2, 'waiting', 'ERP is down.'),
      attempt('provision-project', 12, 13, 'failed', 'ERP refuses.'),
      attempt('provision-project', 113, 114),
    ];
    const spans = timelineOf({ state: 'provisioned', receivedAt: at(0), updatedAt: at(114), attempts }, at(200));
    expect(shown(spans)).toEqual([
      ['work', 2, true],
      ['waiting', 10, true],
      ['work', 1, true],
      ['blocked', 100, true],
      ['work', 1, true],
    ]);
    expect(spans[1]!.reasons).toEqual(['ERP is down.']);
    expect(spans[3]!.reasons).toEqual(['ERP refuses.']);
    expect(timesOf(spans)).toEqual({ total: 114_000, queued: 0, work: 4_000, waiting: 10_000, blocked: 100_000 });
  });

  it('counts checkpoints that ran side by side once', () => {
    const attempts = [attempt('create-billing-profile', 0, 4), attempt('create-schedules', 1, 6)];
    const spans = timelineOf({ state: 'provisioned', receivedAt: at(0), updatedAt: at(6), attempts }, at(9));
    expect(shown(spans)).toEqual([['work', 6, true]]);
  });

  it('goes on until now while the handover does', () => {
    const attempts = [attempt('validate-customer', 0, 1, 'failed', 'No tax profile.')];
    const spans = timelineOf({ state: 'blocked', receivedAt: at(0), updatedAt: at(1), attempts }, at(31));
    expect(shown(spans)).toEqual([
      ['work', 1, true],
      ['blocked', 30, false],
    ]);
    expect(shown(timelineOf({ state: 'received', receivedAt: at(0), updatedAt: at(0), attempts: [] }, at(5)))).toEqual([
      ['queued', 5, false],
    ]);
  });
});
