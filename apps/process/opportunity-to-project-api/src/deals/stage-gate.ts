import {
  type ExceptionClass,
  exceptionClasses,
  type ExceptionOwner,
  exceptionOwners,
  type Finding,
} from '../exceptions/business-exception.js';
import { agreedStatement, type DecidedDeal, gateAnswer } from './deal.js';

/** What the gate of the stage asks for and the deal does not have. */
export function evaluateStageGate(deal: DecidedDeal): Finding[] {
  const checkpoint = 'evaluate-stage-gate';
  const { unmet, sowRequired, purchaseOrderRequired } = gateAnswer(deal.gate);
  const findings: Finding[] = unmet.map(({ code, field, class: exceptionClass, owner, message }) => ({
    checkpoint,
    class: oneOf(exceptionClasses, exceptionClass, 'policy') as ExceptionClass,
    code,
    owner: oneOf(exceptionOwners, owner, 'sales') as ExceptionOwner,
    ...(field === undefined ? {} : { field }),
    sentence: message,
    causeTitle: `${deal.gate.decision}: ${code}`,
  }));
  if (sowRequired && agreedStatement(deal)?.status !== 'signed') {
    const statement = agreedStatement(deal);
    findings.push({
      checkpoint,
      class: 'missing-data',
      code: statement ? 'statement-of-work-not-signed' : 'statement-of-work-missing',
      owner: 'sales',
      field: '/sowReference',
      sentence: statement
        ? `The statement of work ${statement.reference} is ${statement.status} and not signed.`
        : 'The deal needs a signed statement of work, and there is none for it.',
    });
  }
  if (purchaseOrderRequired && !deal.opportunity.purchaseOrder) {
    const sentence = 'The customer orders deals of this size with a purchase order, and the opportunity names none.';
    const code = 'purchase-order-missing';
    findings.push({ checkpoint, class: 'missing-data', code, owner: 'sales', field: '/purchaseOrder', sentence });
  }
  return findings;
}

function oneOf(words: readonly string[], word: string, otherwise: string): string {
  return words.includes(word) ? word : otherwise;
}
