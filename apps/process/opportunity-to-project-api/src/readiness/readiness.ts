import type { DecidedDeal } from '../deals/deal.js';
import type { Finding } from '../exceptions/business-exception.js';
import { findingDocument, hinderedBy } from './finding-document.js';
import type { OpportunityReadiness, Purpose } from './readiness-documents.js';

/** Readiness from a deal and what stands in its way. */
export function readinessOf(crmInstance: string, deal: DecidedDeal, findings: Finding[]): OpportunityReadiness {
  const { opportunity, stage } = deal;
  const clear = (purpose: Purpose) => !findings.some((finding) => hinderedBy(finding).includes(purpose));
  const { template } = deal.decisions['project-template'].output;
  return {
    opportunityId: opportunity.id,
    crmInstance,
    name: opportunity.name,
    currentStage: opportunity.stageName,
    evaluatedStage: stage,
    passes: findings.length === 0,
    outcome: outcomeOf(stage, findings, template),
    readyToStart: clear('start'),
    readyToStaff: clear('staff'),
    readyToBill: clear('bill'),
    findings: findings.map(findingDocument),
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
