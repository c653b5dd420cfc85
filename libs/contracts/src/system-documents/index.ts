/* Generated from openapi/system-documents by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type BreakerState = components['schemas']['BreakerState'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type SowStatus = components['schemas']['SowStatus'];
export type StatementOfWork = components['schemas']['StatementOfWork'];
export type StatementOfWorkPage = components['schemas']['StatementOfWorkPage'];
