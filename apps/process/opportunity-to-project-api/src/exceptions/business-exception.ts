import { createHash } from 'node:crypto';
import { type CheckpointName, checkpointNames } from '../handovers/checkpoint.js';
import { type UnwindingStep, unwindingSteps } from '../unwindings/unwinding.js';

/** What kind of help a handover needs. */
export const exceptionClasses = [
  'missing-data',
  'master-data',
  'mapping',
  'terms-mismatch',
  'policy',
  'unavailable',
  'rejected',
  'conflict',
] as const;
export type ExceptionClass = (typeof exceptionClasses)[number];

/** Who can help. */
export const exceptionOwners = ['sales', 'finance', 'sales-and-finance', 'integration', 'pmo', 'nobody'] as const;
export type ExceptionOwner = (typeof exceptionOwners)[number];

/** Where a handover can get stuck: at a checkpoint, or at a step of its unwinding. */
export const reachable = [...checkpointNames, ...unwindingSteps] as const;

/** A reason why a handover cannot go on without a person. */
export interface Finding {
  checkpoint: CheckpointName | UnwindingStep;
  class: ExceptionClass;
  /** Names the reason among those of its checkpoint: `project-manager-missing`. */
  code: string;
  owner: ExceptionOwner;
  /** What is wrong with this deal, in business words. */
  sentence: string;
  /** JSON pointer into the opportunity, where one of its fields is the reason. */
  field?: string;
  /** What all deals with the same cause share: a service line, a customer; findings without it share only their code. */
  shared?: string;
  /** The same reason in words that hold for every deal with this cause; the sentence when absent. */
  causeTitle?: string;
  /** What will happen once the owner has done their part; what its class says when absent. */
  after?: string;
  /** For the engineer: what was asked and answered, secrets masked. */
  detail?: string;
  request?: unknown;
  answer?: unknown;
}

const THEN: Readonly<Record<ExceptionClass, string>> = {
  'missing-data':
    'Once the opportunity is complete in the CRM, saving it carries the handover on; an edit or a retry does so here.',
  'master-data': 'Once the master data are complete, a retry carries the handover on.',
  mapping: 'Once a rule covers the case, one retry of this cause carries on every handover that waits for it.',
  'terms-mismatch':
    'Once opportunity and statement of work agree, or the difference is approved, the handover goes on.',
  policy: 'Once the deal is approved here or in the CRM, or changed there, the handover goes on.',
  unavailable: 'The handover goes on by itself as soon as the system answers again.',
  rejected: 'Once the reason for the refusal is gone, a retry or an edit carries the handover on from this step.',
  conflict: 'Once the record in the way is adopted, or detached and the handover retried, it goes on.',
};

const BY_ITSELF =
  'Once the statement of work is in order, the handover goes on by itself where the document system tells of it, and otherwise with a retry.';

const UNDONE_ON = 'Once the reason is gone, a retry goes on with what is not undone yet.';

function isOfUnwinding({ checkpoint }: Finding): boolean {
  return (unwindingSteps as readonly string[]).includes(checkpoint);
}

/** Whether a change of its statement of work may help the handover. */
function waitsForStatement({ checkpoint, field }: Finding): boolean {
  return checkpoint === 'verify-commercial-terms' || field === '/sowReference';
}

/** What will happen once the owner has done their part. */
export function whatFollows(finding: Finding): string {
  if (finding.after !== undefined) return finding.after;
  if (isOfUnwinding(finding) && finding.class !== 'unavailable') return UNDONE_ON;
  return waitsForStatement(finding) ? BY_ITSELF : THEN[finding.class];
}

/** Fingerprint of a finding's cause: equal for all deals that one remedy helps. 16 hex digits. */
export function causeOf({ class: exceptionClass, checkpoint, code, shared = '' }: Finding): string {
  const parts = JSON.stringify([exceptionClass, checkpoint, code, shared]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}
