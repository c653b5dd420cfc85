import type { Sample } from './samples.js';

/** Why a handover waits for a person. */
export interface OpenException {
  id: string;
  class: string;
  owner: string;
  sentence: string;
}

/** Records that the vendor systems hold for one handover, found again by its key through the system APIs. */
export interface FoundRecords {
  projects: string[];
  billingProfiles: string[];
  contracts: string[];
  billingSchedules: string[];
  revenueSchedules: string[];
  demands: string[];
  /** Financial dimensions of the project, in one line. */
  dimensions?: string;
}

/** What became of one sample opportunity. */
export interface SampleOutcome {
  sample: Sample;
  opportunityId: string;
  customer: string;
  contractType: string;
  /** Handover key. */
  key: string;
  state: string;
  records: FoundRecords;
  /** Which of staff, start and bill it is ready for. */
  readiness: string[];
  /** From the event's arrival to the end of the handover's last checkpoint. */
  milliseconds?: number;
  exception?: OpenException;
}

/** What differs from what should be; nothing when all is well. */
export function differences(outcomes: SampleOutcome[], repaired: boolean): string[] {
  return outcomes.flatMap((outcome) => {
    const { expected } = outcome.sample;
    if (repaired || expected.state === 'provisioned') return provisionedDifferences(outcome);
    return [
      ...difference(outcome, 'state', expected.state, outcome.state),
      ...difference(outcome, 'exception class', expected.class, outcome.exception?.class),
      ...difference(outcome, 'owner', expected.owner, outcome.exception?.owner),
      ...difference(outcome, 'number of projects', 0, outcome.records.projects.length),
    ];
  });
}

/** One project, one billing profile and so on: neither none nor two. */
function provisionedDifferences(outcome: SampleOutcome): string[] {
  const { records } = outcome;
  return [
    ...difference(outcome, 'state', 'provisioned', outcome.state),
    ...difference(outcome, 'number of projects', 1, records.projects.length),
    ...difference(outcome, 'number of billing profiles', 1, records.billingProfiles.length),
    ...difference(outcome, 'number of contracts', 1, records.contracts.length),
    ...difference(outcome, 'number of billing schedules', 1, records.billingSchedules.length),
    ...difference(outcome, 'number of revenue schedules', 1, records.revenueSchedules.length),
    ...(records.demands.length > 0 ? [] : difference(outcome, 'number of resource demands', 'at least 1', 0)),
    ...(records.dimensions ? [] : difference(outcome, 'financial dimensions', 'assigned', 'missing')),
    ...difference(outcome, 'readiness', 'staff, start, bill', outcome.readiness.join(', ')),
  ];
}

function difference(outcome: SampleOutcome, what: string, expected: unknown, found: unknown): string[] {
  if (expected === found) return [];
  return [`${outcome.sample.name}: ${what} should be ${String(expected)}, but is ${String(found ?? 'missing')}`];
}
