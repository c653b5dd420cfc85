import type * as process from '@handover/contracts/process-opportunity-to-project';
import { checkpointName, notBefore } from '../words.js';
import type { Reason } from './opportunity-documents.js';
import { type Purpose, purposes } from './thing-to-do-document.js';

/** The checkpoints that make a deal ready, the last one last. */
const MADE_BY: Readonly<Record<Purpose, readonly process.CheckpointName[]>> = {
  staff: ['request-staffing'],
  start: ['provision-project', 'assign-financial-dimensions'],
  bill: ['create-billing-profile', 'create-schedules'],
};

/** Why a deal is ready to be staffed, started and billed, or why not yet. */
export function handoverReasons(handover: process.Handover): Reason[] {
  return purposes.map((purpose) => ({ purpose, sentence: reasonOf(purpose, handover) }));
}

function reasonOf(purpose: Purpose, handover: process.Handover): string {
  if (readyFor(purpose, handover)) return achieved(purpose, handover);
  if (['unwinding', 'unwound'].includes(handover.state)) return 'What was made has been taken back, or is being so.';
  const { exceptions, waitingFor } = handover;
  if (handover.state === 'blocked') return notBefore(exceptions);
  if (handover.state === 'waiting' && waitingFor !== undefined) return `Waits: ${waitingFor}`;
  const made = MADE_BY[purpose];
  if (made.some((name) => checkpoint(handover, name)?.state === 'skipped')) return 'A person has left this out.';
  const missing = made.find((name) => checkpoint(handover, name)?.state !== 'done') ?? made.at(-1)!;
  return `Comes with the step “${checkpointName(missing)}”.`;
}

function readyFor(purpose: Purpose, { readyToStaff, readyToStart, readyToBill }: process.Handover): boolean {
  return { staff: readyToStaff, start: readyToStart, bill: readyToBill }[purpose];
}

function achieved(purpose: Purpose, handover: process.Handover): string {
  const written = MADE_BY[purpose].flatMap((name) => checkpoint(handover, name)?.records ?? []);
  if (purpose === 'start')
    return `The project ${handover.projectId ?? ''} is there with its dimensions.`.replace('  ', ' ');
  if (purpose === 'bill') return 'Billing profile and schedules are there.';
  if (written.length === 0) return 'Nobody is needed that would have to be asked for.';
  return written.length === 1 ? '1 demand stands in the PSA.' : `${written.length} demands stand in the PSA.`;
}

function checkpoint({ checkpoints }: process.Handover, wanted: process.CheckpointName) {
  return checkpoints.find(({ name }) => name === wanted);
}
