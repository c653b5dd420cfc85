import type { EvaluationResult } from '@handover/contracts/process-rules';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { FinancialDimensions } from '@handover/contracts/system-erp';
import { lineageOf } from '../checkpoint.js';
import { decisionSource } from './decision-source.js';
import type { Planned } from './plan-project.js';

const REQUIRED = ['costCentre', 'practice', 'serviceLine', 'region', 'revenueRecognition'] as const;

/** The financial dimensions that decision `financial-dimensions` picks for a project in the books of a legal entity. */
export function planDimensions(
  opportunity: Opportunity,
  decision: EvaluationResult,
  legalEntity = opportunity.legalEntity!,
): Planned<FinancialDimensions> {
  const output = decision.output as Partial<FinancialDimensions>;
  const missing = REQUIRED.filter((name) => !output[name]);
  if (missing.length > 0) {
    const of = `${legalEntity}, practice "${opportunity.practice}", contract type "${opportunity.contractType}"`;
    return {
      findings: [
        {
          checkpoint: 'assign-financial-dimensions',
          class: 'mapping',
          code: 'dimensions-incomplete',
          owner: 'integration',
          sentence: `No rule names ${missing.join(', ')} for ${of}.`,
          shared: `${missing.join()} ${of}`,
        },
      ],
    };
  }
  const { costCentre, practice, serviceLine, region, revenueRecognition, intercompanyPartner } = output;
  const fromDecision = Object.fromEntries(REQUIRED.map((name) => [name, decisionSource(decision, name)]));
  return {
    plan: {
      legalEntity,
      costCentre: costCentre!,
      practice: practice!,
      serviceLine: serviceLine!,
      region: region!,
      revenueRecognition: revenueRecognition!,
      ...(intercompanyPartner ? { intercompanyPartner } : {}),
    },
    lineage: lineageOf('financialDimensions', {
      legalEntity: 'opportunity/legalEntity',
      ...fromDecision,
      intercompanyPartner: intercompanyPartner ? decisionSource(decision, 'intercompanyPartner') : undefined,
    }),
  };
}
