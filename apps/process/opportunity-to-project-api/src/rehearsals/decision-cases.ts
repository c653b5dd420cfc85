import type { ComparisonCase } from '@handover/contracts/process-rules';
import { type Deal, type DecisionInputs, deliveryDecisionNames } from '../deals/deal.js';

/** Inputs that were kept of a handover. */
export interface DecisionInputsUsed {
  key: string;
  legalEntity?: string;
  inputs: DecisionInputs;
  /** Version of each decision then. */
  versions: Record<string, number>;
  decidedAt: string;
}

/** In whose books a deal is decided: those of the legal entity that sells, or of the one that delivers. */
export type Books = 'seller' | 'deliverer';

/** A deal as it stands in one of the books. */
export interface DecisionCase extends ComparisonCase {
  books: Books;
}

/** The stage whose gate the decision belongs to; `closed-won` for what a handover is built on. */
export function stageOf(decision: string): Deal['stage'] {
  return decision === 'stage-gate/commit'
    ? 'commit'
    : decision === 'stage-gate/contract-review'
      ? 'contract-review'
      : 'closed-won';
}

/** Whether the decision is asked of deals alone that another legal entity delivers. */
export function ofDeliveriesAlone(decision: string): boolean {
  return decision === 'intercompany-terms';
}

/** What a decision is evaluated on for a deal: financial dimensions of an intercompany delivery twice, in both books. */
export function casesOf(decision: string, id: string, inputs: DecisionInputs, baseline?: number): DecisionCase[] {
  const common = { id, ...(baseline === undefined ? {} : { baseline }) };
  const { deal, delivery } = inputs;
  const delivered = deliveryDecisionNames.some((name) => name === decision);
  return [
    ...(ofDeliveriesAlone(decision) ? [] : [{ ...common, books: 'seller' as const, context: deal }]),
    ...(delivered && delivery ? [{ ...common, books: 'deliverer' as const, context: delivery }] : []),
  ];
}
