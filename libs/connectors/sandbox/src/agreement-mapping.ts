import type { Contract, ContractChange, NewContract } from '@handover/canonical';
import type { BillingMapping } from './sandbox-billing-records.js';
import type { WireRecord } from './sandbox-protocol.js';
import { billingStates, contractTypes } from './vocabulary.js';
import { externalReferenceOf, sourceOf } from './wire-record.js';

/** A contract as the billing system sends it. */
export interface WireAgreement extends WireRecord {
  job: string;
  company: string;
  partner: string;
  kind: string;
  value: string;
  currency: string;
  valid_from: string;
  valid_to: string;
  document?: string | null;
  document_sha256?: string | null;
  state: string;
}

function newAgreement(contract: NewContract): object {
  return {
    ...agreementChange(contract),
    ext_ref: contract.externalReference,
    job: contract.projectId,
    company: contract.legalEntity,
    partner: contract.customerNumber,
    kind: contractTypes.theirs(contract.contractType),
  };
}

function agreementChange({ value, start, end, sowReference, documentHash }: ContractChange): object {
  return {
    value: value?.amount,
    currency: value?.currency,
    valid_from: start,
    valid_to: end,
    document: sowReference,
    document_sha256: documentHash,
  };
}

function contractOf(agreement: WireAgreement): Contract {
  return {
    ...sourceOf(agreement),
    externalReference: externalReferenceOf(agreement),
    projectId: agreement.job,
    legalEntity: agreement.company,
    customerNumber: agreement.partner,
    contractType: contractTypes.ours(agreement.kind),
    value: { amount: agreement.value, currency: agreement.currency },
    start: agreement.valid_from,
    end: agreement.valid_to,
    ...(agreement.document ? { sowReference: agreement.document } : {}),
    ...(agreement.document_sha256 ? { documentHash: agreement.document_sha256 } : {}),
    status: billingStates.ours(agreement.state),
  };
}

/** Contracts are agreements. */
export const agreements: BillingMapping<NewContract, Contract, ContractChange, WireAgreement> = {
  path: '/agreements',
  toNew: newAgreement,
  toChange: agreementChange,
  toRecord: contractOf,
  fieldNames: {
    ext_ref: 'externalReference',
    job: 'projectId',
    company: 'legalEntity',
    partner: 'customerNumber',
    kind: 'contractType',
    value: 'value/amount',
    currency: 'value/currency',
    valid_from: 'start',
    valid_to: 'end',
    document: 'sowReference',
    document_sha256: 'documentHash',
    state: 'status',
  },
};
