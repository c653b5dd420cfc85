import type { FinancialDimensions } from '@handover/contracts/system-erp';
import type { DecidedDeal } from '../../deals/deal.js';
import { lineageOf } from '../checkpoint.js';
import { decisionSource } from './decision-source.js';
import type { Planned } from './plan-project.js';

const REQUIRED = ['costCentre', 'practice', 'serviceLine', 'region', 'revenueRecognition'] as const;

/** The financial dimensions that decision `financial-dimensions` picks. */
export function planDimensions({ opportunity, decisions }: DecidedDeal): Planned<FinancialDimensions> {
  const decision = decisions['financial-dimensions'];
  const output = decision.output as Partial<FinancialDimensions>;
  const legalEntity = opportunity.legalEntity!;
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
