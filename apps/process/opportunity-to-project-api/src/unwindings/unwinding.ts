import type { PostedInvoice } from '@handover/contracts/system-billing';
import type { ProjectUsage } from '@handover/contracts/system-erp';
import type { EngagementUsage } from '@handover/contracts/system-psa';
import type { WrittenRecord } from '../handovers/checkpoint.js';

/** The steps of an unwinding, in their order. */
export const unwindingSteps = [
  'take-stock',
  'assess-usage',
  'release-staffing',
  'close-billing',
  'settle-projects',
  'tell-crm',
] as const;
export type UnwindingStep = (typeof unwindingSteps)[number];

/** What may become of a record. `kept`: somebody has worked on it, or finance still needs it. `gone`: it was not there any more. */
export const undoOutcomes = ['pending', 'released', 'kept', 'closed', 'cancelled', 'frozen', 'told', 'gone'] as const;
export type UndoOutcome = (typeof undoOutcomes)[number];

/**
 * How far a handover is undone: `cancel` takes everything back; `freeze` is for what was used and waits for finance;
 * `leave-frozen` is what finance has approved.
 */
export type Undoing = 'cancel' | 'freeze' | 'leave-frozen';

/** What was used of a handover's records. */
export interface Usage {
  projects: ProjectUsage[];
  invoices: PostedInvoice[];
  /** Time that the PSA has, where there is any: the ERP may not know of it yet. */
  engagements?: EngagementUsage[];
}

/** Records of these types are undone, in this order. */
const undone: readonly { type: string; step: UnwindingStep; outcomes: Readonly<Record<Undoing, UndoOutcome[]>> }[] = [
  { type: 'resource-demand', step: 'release-staffing', outcomes: until('released', ['released', 'kept']) },
  { type: 'billing-schedule', step: 'close-billing', outcomes: until('closed') },
  { type: 'revenue-schedule', step: 'close-billing', outcomes: until('closed') },
  { type: 'contract', step: 'close-billing', outcomes: { ...until('closed'), freeze: ['closed', 'kept'] } },
  { type: 'billing-profile', step: 'close-billing', outcomes: { ...until('closed'), freeze: ['closed', 'kept'] } },
  { type: 'project', step: 'settle-projects', outcomes: until('cancelled', ['frozen']) },
  { type: 'delivery-project', step: 'settle-projects', outcomes: until('cancelled', ['frozen']) },
  { type: 'opportunity', step: 'tell-crm', outcomes: until('told') },
];

function until(outcome: UndoOutcome, ofUsed: UndoOutcome[] = [outcome]): Record<Undoing, UndoOutcome[]> {
  return { cancel: [outcome], freeze: ofUsed, 'leave-frozen': ofUsed };
}

/** The step that undoes records of a type; undefined where there is nothing to undo. */
export function stepFor({ type }: Pick<WrittenRecord, 'type'>): UnwindingStep | undefined {
  return undone.find((each) => each.type === type)?.step;
}

/** Records that are undone, in the order in which that is done. */
export function inOrderOfUndoing<Record extends Pick<WrittenRecord, 'type'>>(records: readonly Record[]): Record[] {
  return undone.flatMap(({ type }) => records.filter((record) => record.type === type));
}

/** Whether nothing remains to be done for a record. */
export function isSettled({ type }: Pick<WrittenRecord, 'type'>, outcome: UndoOutcome, undoing: Undoing): boolean {
  if (outcome === 'gone') return true;
  return undone.find((each) => each.type === type)?.outcomes[undoing].includes(outcome) ?? true;
}

/** Whether any of it keeps a project from being cancelled. */
export function isUsed({ projects, invoices, engagements = [] }: Usage): boolean {
  return (
    invoices.length > 0 ||
    engagements.some(({ bookedHours }) => bookedHours > 0) ||
    projects.some(({ bookedHours, bookedExpenses, invoiced }) => bookedHours > 0 || bookedExpenses || invoiced)
  );
}

/** What was used, in words: `7.5 hours are booked on project P-1`. */
export function usageInWords({ projects, invoices, engagements = [] }: Usage): string[] {
  return [
    ...projects.flatMap(({ projectId, bookedHours, bookedExpenses, invoiced }) => [
      ...(bookedHours > 0 ? [`${inHours(bookedHours)} booked on project ${projectId}`] : []),
      ...(bookedExpenses
        ? [`expenses of ${bookedExpenses.amount} ${bookedExpenses.currency} are booked on project ${projectId}`]
        : []),
      ...(invoiced ? [`${invoiced.amount} ${invoiced.currency} were invoiced out of project ${projectId}`] : []),
    ]),
    ...engagements.map(
      ({ projectId, bookedHours }) => `${inHours(bookedHours)} booked in the PSA on project ${projectId}`,
    ),
    ...invoices.map(
      ({ number, total, date, status }) =>
        `invoice ${number} of ${date} over ${total.amount} ${total.currency} is ${status}`,
    ),
  ];
}

function inHours(hours: number): string {
  const rounded = Math.round(hours * 100) / 100;
  return rounded === 1 ? '1 hour is' : `${rounded} hours are`;
}
