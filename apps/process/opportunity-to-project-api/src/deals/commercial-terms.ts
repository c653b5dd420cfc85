import { sameMoney } from '@handover/canonical';
import type { Finding } from '../exceptions/business-exception.js';
import { agreedStatement, type Deal } from './deal.js';

/** Where opportunity and signed statement of work disagree on amount, currency, contract type, method, dates and terms. */
export function verifyCommercialTerms(deal: Deal): Finding[] {
  const statement = agreedStatement(deal);
  if (!statement || statement.status !== 'signed') return [];
  const { opportunity } = deal;
  const { terms, reference } = statement;
  const differs = (code: string, field: string, agreed: string, said: string): Finding => ({
    checkpoint: 'verify-commercial-terms',
    class: 'terms-mismatch',
    code,
    owner: 'sales-and-finance',
    field,
    sentence: `The statement of work ${reference} says ${agreed}, the opportunity says ${said}.`,
    causeTitle: `Opportunity and statement of work disagree: ${code}`,
  });
  const findings: Finding[] = [];
  const { amount } = opportunity;
  if (amount && amount.currency !== terms.amount.currency) {
    findings.push(differs('currency-differs', '/amount/currency', terms.amount.currency, amount.currency));
  } else if (amount && !sameMoney(amount, terms.amount)) {
    const written = ({ amount: value, currency }: typeof amount) => `${value} ${currency}`;
    findings.push(differs('amount-differs', '/amount', written(terms.amount), written(amount)));
  }
  const texts: [code: string, field: string, agreed: string | undefined, said: string | undefined][] = [
    ['contract-type-differs', '/contractType', terms.contractType, opportunity.contractType],
    ['billing-method-differs', '/billingMethod', terms.billingMethod, opportunity.billingMethod],
    ['start-differs', '/estimatedStart', terms.start, opportunity.estimatedStart],
    ['end-differs', '/estimatedEnd', terms.end, opportunity.estimatedEnd],
    ['payment-terms-differ', '/paymentTerms', terms.paymentTerms, opportunity.paymentTerms],
  ];
  for (const [code, field, agreed, said] of texts) {
    if (agreed !== undefined && said !== undefined && agreed !== said)
      findings.push(differs(code, field, agreed, said));
  }
  return findings;
}
