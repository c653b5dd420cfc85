import { splitMoney } from '@handover/canonical';
import type { FinancialDimensions, NewProject } from '@handover/contracts/system-erp';
import type { DecidedDeal } from '../../deals/deal.js';
import { lineageOf } from '../checkpoint.js';
import { decisionSource } from './decision-source.js';
import { planDimensions } from './plan-dimensions.js';
import type { Planned } from './plan-project.js';

/** A project in the books of the legal entity that delivers: the one that sells is its customer. */
export interface DeliveryPlan {
  project: Omit<NewProject, 'externalReference'>;
  dimensions: FinancialDimensions;
}

/**
 * The project of an intercompany delivery; nothing where the legal entity that sells delivers as well. What the seller pays is
 * the share of the contract value that decision `intercompany-terms` gives.
 */
export function planDelivery(
  { opportunity, delivery, deliveryDecisions: decisions }: DecidedDeal,
  shell: Omit<NewProject, 'externalReference'>,
): Planned<DeliveryPlan | undefined> {
  if (!delivery || !decisions) return { plan: undefined, lineage: [] };
  const { code } = delivery;
  const seller = opportunity.legalEntity!;
  const terms = decisions['intercompany-terms'];
  const { transferPercent: percent } = terms.output;
  if (typeof percent !== 'number' || percent <= 0 || percent > 100) {
    return {
      findings: [
        {
          checkpoint: 'provision-project',
          class: 'mapping',
          code: 'no-intercompany-terms',
          owner: 'integration',
          field: '/deliveringLegalEntity',
          sentence: `No rule says what ${code} charges ${seller} for delivering service line "${opportunity.serviceLine}".`,
          shared: `${seller} ${code} ${opportunity.serviceLine}`,
        },
      ],
    };
  }
  const dimensions = planDimensions(opportunity, decisions['financial-dimensions'], code);
  if ('findings' in dimensions) return dimensions;
  const [contractValue] = splitMoney(shell.contractValue, [percent, 100 - percent]);
  return {
    plan: {
      project: {
        ...shell,
        name: `${shell.name} (delivery for ${seller})`,
        customerNumber: seller,
        legalEntity: code,
        contractValue: contractValue!,
      },
      dimensions: { ...dimensions.plan, intercompanyPartner: seller },
    },
    lineage: lineageOf('deliveryProject', {
      customerNumber: 'opportunity/legalEntity',
      legalEntity: 'opportunity/deliveringLegalEntity',
      contractValue: `${decisionSource(terms, 'transferPercent')} of opportunity/amount`,
    }),
  };
}
