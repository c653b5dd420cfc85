import type * as process from '@handover/contracts/process-opportunity-to-project';
import type { ReconciliationCounts } from './counts-documents.js';
import type { ReconciliationDifference } from './difference-documents.js';
import type { ReconciliationRun } from './run-documents.js';

/** A run of the process API with a link to it. */
export function linkedRun(run: process.ReconciliationRun): ReconciliationRun {
  return { ...run, link: `/v1/reconciliation-runs/${encodeURIComponent(run.id)}` };
}

/** A difference of the process API with links to it and to what can be done about it. */
export function linkedDifference(difference: process.ReconciliationDifference): ReconciliationDifference {
  const link = `/v1/reconciliation-differences/${encodeURIComponent(difference.id)}`;
  const canBeFixed = difference.fixable === 'automatic' && difference.state !== 'resolved';
  return { ...difference, link, ...(canBeFixed ? { fixesLink: `${link}/fixes` } : {}) };
}

/** Counts of the process API with a link to the list behind the remainder. */
export function linkedCounts(counts: process.ReconciliationCounts): ReconciliationCounts {
  const of = counts.legalEntity === undefined ? '' : `&legalEntity=${encodeURIComponent(counts.legalEntity)}`;
  return { ...counts, unaccountedLink: `/v1/reconciliation-differences?kind=won-without-handover${of}` };
}
