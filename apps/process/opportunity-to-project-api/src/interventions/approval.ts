import { createHash } from 'node:crypto';
import type { Opportunity } from '@handover/contracts/system-crm';
import { causeOf, type ExceptionClass, type Finding } from '../exceptions/business-exception.js';
import { type Intervention, type InterventionTaken, taken } from './intervention.js';

/** Classes of findings that a person may let pass; the others name something that is missing or in the way. */
export const approvableClasses: readonly ExceptionClass[] = ['policy', 'terms-mismatch'];

/**
 * What a finding says and, where it was met in a deal, the terms of that: an approval holds for these alone. 32 hex digits.
 */
export function fingerprintOf(finding: Finding, opportunity?: Opportunity): string {
  const content = JSON.stringify([
    causeOf(finding),
    finding.sentence,
    finding.field,
    opportunity && termsOf(opportunity),
  ]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

function termsOf(opportunity: Opportunity): unknown[] {
  const { amount, contractType, billingMethod, legalEntity, deliveringLegalEntity } = opportunity;
  const { estimatedStart, estimatedEnd, paymentTerms, account } = opportunity;
  return [
    [amount?.amount, amount?.currency, contractType, billingMethod, paymentTerms],
    [legalEntity, deliveringLegalEntity, account?.customerNumber, estimatedStart, estimatedEnd],
  ];
}

/** Findings that stand, and the approvals that the others rest on. */
export interface Weighed {
  standing: Finding[];
  approved: { finding: Finding; by: InterventionTaken }[];
}

/** Lets pass what was approved as it is now. */
export function weigh(
  findings: readonly Finding[],
  opportunity: Opportunity | undefined,
  interventions: readonly Intervention[],
): Weighed {
  const approvals = interventions.filter(({ kind }) => kind === 'approval');
  const weighed: Weighed = { standing: [], approved: [] };
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding, opportunity);
    const approval = approvals.find((each) => each.fingerprint === fingerprint);
    if (approval) weighed.approved.push({ finding, by: taken(approval, finding.sentence) });
    else weighed.standing.push(finding);
  }
  return weighed;
}
