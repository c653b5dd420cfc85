import type { EvaluationResult } from '@handover/contracts/process-rules';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import type { Customer, LegalEntity, TaxCode } from '@handover/contracts/system-erp';
import type { Employee } from '@handover/contracts/system-hr';

/** The decisions that a handover is built on; the gate is the one of the stage. */
export const decisionNames = ['project-template', 'financial-dimensions', 'billing-method', 'staffing-roles'] as const;
export type DecisionName = (typeof decisionNames)[number];

/** The decisions that an intercompany delivery is built on; the dimensions are those in the deliverer's books. */
export const deliveryDecisionNames = ['financial-dimensions', 'intercompany-terms'] as const;
export type DeliveryDecisionName = (typeof deliveryDecisionNames)[number];

/** What the books of the legal entity say that delivers a deal, where another one sells it. */
export interface Delivery {
  /** Code of the delivering legal entity. */
  code: string;
  legalEntity?: LegalEntity;
  /** The selling legal entity, as the deliverer's books know it: a customer of its code. */
  seller?: Customer;
}

/** A deal with all that the firm's systems say of it; what they do not know is absent. */
export interface Deal {
  /** Stage whose gate is meant, also where the opportunity has not reached it yet. */
  stage: 'commit' | 'contract-review' | 'closed-won';
  opportunity: Opportunity;
  customer?: Customer;
  legalEntity?: LegalEntity;
  taxCodes: TaxCode[];
  projectManager?: Employee;
  statementsOfWork: StatementOfWork[];
  delivery?: Delivery;
}

/** A deal and what the firm's decisions make of it. */
export interface DecidedDeal extends Deal {
  gate: EvaluationResult;
  decisions: Record<DecisionName, EvaluationResult>;
  /** Of a deal that another legal entity delivers. */
  deliveryDecisions?: Record<DeliveryDecisionName, EvaluationResult>;
}

/** What decisions are evaluated on. */
export interface DecisionInputs {
  deal: Record<string, unknown>;
  /** In the books of the legal entity that delivers, where another one sells. */
  delivery?: Record<string, unknown>;
}

/** A requirement of the gate that the deal does not meet, as the decision says it. */
export interface UnmetRequirement {
  code: string;
  field?: string;
  class: string;
  owner: string;
  message: string;
}

/** What the gate answered. */
export interface GateAnswer {
  unmet: UnmetRequirement[];
  sowRequired: boolean;
  purchaseOrderRequired: boolean;
}

/** Reads the answer of a stage gate. */
export function gateAnswer({ output }: EvaluationResult): GateAnswer {
  return {
    unmet: (output.unmet as UnmetRequirement[] | undefined) ?? [],
    sowRequired: output.sowRequired === true,
    purchaseOrderRequired: output.purchaseOrderRequired === true,
  };
}

/** The statement of work that counts: the one that the opportunity names, else the newest that is not voided. */
export function agreedStatement({ opportunity, statementsOfWork }: Deal): StatementOfWork | undefined {
  const standing = statementsOfWork.filter(({ status }) => status !== 'voided');
  const named = standing.find(({ reference }) => reference === opportunity.sowReference);
  return named ?? standing.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
