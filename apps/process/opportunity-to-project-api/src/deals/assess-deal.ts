import type { Finding } from '../exceptions/business-exception.js';
import { type CheckpointName, checkpointNames } from '../handovers/checkpoint.js';
import { planProject } from '../handovers/plans/plan-project.js';
import { verifyCommercialTerms } from './commercial-terms.js';
import type { DecidedDeal } from './deal.js';
import { evaluateStageGate } from './stage-gate.js';
import {
  validateCustomer,
  validateLegalEntity,
  validateProjectManager,
  validateTaxAndCurrency,
} from './validations.js';

/**
 * Everything that stands between a deal and its project, in the order of the checkpoints. A reason that a validation and
 * the gate both find is said once. Whether plans can be made is only asked of a deal that has no other fault.
 */
export function assessDeal(deal: DecidedDeal): Finding[] {
  const findings = [
    ...validateCustomer(deal),
    ...validateLegalEntity(deal),
    ...validateTaxAndCurrency(deal),
    ...validateProjectManager(deal),
    ...evaluateStageGate(deal),
    ...verifyCommercialTerms(deal),
  ];
  const said = new Set<string>();
  const distinct = findings.filter(({ code }) => !said.has(code) && said.add(code));
  if (distinct.length > 0 || deal.stage !== 'closed-won') return distinct;
  const plan = planProject(deal);
  return 'findings' in plan ? plan.findings : [];
}

/** The checkpoints that were reached before the first finding, and those that failed. */
export function reachedBefore(findings: readonly Finding[]): CheckpointName[] {
  const first = Math.min(...findings.map(({ checkpoint }) => checkpointNames.indexOf(checkpoint)));
  return checkpointNames.filter((_, index) => index < first);
}
