/* Generated from openapi/experience-catalogue by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type ApiChanges = components['schemas']['ApiChanges'];
export type ApiDetail = components['schemas']['ApiDetail'];
export type ApiLayer = components['schemas']['ApiLayer'];
export type ApiLifecycle = components['schemas']['ApiLifecycle'];
export type ApiLifecycleState = components['schemas']['ApiLifecycleState'];
export type ApiList = components['schemas']['ApiList'];
export type ApiOperationSummary = components['schemas']['ApiOperationSummary'];
export type ApiOwner = components['schemas']['ApiOwner'];
export type ApiSummary = components['schemas']['ApiSummary'];
export type ApiVisibility = components['schemas']['ApiVisibility'];
export type ContractFormat = components['schemas']['ContractFormat'];
export type DocumentFormat = components['schemas']['DocumentFormat'];
export type Finding = components['schemas']['Finding'];
export type FindingKind = components['schemas']['FindingKind'];
export type Findings = components['schemas']['Findings'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
