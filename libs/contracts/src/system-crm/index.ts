/* Generated from openapi/system-crm by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type BillingMethod = components['schemas']['BillingMethod'];
export type BreakerState = components['schemas']['BreakerState'];
export type Contact = components['schemas']['Contact'];
export type ContractType = components['schemas']['ContractType'];
export type CreatedOpportunityNote = components['schemas']['CreatedOpportunityNote'];
export type CrmAccount = components['schemas']['CrmAccount'];
export type ExternalReference = components['schemas']['ExternalReference'];
export type HandoverWriteBack = components['schemas']['HandoverWriteBack'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type Money = components['schemas']['Money'];
export type Opportunity = components['schemas']['Opportunity'];
export type OpportunityChange = components['schemas']['OpportunityChange'];
export type OpportunityChangePage = components['schemas']['OpportunityChangePage'];
export type OpportunityLine = components['schemas']['OpportunityLine'];
export type OpportunityMilestone = components['schemas']['OpportunityMilestone'];
export type OpportunityNote = components['schemas']['OpportunityNote'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type RoleAssumption = components['schemas']['RoleAssumption'];
export type ServedLegalEntityDocument = components['schemas']['ServedLegalEntityDocument'];
export type Stage = components['schemas']['Stage'];
