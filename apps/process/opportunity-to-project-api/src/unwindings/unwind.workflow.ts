import type { HandoverRun } from '../handovers/handover-progress.js';
import type { RunEnd } from '../handovers/run-end.js';
import type { UnwindingStages } from './unwinding-stages.js';

/**
 * One run of an unwinding: from the people to the money to the project, and the seller hears of it last. What was used is
 * frozen instead, and finance asked. Every record that is undone is committed before the next one is touched; the next run,
 * or this one after a crash, finds undone what was undone.
 */
export async function unwind(stages: UnwindingStages, work: HandoverRun): Promise<RunEnd> {
  await stages.awaitEarlierRuns(work);
  await stages.takeStock(work);
  const atFirst = await stages.assess(work);
  await stages.undo(work, 'release-staffing', atFirst);
  await stages.undo(work, 'close-billing', atFirst);
  // Time may have been booked and a draft posted since.
  const undoing = await stages.assess(work);
  await stages.undo(work, 'settle-projects', undoing);
  await stages.askFinance(work, undoing);
  await stages.takeStockAgain(work, undoing);
  await stages.undo(work, 'tell-crm', undoing);
  await stages.conclude(work, undoing);
  return 'unwound';
}
