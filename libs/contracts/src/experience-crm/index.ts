/* Generated from openapi/experience-crm by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type CheckpointName = components['schemas']['CheckpointName'];
export type EventFate = components['schemas']['EventFate'];
export type EventReceipt = components['schemas']['EventReceipt'];
export type Finding = components['schemas']['Finding'];
export type GatedStage = components['schemas']['GatedStage'];
export type HandoverLink = components['schemas']['HandoverLink'];
export type OpenException = components['schemas']['OpenException'];
export type OpportunityEvent = components['schemas']['OpportunityEvent'];
export type OpportunityHandover = components['schemas']['OpportunityHandover'];
export type OpportunityReadiness = components['schemas']['OpportunityReadiness'];
export type PageLink = components['schemas']['PageLink'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type Progress = components['schemas']['Progress'];
export type Purpose = components['schemas']['Purpose'];
export type Reason = components['schemas']['Reason'];
