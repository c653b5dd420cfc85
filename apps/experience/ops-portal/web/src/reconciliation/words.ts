import type { DifferenceKind, DifferenceState, ReconciliationRunState } from '@handover/contracts/experience-ops';

/** In what the systems disagree, as people call it. */
export const KINDS: Record<DifferenceKind, string> = {
  'won-without-handover': 'Won, and no handover',
  'deal-not-won': 'Records of a deal that is not won',
  'project-missing': 'Project missing',
  'project-without-deal': 'Project without a deal',
  duplicate: 'Made twice',
  amount: 'Amount',
  currency: 'Currency',
  method: 'Billing method',
  'contract-type': 'Contract type',
  dates: 'Dates',
  'project-manager': 'Project manager',
  customer: 'Customer',
  terms: 'Terms',
  dimensions: 'Financial dimensions',
  'billing-missing': 'Billing record missing',
  schedule: 'Schedule',
  'demand-missing': 'Resource demand missing',
  'crm-overwritten': 'Written over in the CRM',
  'not-comparable': 'Could not be compared',
};

/** Where a difference stands. */
export const STATES: Record<DifferenceState, string> = { open: 'Open', dismissed: 'Dismissed', resolved: 'Resolved' };

/** Where a run stands. */
export const RUN_STATES: Record<ReconciliationRunState, string> = {
  queued: 'waits for its turn',
  running: 'running',
  waiting: 'waiting for a system',
  completed: 'completed',
  cancelled: 'ended early',
  failed: 'failed',
};

/** Options of a select, from words. */
export function optionsOf(words: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
