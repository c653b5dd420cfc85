/* Generated from openapi/process-rules by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type AuditFault = components['schemas']['AuditFault'];
export type AuditFaultKind = components['schemas']['AuditFaultKind'];
export type AuditLogEntry = components['schemas']['AuditLogEntry'];
export type AuditLogEntryPage = components['schemas']['AuditLogEntryPage'];
export type AuditOrder = components['schemas']['AuditOrder'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type Decision = components['schemas']['Decision'];
export type DecisionDraft = components['schemas']['DecisionDraft'];
export type DecisionFaultDocument = components['schemas']['DecisionFaultDocument'];
export type DecisionPage = components['schemas']['DecisionPage'];
export type DecisionReference = components['schemas']['DecisionReference'];
export type DecisionValidation = components['schemas']['DecisionValidation'];
export type DecisionVersion = components['schemas']['DecisionVersion'];
export type DecisionVersionStatus = components['schemas']['DecisionVersionStatus'];
export type DecisionVersionSummary = components['schemas']['DecisionVersionSummary'];
export type DecisionVersionSummaryPage = components['schemas']['DecisionVersionSummaryPage'];
export type EvaluationRequest = components['schemas']['EvaluationRequest'];
export type EvaluationResult = components['schemas']['EvaluationResult'];
export type Evaluations = components['schemas']['Evaluations'];
export type NewDecisionVersion = components['schemas']['NewDecisionVersion'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type TraceNode = components['schemas']['TraceNode'];
export type TraceNodeKind = components['schemas']['TraceNodeKind'];
export type TraceRow = components['schemas']['TraceRow'];
