import type { Finding } from '../exceptions/business-exception.js';
import { planProject } from '../handovers/plans/plan-project.js';
import { verifyCommercialTerms } from './commercial-terms.js';
import type { DecidedDeal } from './deal.js';
import { evaluateStageGate } from './stage-gate.js';
import { validateDelivery } from './validate-delivery.js';
import {
  validateCustomer,
  validateLegalEntity,
  validateProjectManager,
  validateTaxAndCurrency,
} from './validations.js';

/**
 * What is wrong with a deal, in the order of the checkpoints. A reason that a validation and the gate both find is said
 * once.
 */
export function faultsOf(deal: DecidedDeal): Finding[] {
  const findings = [
    ...validateCustomer(deal),
    ...validateLegalEntity(deal),
    ...validateTaxAndCurrency(deal),
    ...validateProjectManager(deal),
    ...validateDelivery(deal),
    ...evaluateStageGate(deal),
    ...verifyCommercialTerms(deal),
  ];
  const said = new Set<string>();
  return findings.filter(({ code }) => !said.has(code) && said.add(code));
}

/**
 * Everything that stands between a deal and its project. Whether plans can be made is only asked of a deal that has no
 * other fault.
 */
export function assessDeal(deal: DecidedDeal): Finding[] {
  const faults = faultsOf(deal);
  if (faults.length > 0 || deal.stage !== 'closed-won') return faults;
  const plan = planProject(deal);
  return 'findings' in plan ? plan.findings : [];
}
