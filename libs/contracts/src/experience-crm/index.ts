/* Generated from openapi/experience-crm by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type EventFate = components['schemas']['EventFate'];
export type EventReceipt = components['schemas']['EventReceipt'];
export type GatedStage = components['schemas']['GatedStage'];
export type HandoverLink = components['schemas']['HandoverLink'];
export type OpportunityEvent = components['schemas']['OpportunityEvent'];
export type OpportunityHandover = components['schemas']['OpportunityHandover'];
export type OpportunityReadiness = components['schemas']['OpportunityReadiness'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type ThingToDo = components['schemas']['ThingToDo'];
