import type { DecidedDeal } from '../deals/deal.js';
import type { Finding } from '../exceptions/business-exception.js';
import type { OpportunityReadiness } from './readiness-documents.js';

/** Checkpoints whose findings keep people from being staffed, work from beginning, and invoices from being made. */
const NEEDED_TO_BILL = ['validate-tax-and-currency', 'verify-commercial-terms', 'create-billing-profile'];
const NEEDED_TO_STAFF_ONLY = ['request-staffing'];

/** Readiness from a deal and what stands in its way. */
export function readinessOf(crmInstance: string, deal: DecidedDeal, findings: Finding[]): OpportunityReadiness {
  const { opportunity, stage } = deal;
  const before = (checkpoints: string[]) => findings.some(({ checkpoint }) => checkpoints.includes(checkpoint));
  const others = findings.some(({ checkpoint }) => ![...NEEDED_TO_BILL, ...NEEDED_TO_STAFF_ONLY].includes(checkpoint));
  const { template } = deal.decisions['project-template'].output;
  return {
    opportunityId: opportunity.id,
    crmInstance,
    currentStage: opportunity.stageName,
    evaluatedStage: stage,
    passes: findings.length === 0,
    outcome: outcomeOf(stage, findings, template),
    readyToStart: !others,
    readyToStaff: !others && !before(NEEDED_TO_STAFF_ONLY),
    readyToBill: !others && !before(NEEDED_TO_BILL),
    findings: findings.map(({ checkpoint, class: kind, code, owner, sentence, field }) => ({
      checkpoint,
      class: kind,
      code,
      owner,
      sentence,
      ...(field === undefined ? {} : { field }),
    })),
    decisions: [deal.gate, ...Object.values(deal.decisions)],
    evaluatedAt: new Date().toISOString(),
  };
}

function outcomeOf(stage: string, findings: Finding[], template: unknown): string {
  if (findings.length > 0) {
    const owners = [...new Set(findings.map(({ owner }) => owner))].join(', ');
    const things = findings.length === 1 ? '1 thing' : `${findings.length} things`;
    return `It would be stopped: ${things} to be put right by ${owners}.`;
  }
  if (stage !== 'closed-won') return `It would pass the gate of ${stage}.`;
  return `A project would be provisioned from template ${String(template)}, with billing and staffing.`;
}
