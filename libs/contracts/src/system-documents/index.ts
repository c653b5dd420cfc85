/* Generated from openapi/system-documents by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type BillingMethod = components['schemas']['BillingMethod'];
export type BreakerState = components['schemas']['BreakerState'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangedRecord = components['schemas']['ChangedRecord'];
export type CommercialTerms = components['schemas']['CommercialTerms'];
export type ContractType = components['schemas']['ContractType'];
export type ExternalReference = components['schemas']['ExternalReference'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type MappingDrift = components['schemas']['MappingDrift'];
export type MappingFault = components['schemas']['MappingFault'];
export type MappingFinding = components['schemas']['MappingFinding'];
export type MappingSeverity = components['schemas']['MappingSeverity'];
export type MappingState = components['schemas']['MappingState'];
export type Money = components['schemas']['Money'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type RecordChange = components['schemas']['RecordChange'];
export type RecordChangePage = components['schemas']['RecordChangePage'];
export type ServedLegalEntityDocument = components['schemas']['ServedLegalEntityDocument'];
export type Signer = components['schemas']['Signer'];
export type SowStatus = components['schemas']['SowStatus'];
export type StatementOfWork = components['schemas']['StatementOfWork'];
export type StatementOfWorkPage = components['schemas']['StatementOfWorkPage'];
