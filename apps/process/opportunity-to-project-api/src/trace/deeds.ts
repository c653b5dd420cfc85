import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { UndoOutcome } from '../unwindings/unwinding.js';
import { inWords, systemInWords } from './words.js';

/** What an entry of the audit log says is there now. */
type After = Record<string, unknown>;

const DEEDS: Readonly<Record<string, string | ((after: After) => string)>> = {
  'exception.retried': 'asked for another attempt',
  'exception.edited': 'edited the deal',
  'exception.approved': 'approved of what was found',
  'exception.skipped': 'had a checkpoint left out',
  'exception.adopted': 'took over the record that was in the way',
  'exception.given-up': 'gave the handover up',
  'exception.assigned': ({ assignee }) =>
    typeof assignee === 'string' ? `gave the exception to ${assignee}` : 'took the exception from whoever had it',
  'exception.commented': 'commented on the exception',
  'exception.intervention-withdrawn': 'withdrew what had been ruled',
  'handover.begun-anew': 'had the handover begin anew, since the deal is won again',
  'unwinding.assessed': ({ undoing }) =>
    undoing === 'freeze' ? 'saw that the project was used already' : 'saw that nothing was used yet',
  'unwinding.step-done': ({ record, outcome }) => undone(record as WrittenRecord, outcome as UndoOutcome),
};

/** What somebody did: `gave the handover up`. Acts without words of their own are named as the log has them. */
export function deedOf(action: string, after: unknown): string {
  const words = DEEDS[action];
  if (words === undefined) return `did this: ${inWords(action)}`;
  return typeof words === 'string' ? words : words((after ?? {}) as After);
}

const UNDONE: Readonly<Record<UndoOutcome, (record: string, system: string) => string>> = {
  pending: (record) => `began to take back ${record}`,
  released: (record) => `released ${record}`,
  closed: (record) => `closed ${record}`,
  cancelled: (record) => `cancelled ${record}`,
  frozen: (record) => `froze ${record}`,
  kept: (record) => `left ${record} as it is`,
  told: (_, system) => `told ${system} that the handover is undone`,
  gone: (record) => `found that ${record} is gone`,
};

function undone({ system, type, id }: WrittenRecord, outcome: UndoOutcome): string {
  const where = systemInWords(system);
  return UNDONE[outcome](`${inWords(type)} ${id} in ${where}`, where);
}
