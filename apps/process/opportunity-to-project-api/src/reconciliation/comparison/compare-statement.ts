import { agreedStatement } from '../../deals/deal.js';
import type { Difference } from './difference.js';
import { dealOf, type HandedOver, type Held, recordOf } from './handed-over.js';
import { Comparison } from './sides.js';

/** The signed statement of work beside what was handed over; and beside the document that the contract in billing names. */
export function compareStatement(handedOver: HandedOver, held: Held): Difference[] {
  const { opportunity } = handedOver;
  const statement = agreedStatement({ ...dealOf(handedOver), statementsOfWork: [...held.statementsOfWork] });
  const written = recordOf(handedOver, 'create-schedules', 'contract');
  const contract = held.contracts.find(({ id }) => id === written?.id);
  const [instance] = (statement?.externalReferences ?? []).flatMap((reference) =>
    reference.system === 'documents' ? [reference.instance] : [],
  );
  const comparison = new Comparison(handedOver, {
    record: 'statementOfWork',
    expectedFrom: 'opportunity as handed over',
    foundIn: `documents ${instance ?? ''}`.trim(),
    records:
      statement && instance ? [{ system: 'documents', instance, type: 'statement-of-work', id: statement.id }] : [],
    cause: 'The statement of work was signed anew, voided or replaced after the handover had read it.',
    remedy: {
      fix: 'Sales and finance decide which of the two holds, and carry it into CRM, project, contract and schedules.',
      owner: 'sales-and-finance',
      automatic: false,
    },
  });
  if (contract?.documentHash !== undefined) {
    comparison.same('terms', 'sha256', contract.documentHash, statement?.sha256);
  }
  if (statement?.status === 'signed') {
    const { terms } = statement;
    comparison.sameMoney('terms/amount', opportunity.amount, terms.amount);
    const texts = [
      ['contract-type', 'contractType', opportunity.contractType, terms.contractType],
      ['method', 'billingMethod', opportunity.billingMethod, terms.billingMethod],
      ['dates', 'start', opportunity.estimatedStart, terms.start],
      ['dates', 'end', opportunity.estimatedEnd, terms.end],
      ['terms', 'paymentTerms', opportunity.paymentTerms, terms.paymentTerms],
    ] as const;
    for (const [kind, field, expected, found] of texts) {
      if (found !== undefined) comparison.same(kind, `terms/${field}`, expected, found);
    }
  }
  return comparison.differences;
}
