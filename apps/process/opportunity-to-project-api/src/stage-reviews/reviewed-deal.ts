import type { Opportunity } from '@handover/contracts/system-crm';

/** A deal before the win, as the review of a stage read it: what the pipeline counts. */
export interface ReviewedDeal {
  name: string;
  customer?: string;
  legalEntity?: string;
  practice?: string;
  deliveryRegion?: string;
  contractType?: string;
  amount?: string;
  currency?: string;
  /** YYYY-MM-DD */
  startDate?: string;
}

/** What is kept of an opportunity with the review of its stage. */
export function describeDeal(opportunity: Opportunity): ReviewedDeal {
  const { name, account, legalEntity, practice, deliveryRegion, contractType, amount, estimatedStart } = opportunity;
  return {
    name,
    customer: account?.name,
    legalEntity,
    practice,
    deliveryRegion,
    contractType,
    amount: amount?.amount,
    currency: amount?.currency,
    startDate: estimatedStart,
  };
}
