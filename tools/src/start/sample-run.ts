import { setTimeout as pause } from 'node:timers/promises';
import { handoverKey } from '@handover/canonical';
import type { CrmOpportunity } from './sample-crm.js';
import type { FoundRecords, OpenException, SampleOutcome } from './sample-outcome.js';
import { samples } from './samples.js';

/** Where a handover stands. */
export interface HandoverProgress {
  state: string;
  readiness: string[];
  milliseconds?: number;
  exception?: OpenException;
}

/** What the operations team does, through the operations API. */
export interface HandoverDesk {
  /** Nothing when no event of the opportunity has arrived. */
  progressOf(handoverKey: string): Promise<HandoverProgress | undefined>;
  retry(exceptionId: string): Promise<void>;
}

/** Finds what was written for a handover, through the system APIs. */
export interface RecordSearch {
  recordsOf(handoverKey: string): Promise<FoundRecords>;
}

/** What sellers do in the CRM. */
export interface SellersDesk {
  /** The opportunities of these names, in their order; throws Error naming those that are missing. */
  find(names: string[]): Promise<CrmOpportunity[]>;
  closeAsWon(id: string): Promise<void>;
}

/** What the run works with. */
export interface SampleRunParts {
  /** Name of the CRM instance in handover keys. */
  crmInstance: string;
  crm: SellersDesk;
  /** What the owner of a sample's exception does about it, by the sample's name. */
  repairs: Readonly<Record<string, (opportunityId: string) => Promise<void>>>;
  desk: HandoverDesk;
  search: RecordSearch;
}

const SETTLED_WITHIN_MS = 90_000;
const LOOK_EVERY_MS = 50;

/** Closes those samples that are open as won. Resolves with how many that were; none after an earlier run. */
export async function closeSamples({ crm }: SampleRunParts): Promise<number> {
  const open = (await findSamples(crm)).filter(({ won }) => !won);
  await Promise.all(open.map(({ id }) => crm.closeAsWon(id)));
  return open.length;
}

/** Waits until every sample has ended one way or the other, and says how. */
export async function sampleOutcomes(parts: SampleRunParts): Promise<SampleOutcome[]> {
  const opportunities = await findSamples(parts.crm);
  return Promise.all(opportunities.map((opportunity, index) => outcomeOf(parts, opportunity, index)));
}

/**
 * Does what the people would do who own the open exceptions of the samples: names the project manager in the CRM, adds the
 * tax profile in the ERP, and retries the exceptions. Resolves when the retries have ended one way or the other.
 *
 * @returns how many were repaired
 */
export async function repairSamples(parts: SampleRunParts, outcomes: SampleOutcome[]): Promise<number> {
  const blocked = outcomes.filter(({ exception, sample }) => exception && parts.repairs[sample.name]);
  for (const { sample, opportunityId } of blocked) await parts.repairs[sample.name]?.(opportunityId);
  await Promise.all(blocked.map(({ key, exception }) => retry(parts.desk, key, exception!)));
  return blocked.length;
}

async function findSamples(crm: SellersDesk): Promise<CrmOpportunity[]> {
  return crm.find(samples.map(({ name }) => name));
}

async function outcomeOf(parts: SampleRunParts, opportunity: CrmOpportunity, index: number): Promise<SampleOutcome> {
  const key = handoverKey(parts.crmInstance, opportunity.id);
  const progress = await settled(parts.desk, key);
  return {
    sample: samples[index]!,
    opportunityId: opportunity.id,
    customer: opportunity.customer,
    contractType: opportunity.contractType,
    key,
    ...progress,
    records: await parts.search.recordsOf(key),
  };
}

/** A save in the CRM may have resumed the handover already; then there is nothing left to retry. */
async function retry(desk: HandoverDesk, key: string, exception: OpenException): Promise<void> {
  const isOpen = (progress: HandoverProgress | undefined) => progress?.exception?.id === exception.id;
  if (!isOpen(await desk.progressOf(key))) return;
  await desk.retry(exception.id);
  await settled(desk, key, (progress) => !isOpen(progress));
}

/** The progress once the handover is where it stays by itself; the last seen when that takes too long. */
async function settled(
  desk: HandoverDesk,
  key: string,
  also: (progress: HandoverProgress) => boolean = () => true,
): Promise<HandoverProgress> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  for (;;) {
    const progress = (await desk.progressOf(key)) ?? { state: 'no event arrived', readiness: [] };
    const done = ['provisioned', 'blocked', 'closed', 'unwound'].includes(progress.state) && also(progress);
    if (done || Date.now() > deadline) return progress;
    await pause(LOOK_EVERY_MS);
  }
}
