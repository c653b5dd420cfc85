import type { ContractType, NewContract } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import { memoText, readMemo } from './memo.js';
import { oneLine } from './project-quote.js';
import type { QuoteMapping } from './quote-records.js';
import { dayOf, moneyOf, numberOf } from './wire-values.js';

/** A contract: dates and value where a quote has them, the statement of work as its reference, the rest in its summary. */
export const contractQuote: QuoteMapping<NewContract> = {
  kind: 'contract',
  toQuote(contract, { accounts }) {
    const { value, start, end, sowReference } = contract;
    if (end < start) throw new RecordRefused(`The end ${end} lies before the start ${start}.`, undefined, 'end');
    return {
      Title: 'Contract',
      Date: start,
      ExpiryDate: end,
      CurrencyCode: value.currency,
      ...(sowReference === undefined ? {} : { Reference: oneLine(sowReference) }),
      LineItems: [
        {
          Description: `Contract for the project ${contract.projectId}`,
          Quantity: 1,
          UnitAmount: numberOf(value.amount, 'value/amount'),
          AccountCode: accounts.revenue,
        },
      ],
      Summary: memoText({
        Reference: contract.externalReference,
        Project: contract.projectId,
        Customer: contract.customerNumber,
        'Contract type': contract.contractType,
        'Statement of work': sowReference,
        'Document SHA-256': contract.documentHash,
      }),
    };
  },
  toRecord({ Summary, CurrencyCode: currency = '', Date: start, ExpiryDate: end, LineItems }, { legalEntity }) {
    const memo = readMemo(Summary);
    const { Reference: externalReference, Project: projectId, Customer: customerNumber } = memo;
    const { 'Contract type': contractType, 'Statement of work': sowReference, 'Document SHA-256': hash } = memo;
    if (!externalReference || !projectId || !customerNumber || !contractType) return undefined;
    return {
      externalReference,
      projectId,
      legalEntity,
      customerNumber,
      contractType: contractType as ContractType,
      value: moneyOf(LineItems?.[0]?.UnitAmount, currency),
      start: dayOf(start),
      end: dayOf(end),
      ...(sowReference === undefined ? {} : { sowReference }),
      ...(hash === undefined ? {} : { documentHash: hash }),
    };
  },
};
