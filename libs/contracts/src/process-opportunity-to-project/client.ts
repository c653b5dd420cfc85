/* Generated from openapi/process-opportunity-to-project by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link listActs} is called with. */
export interface ListActsParams {
  query?: operations['listActs']['parameters']['query'];
}

/** What {@link getAct} is called with. */
export interface GetActParams {
  path: operations['getAct']['parameters']['path'];
}

/** What {@link listHandoversOfAct} is called with. */
export interface ListHandoversOfActParams {
  path: operations['listHandoversOfAct']['parameters']['path'];
  query?: operations['listHandoversOfAct']['parameters']['query'];
}

/** What {@link putAppConfiguration} is called with. */
export interface PutAppConfigurationParams {
  path: operations['putAppConfiguration']['parameters']['path'];
  body: NonNullable<operations['putAppConfiguration']['requestBody']>['content']['application/json'];
}

/** What {@link listAuditEntries} is called with. */
export interface ListAuditEntriesParams {
  query?: operations['listAuditEntries']['parameters']['query'];
}

/** What {@link verifyAuditLog} is called with. */
export interface VerifyAuditLogParams {
  query?: operations['verifyAuditLog']['parameters']['query'];
}

/** What {@link listChoices} is called with. */
export interface ListChoicesParams {
  path: operations['listChoices']['parameters']['path'];
  query?: operations['listChoices']['parameters']['query'];
}

/** What {@link rehearseDecision} is called with. */
export interface RehearseDecisionParams {
  body: NonNullable<operations['rehearseDecision']['requestBody']>['content']['application/json'];
}

/** What {@link testDecision} is called with. */
export interface TestDecisionParams {
  body: NonNullable<operations['testDecision']['requestBody']>['content']['application/json'];
}

/** What {@link listEvents} is called with. */
export interface ListEventsParams {
  query?: operations['listEvents']['parameters']['query'];
}

/** What {@link listExceptionCauses} is called with. */
export interface ListExceptionCausesParams {
  query?: operations['listExceptionCauses']['parameters']['query'];
}

/** What {@link adoptExceptionCause} is called with. */
export interface AdoptExceptionCauseParams {
  path: operations['adoptExceptionCause']['parameters']['path'];
  body: NonNullable<operations['adoptExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link approveExceptionCause} is called with. */
export interface ApproveExceptionCauseParams {
  path: operations['approveExceptionCause']['parameters']['path'];
  body: NonNullable<operations['approveExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link assignExceptionCause} is called with. */
export interface AssignExceptionCauseParams {
  path: operations['assignExceptionCause']['parameters']['path'];
  body: NonNullable<operations['assignExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link commentOnExceptionCause} is called with. */
export interface CommentOnExceptionCauseParams {
  path: operations['commentOnExceptionCause']['parameters']['path'];
  body: NonNullable<operations['commentOnExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link editExceptionCause} is called with. */
export interface EditExceptionCauseParams {
  path: operations['editExceptionCause']['parameters']['path'];
  body: NonNullable<operations['editExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link retryExceptionCause} is called with. */
export interface RetryExceptionCauseParams {
  path: operations['retryExceptionCause']['parameters']['path'];
  body: NonNullable<operations['retryExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link skipExceptionCause} is called with. */
export interface SkipExceptionCauseParams {
  path: operations['skipExceptionCause']['parameters']['path'];
  body: NonNullable<operations['skipExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link unwindExceptionCause} is called with. */
export interface UnwindExceptionCauseParams {
  path: operations['unwindExceptionCause']['parameters']['path'];
  body: NonNullable<operations['unwindExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link listExceptions} is called with. */
export interface ListExceptionsParams {
  query?: operations['listExceptions']['parameters']['query'];
}

/** What {@link getException} is called with. */
export interface GetExceptionParams {
  path: operations['getException']['parameters']['path'];
}

/** What {@link adoptException} is called with. */
export interface AdoptExceptionParams {
  path: operations['adoptException']['parameters']['path'];
  body: NonNullable<operations['adoptException']['requestBody']>['content']['application/json'];
}

/** What {@link approveException} is called with. */
export interface ApproveExceptionParams {
  path: operations['approveException']['parameters']['path'];
  body: NonNullable<operations['approveException']['requestBody']>['content']['application/json'];
}

/** What {@link assignException} is called with. */
export interface AssignExceptionParams {
  path: operations['assignException']['parameters']['path'];
  ifMatch?: string;
  body: NonNullable<operations['assignException']['requestBody']>['content']['application/json'];
}

/** What {@link commentOnException} is called with. */
export interface CommentOnExceptionParams {
  path: operations['commentOnException']['parameters']['path'];
  idempotencyKey?: string;
  headers?: Pick<NonNullable<operations['commentOnException']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['commentOnException']['requestBody']>['content']['application/json'];
}

/** What {@link listEditableFields} is called with. */
export interface ListEditableFieldsParams {
  path: operations['listEditableFields']['parameters']['path'];
}

/** What {@link editException} is called with. */
export interface EditExceptionParams {
  path: operations['editException']['parameters']['path'];
  body: NonNullable<operations['editException']['requestBody']>['content']['application/json'];
}

/** What {@link retryException} is called with. */
export interface RetryExceptionParams {
  path: operations['retryException']['parameters']['path'];
  body: NonNullable<operations['retryException']['requestBody']>['content']['application/json'];
}

/** What {@link skipException} is called with. */
export interface SkipExceptionParams {
  path: operations['skipException']['parameters']['path'];
  body: NonNullable<operations['skipException']['requestBody']>['content']['application/json'];
}

/** What {@link unwindException} is called with. */
export interface UnwindExceptionParams {
  path: operations['unwindException']['parameters']['path'];
  body: NonNullable<operations['unwindException']['requestBody']>['content']['application/json'];
}

/** What {@link countHandovers} is called with. */
export interface CountHandoversParams {}

/** What {@link listHandovers} is called with. */
export interface ListHandoversParams {
  query?: operations['listHandovers']['parameters']['query'];
}

/** What {@link getHandover} is called with. */
export interface GetHandoverParams {
  path: operations['getHandover']['parameters']['path'];
}

/** What {@link listHandoverCalls} is called with. */
export interface ListHandoverCallsParams {
  path: operations['listHandoverCalls']['parameters']['path'];
  query?: operations['listHandoverCalls']['parameters']['query'];
}

/** What {@link getHandoverRecords} is called with. */
export interface GetHandoverRecordsParams {
  path: operations['getHandoverRecords']['parameters']['path'];
}

/** What {@link unwindHandover} is called with. */
export interface UnwindHandoverParams {
  path: operations['unwindHandover']['parameters']['path'];
  body: NonNullable<operations['unwindHandover']['requestBody']>['content']['application/json'];
}

/** What {@link withdrawIntervention} is called with. */
export interface WithdrawInterventionParams {
  path: operations['withdrawIntervention']['parameters']['path'];
  body: NonNullable<operations['withdrawIntervention']['requestBody']>['content']['application/json'];
}

/** What {@link listMaintenanceWindows} is called with. */
export interface ListMaintenanceWindowsParams {
  query?: operations['listMaintenanceWindows']['parameters']['query'];
}

/** What {@link planMaintenance} is called with. */
export interface PlanMaintenanceParams {
  idempotencyKey?: string;
  headers?: Pick<NonNullable<operations['planMaintenance']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['planMaintenance']['requestBody']>['content']['application/json'];
}

/** What {@link listMaintenanceOccurrences} is called with. */
export interface ListMaintenanceOccurrencesParams {
  query?: operations['listMaintenanceOccurrences']['parameters']['query'];
}

/** What {@link endMaintenance} is called with. */
export interface EndMaintenanceParams {
  path: operations['endMaintenance']['parameters']['path'];
  body: NonNullable<operations['endMaintenance']['requestBody']>['content']['application/json'];
}

/** What {@link listNotificationRules} is called with. */
export interface ListNotificationRulesParams {
  query?: operations['listNotificationRules']['parameters']['query'];
}

/** What {@link createNotificationRule} is called with. */
export interface CreateNotificationRuleParams {
  body: NonNullable<operations['createNotificationRule']['requestBody']>['content']['application/json'];
}

/** What {@link getNotificationRule} is called with. */
export interface GetNotificationRuleParams {
  path: operations['getNotificationRule']['parameters']['path'];
}

/** What {@link updateNotificationRule} is called with. */
export interface UpdateNotificationRuleParams {
  path: operations['updateNotificationRule']['parameters']['path'];
  ifMatch: string;
  body: NonNullable<operations['updateNotificationRule']['requestBody']>['content']['application/json'];
}

/** What {@link deleteNotificationRule} is called with. */
export interface DeleteNotificationRuleParams {
  path: operations['deleteNotificationRule']['parameters']['path'];
  query?: operations['deleteNotificationRule']['parameters']['query'];
}

/** What {@link testNotificationRule} is called with. */
export interface TestNotificationRuleParams {
  path: operations['testNotificationRule']['parameters']['path'];
  body: NonNullable<operations['testNotificationRule']['requestBody']>['content']['application/json'];
}

/** What {@link listNotifications} is called with. */
export interface ListNotificationsParams {
  query?: operations['listNotifications']['parameters']['query'];
}

/** What {@link getReadiness} is called with. */
export interface GetReadinessParams {
  path: operations['getReadiness']['parameters']['path'];
  query?: operations['getReadiness']['parameters']['query'];
}

/** What {@link listStageReviews} is called with. */
export interface ListStageReviewsParams {
  path: operations['listStageReviews']['parameters']['path'];
  query?: operations['listStageReviews']['parameters']['query'];
}

/** What {@link getOpportunityTrace} is called with. */
export interface GetOpportunityTraceParams {
  path: operations['getOpportunityTrace']['parameters']['path'];
  query?: operations['getOpportunityTrace']['parameters']['query'];
}

/** What {@link receiveOpportunityEvent} is called with. */
export interface ReceiveOpportunityEventParams {
  body: NonNullable<operations['receiveOpportunityEvent']['requestBody']>['content']['application/json'];
}

/** What {@link getFilterValues} is called with. */
export interface GetFilterValuesParams {}

/** What {@link getFirstTimeRight} is called with. */
export interface GetFirstTimeRightParams {
  query?: operations['getFirstTimeRight']['parameters']['query'];
}

/** What {@link getLeadTimes} is called with. */
export interface GetLeadTimesParams {
  query?: operations['getLeadTimes']['parameters']['query'];
}

/** What {@link getOpenExceptions} is called with. */
export interface GetOpenExceptionsParams {
  query?: operations['getOpenExceptions']['parameters']['query'];
}

/** What {@link getPipeline} is called with. */
export interface GetPipelineParams {
  query?: operations['getPipeline']['parameters']['query'];
}

/** What {@link getProjectsAndDeals} is called with. */
export interface GetProjectsAndDealsParams {
  query?: operations['getProjectsAndDeals']['parameters']['query'];
}

/** What {@link getReadinessFunnel} is called with. */
export interface GetReadinessFunnelParams {
  query?: operations['getReadinessFunnel']['parameters']['query'];
}

/** What {@link getUnstaffedDemand} is called with. */
export interface GetUnstaffedDemandParams {
  query?: operations['getUnstaffedDemand']['parameters']['query'];
}

/** What {@link getWriteBack} is called with. */
export interface GetWriteBackParams {
  query?: operations['getWriteBack']['parameters']['query'];
}

/** What {@link listPipelineDeals} is called with. */
export interface ListPipelineDealsParams {
  query?: operations['listPipelineDeals']['parameters']['query'];
}

/** What {@link listReceivedEvents} is called with. */
export interface ListReceivedEventsParams {
  query?: operations['listReceivedEvents']['parameters']['query'];
}

/** What {@link retryReceivedEvent} is called with. */
export interface RetryReceivedEventParams {
  path: operations['retryReceivedEvent']['parameters']['path'];
  body: NonNullable<operations['retryReceivedEvent']['requestBody']>['content']['application/json'];
}

/** What {@link countReconciliation} is called with. */
export interface CountReconciliationParams {
  query?: operations['countReconciliation']['parameters']['query'];
}

/** What {@link listReconciliationDifferences} is called with. */
export interface ListReconciliationDifferencesParams {
  query?: operations['listReconciliationDifferences']['parameters']['query'];
}

/** What {@link getReconciliationDifference} is called with. */
export interface GetReconciliationDifferenceParams {
  path: operations['getReconciliationDifference']['parameters']['path'];
}

/** What {@link dismissReconciliationDifference} is called with. */
export interface DismissReconciliationDifferenceParams {
  path: operations['dismissReconciliationDifference']['parameters']['path'];
  body: NonNullable<operations['dismissReconciliationDifference']['requestBody']>['content']['application/json'];
}

/** What {@link fixReconciliationDifference} is called with. */
export interface FixReconciliationDifferenceParams {
  path: operations['fixReconciliationDifference']['parameters']['path'];
  body: NonNullable<operations['fixReconciliationDifference']['requestBody']>['content']['application/json'];
}

/** What {@link listReconciliationRuns} is called with. */
export interface ListReconciliationRunsParams {
  query?: operations['listReconciliationRuns']['parameters']['query'];
}

/** What {@link startReconciliation} is called with. */
export interface StartReconciliationParams {
  idempotencyKey?: string;
  headers?: Pick<NonNullable<operations['startReconciliation']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['startReconciliation']['requestBody']>['content']['application/json'];
}

/** What {@link getReconciliationRun} is called with. */
export interface GetReconciliationRunParams {
  path: operations['getReconciliationRun']['parameters']['path'];
}

/** What {@link cancelReconciliation} is called with. */
export interface CancelReconciliationParams {
  path: operations['cancelReconciliation']['parameters']['path'];
  body: NonNullable<operations['cancelReconciliation']['requestBody']>['content']['application/json'];
}

/** What {@link listSubscriptions} is called with. */
export interface ListSubscriptionsParams {
  query?: operations['listSubscriptions']['parameters']['query'];
}

/** What {@link createSubscription} is called with. */
export interface CreateSubscriptionParams {
  body: NonNullable<operations['createSubscription']['requestBody']>['content']['application/json'];
}

/** What {@link getSubscription} is called with. */
export interface GetSubscriptionParams {
  path: operations['getSubscription']['parameters']['path'];
}

/** What {@link updateSubscription} is called with. */
export interface UpdateSubscriptionParams {
  path: operations['updateSubscription']['parameters']['path'];
  ifMatch: string;
  body: NonNullable<operations['updateSubscription']['requestBody']>['content']['application/json'];
}

/** What {@link deleteSubscription} is called with. */
export interface DeleteSubscriptionParams {
  path: operations['deleteSubscription']['parameters']['path'];
  query?: operations['deleteSubscription']['parameters']['query'];
}

/** What {@link listDeliveries} is called with. */
export interface ListDeliveriesParams {
  path: operations['listDeliveries']['parameters']['path'];
  query?: operations['listDeliveries']['parameters']['query'];
}

/** What {@link replaySubscription} is called with. */
export interface ReplaySubscriptionParams {
  path: operations['replaySubscription']['parameters']['path'];
  body: NonNullable<operations['replaySubscription']['requestBody']>['content']['application/json'];
}

/** What {@link rotateSubscriptionSecret} is called with. */
export interface RotateSubscriptionSecretParams {
  path: operations['rotateSubscriptionSecret']['parameters']['path'];
  body: NonNullable<operations['rotateSubscriptionSecret']['requestBody']>['content']['application/json'];
}

/** What {@link testSubscription} is called with. */
export interface TestSubscriptionParams {
  path: operations['testSubscription']['parameters']['path'];
  body: NonNullable<operations['testSubscription']['requestBody']>['content']['application/json'];
}

/** What {@link listSystemInstances} is called with. */
export interface ListSystemInstancesParams {}

/** What {@link listUnstaffedDemands} is called with. */
export interface ListUnstaffedDemandsParams {
  query?: operations['listUnstaffedDemands']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface ProcessOpportunityToProjectOperations {
  listActs: { params: ListActsParams; data: operations['listActs']['responses'][200]['content']['application/json'] };
  getAct: { params: GetActParams; data: operations['getAct']['responses'][200]['content']['application/json'] };
  listHandoversOfAct: { params: ListHandoversOfActParams; data: operations['listHandoversOfAct']['responses'][200]['content']['application/json'] };
  putAppConfiguration: { params: PutAppConfigurationParams; data: void };
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  listChoices: { params: ListChoicesParams; data: operations['listChoices']['responses'][200]['content']['application/json'] };
  rehearseDecision: { params: RehearseDecisionParams; data: operations['rehearseDecision']['responses'][200]['content']['application/json'] };
  testDecision: { params: TestDecisionParams; data: operations['testDecision']['responses'][200]['content']['application/json'] };
  listEvents: { params: ListEventsParams; data: operations['listEvents']['responses'][200]['content']['application/json'] };
  listExceptionCauses: { params: ListExceptionCausesParams; data: operations['listExceptionCauses']['responses'][200]['content']['application/json'] };
  adoptExceptionCause: { params: AdoptExceptionCauseParams; data: operations['adoptExceptionCause']['responses'][202]['content']['application/json'] };
  approveExceptionCause: { params: ApproveExceptionCauseParams; data: operations['approveExceptionCause']['responses'][202]['content']['application/json'] };
  assignExceptionCause: { params: AssignExceptionCauseParams; data: operations['assignExceptionCause']['responses'][200]['content']['application/json'] };
  commentOnExceptionCause: { params: CommentOnExceptionCauseParams; data: operations['commentOnExceptionCause']['responses'][200]['content']['application/json'] };
  editExceptionCause: { params: EditExceptionCauseParams; data: operations['editExceptionCause']['responses'][202]['content']['application/json'] };
  retryExceptionCause: { params: RetryExceptionCauseParams; data: operations['retryExceptionCause']['responses'][202]['content']['application/json'] };
  skipExceptionCause: { params: SkipExceptionCauseParams; data: operations['skipExceptionCause']['responses'][202]['content']['application/json'] };
  unwindExceptionCause: { params: UnwindExceptionCauseParams; data: operations['unwindExceptionCause']['responses'][202]['content']['application/json'] };
  listExceptions: { params: ListExceptionsParams; data: operations['listExceptions']['responses'][200]['content']['application/json'] };
  getException: { params: GetExceptionParams; data: operations['getException']['responses'][200]['content']['application/json'] };
  adoptException: { params: AdoptExceptionParams; data: operations['adoptException']['responses'][202]['content']['application/json'] };
  approveException: { params: ApproveExceptionParams; data: operations['approveException']['responses'][202]['content']['application/json'] };
  assignException: { params: AssignExceptionParams; data: operations['assignException']['responses'][200]['content']['application/json'] };
  commentOnException: { params: CommentOnExceptionParams; data: operations['commentOnException']['responses'][201]['content']['application/json'] };
  listEditableFields: { params: ListEditableFieldsParams; data: operations['listEditableFields']['responses'][200]['content']['application/json'] };
  editException: { params: EditExceptionParams; data: operations['editException']['responses'][202]['content']['application/json'] };
  retryException: { params: RetryExceptionParams; data: operations['retryException']['responses'][202]['content']['application/json'] };
  skipException: { params: SkipExceptionParams; data: operations['skipException']['responses'][202]['content']['application/json'] };
  unwindException: { params: UnwindExceptionParams; data: operations['unwindException']['responses'][202]['content']['application/json'] };
  countHandovers: { params: CountHandoversParams; data: operations['countHandovers']['responses'][200]['content']['application/json'] };
  listHandovers: { params: ListHandoversParams; data: operations['listHandovers']['responses'][200]['content']['application/json'] };
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
  listHandoverCalls: { params: ListHandoverCallsParams; data: operations['listHandoverCalls']['responses'][200]['content']['application/json'] };
  getHandoverRecords: { params: GetHandoverRecordsParams; data: operations['getHandoverRecords']['responses'][200]['content']['application/json'] };
  unwindHandover: { params: UnwindHandoverParams; data: operations['unwindHandover']['responses'][202]['content']['application/json'] };
  withdrawIntervention: { params: WithdrawInterventionParams; data: void };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  listNotificationRules: { params: ListNotificationRulesParams; data: operations['listNotificationRules']['responses'][200]['content']['application/json'] };
  createNotificationRule: { params: CreateNotificationRuleParams; data: operations['createNotificationRule']['responses'][201]['content']['application/json'] };
  getNotificationRule: { params: GetNotificationRuleParams; data: operations['getNotificationRule']['responses'][200]['content']['application/json'] };
  updateNotificationRule: { params: UpdateNotificationRuleParams; data: operations['updateNotificationRule']['responses'][200]['content']['application/json'] };
  deleteNotificationRule: { params: DeleteNotificationRuleParams; data: void };
  testNotificationRule: { params: TestNotificationRuleParams; data: operations['testNotificationRule']['responses'][200]['content']['application/json'] };
  listNotifications: { params: ListNotificationsParams; data: operations['listNotifications']['responses'][200]['content']['application/json'] };
  getReadiness: { params: GetReadinessParams; data: operations['getReadiness']['responses'][200]['content']['application/json'] };
  listStageReviews: { params: ListStageReviewsParams; data: operations['listStageReviews']['responses'][200]['content']['application/json'] };
  getOpportunityTrace: { params: GetOpportunityTraceParams; data: operations['getOpportunityTrace']['responses'][200]['content']['application/json'] };
  receiveOpportunityEvent: { params: ReceiveOpportunityEventParams; data: operations['receiveOpportunityEvent']['responses'][202]['content']['application/json'] };
  getFilterValues: { params: GetFilterValuesParams; data: operations['getFilterValues']['responses'][200]['content']['application/json'] };
  getFirstTimeRight: { params: GetFirstTimeRightParams; data: operations['getFirstTimeRight']['responses'][200]['content']['application/json'] };
  getLeadTimes: { params: GetLeadTimesParams; data: operations['getLeadTimes']['responses'][200]['content']['application/json'] };
  getOpenExceptions: { params: GetOpenExceptionsParams; data: operations['getOpenExceptions']['responses'][200]['content']['application/json'] };
  getPipeline: { params: GetPipelineParams; data: operations['getPipeline']['responses'][200]['content']['application/json'] };
  getProjectsAndDeals: { params: GetProjectsAndDealsParams; data: operations['getProjectsAndDeals']['responses'][200]['content']['application/json'] };
  getReadinessFunnel: { params: GetReadinessFunnelParams; data: operations['getReadinessFunnel']['responses'][200]['content']['application/json'] };
  getUnstaffedDemand: { params: GetUnstaffedDemandParams; data: operations['getUnstaffedDemand']['responses'][200]['content']['application/json'] };
  getWriteBack: { params: GetWriteBackParams; data: operations['getWriteBack']['responses'][200]['content']['application/json'] };
  listPipelineDeals: { params: ListPipelineDealsParams; data: operations['listPipelineDeals']['responses'][200]['content']['application/json'] };
  listReceivedEvents: { params: ListReceivedEventsParams; data: operations['listReceivedEvents']['responses'][200]['content']['application/json'] };
  retryReceivedEvent: { params: RetryReceivedEventParams; data: operations['retryReceivedEvent']['responses'][202]['content']['application/json'] };
  countReconciliation: { params: CountReconciliationParams; data: operations['countReconciliation']['responses'][200]['content']['application/json'] };
  listReconciliationDifferences: { params: ListReconciliationDifferencesParams; data: operations['listReconciliationDifferences']['responses'][200]['content']['application/json'] };
  getReconciliationDifference: { params: GetReconciliationDifferenceParams; data: operations['getReconciliationDifference']['responses'][200]['content']['application/json'] };
  dismissReconciliationDifference: { params: DismissReconciliationDifferenceParams; data: operations['dismissReconciliationDifference']['responses'][200]['content']['application/json'] };
  fixReconciliationDifference: { params: FixReconciliationDifferenceParams; data: operations['fixReconciliationDifference']['responses'][200]['content']['application/json'] };
  listReconciliationRuns: { params: ListReconciliationRunsParams; data: operations['listReconciliationRuns']['responses'][200]['content']['application/json'] };
  startReconciliation: { params: StartReconciliationParams; data: operations['startReconciliation']['responses'][202]['content']['application/json'] };
  getReconciliationRun: { params: GetReconciliationRunParams; data: operations['getReconciliationRun']['responses'][200]['content']['application/json'] };
  cancelReconciliation: { params: CancelReconciliationParams; data: operations['cancelReconciliation']['responses'][200]['content']['application/json'] };
  listSubscriptions: { params: ListSubscriptionsParams; data: operations['listSubscriptions']['responses'][200]['content']['application/json'] };
  createSubscription: { params: CreateSubscriptionParams; data: operations['createSubscription']['responses'][201]['content']['application/json'] };
  getSubscription: { params: GetSubscriptionParams; data: operations['getSubscription']['responses'][200]['content']['application/json'] };
  updateSubscription: { params: UpdateSubscriptionParams; data: operations['updateSubscription']['responses'][200]['content']['application/json'] };
  deleteSubscription: { params: DeleteSubscriptionParams; data: void };
  listDeliveries: { params: ListDeliveriesParams; data: operations['listDeliveries']['responses'][200]['content']['application/json'] };
  replaySubscription: { params: ReplaySubscriptionParams; data: operations['replaySubscription']['responses'][202]['content']['application/json'] };
  rotateSubscriptionSecret: { params: RotateSubscriptionSecretParams; data: operations['rotateSubscriptionSecret']['responses'][201]['content']['application/json'] };
  testSubscription: { params: TestSubscriptionParams; data: operations['testSubscription']['responses'][200]['content']['application/json'] };
  listSystemInstances: { params: ListSystemInstancesParams; data: operations['listSystemInstances']['responses'][200]['content']['application/json'] };
  listUnstaffedDemands: { params: ListUnstaffedDemandsParams; data: operations['listUnstaffedDemands']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof ProcessOpportunityToProjectOperations, OperationRoute> = {
  listActs: { method: 'GET', path: '/v1/acts', accept: 'application/json, application/problem+json' },
  getAct: { method: 'GET', path: '/v1/acts/{id}', accept: 'application/json, application/problem+json' },
  listHandoversOfAct: { method: 'GET', path: '/v1/acts/{id}/handovers', accept: 'application/json, application/problem+json' },
  putAppConfiguration: { method: 'PUT', path: '/v1/app-configurations/{app}', accept: 'application/problem+json' },
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  listChoices: { method: 'GET', path: '/v1/choices/{kind}', accept: 'application/json, application/problem+json' },
  rehearseDecision: { method: 'POST', path: '/v1/decision-rehearsals', accept: 'application/json, application/problem+json' },
  testDecision: { method: 'POST', path: '/v1/decision-tests', accept: 'application/json, application/problem+json' },
  listEvents: { method: 'GET', path: '/v1/events', accept: 'application/json, application/problem+json' },
  listExceptionCauses: { method: 'GET', path: '/v1/exception-causes', accept: 'application/json, application/problem+json' },
  adoptExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/adoptions', accept: 'application/json, application/problem+json' },
  approveExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/approvals', accept: 'application/json, application/problem+json' },
  assignExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/assignments', accept: 'application/json, application/problem+json' },
  commentOnExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/comments', accept: 'application/json, application/problem+json' },
  editExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/edits', accept: 'application/json, application/problem+json' },
  retryExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/retries', accept: 'application/json, application/problem+json' },
  skipExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/skips', accept: 'application/json, application/problem+json' },
  unwindExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/unwindings', accept: 'application/json, application/problem+json' },
  listExceptions: { method: 'GET', path: '/v1/exceptions', accept: 'application/json, application/problem+json' },
  getException: { method: 'GET', path: '/v1/exceptions/{id}', accept: 'application/json, application/problem+json' },
  adoptException: { method: 'POST', path: '/v1/exceptions/{id}/adoptions', accept: 'application/json, application/problem+json' },
  approveException: { method: 'POST', path: '/v1/exceptions/{id}/approvals', accept: 'application/json, application/problem+json' },
  assignException: { method: 'POST', path: '/v1/exceptions/{id}/assignments', accept: 'application/json, application/problem+json' },
  commentOnException: { method: 'POST', path: '/v1/exceptions/{id}/comments', accept: 'application/json, application/problem+json' },
  listEditableFields: { method: 'GET', path: '/v1/exceptions/{id}/editable-fields', accept: 'application/json, application/problem+json' },
  editException: { method: 'POST', path: '/v1/exceptions/{id}/edits', accept: 'application/json, application/problem+json' },
  retryException: { method: 'POST', path: '/v1/exceptions/{id}/retries', accept: 'application/json, application/problem+json' },
  skipException: { method: 'POST', path: '/v1/exceptions/{id}/skips', accept: 'application/json, application/problem+json' },
  unwindException: { method: 'POST', path: '/v1/exceptions/{id}/unwindings', accept: 'application/json, application/problem+json' },
  countHandovers: { method: 'GET', path: '/v1/handover-counts', accept: 'application/json, application/problem+json' },
  listHandovers: { method: 'GET', path: '/v1/handovers', accept: 'application/json, application/problem+json' },
  getHandover: { method: 'GET', path: '/v1/handovers/{key}', accept: 'application/json, application/problem+json' },
  listHandoverCalls: { method: 'GET', path: '/v1/handovers/{key}/calls', accept: 'application/json, application/problem+json' },
  getHandoverRecords: { method: 'GET', path: '/v1/handovers/{key}/records', accept: 'application/json, application/problem+json' },
  unwindHandover: { method: 'POST', path: '/v1/handovers/{key}/unwindings', accept: 'application/json, application/problem+json' },
  withdrawIntervention: { method: 'POST', path: '/v1/interventions/{id}/withdrawals', accept: 'application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  listNotificationRules: { method: 'GET', path: '/v1/notification-rules', accept: 'application/json, application/problem+json' },
  createNotificationRule: { method: 'POST', path: '/v1/notification-rules', accept: 'application/json, application/problem+json' },
  getNotificationRule: { method: 'GET', path: '/v1/notification-rules/{id}', accept: 'application/json, application/problem+json' },
  updateNotificationRule: { method: 'PATCH', path: '/v1/notification-rules/{id}', accept: 'application/json, application/problem+json' },
  deleteNotificationRule: { method: 'DELETE', path: '/v1/notification-rules/{id}', accept: 'application/problem+json' },
  testNotificationRule: { method: 'POST', path: '/v1/notification-rules/{id}/tests', accept: 'application/json, application/problem+json' },
  listNotifications: { method: 'GET', path: '/v1/notifications', accept: 'application/json, application/problem+json' },
  getReadiness: { method: 'GET', path: '/v1/opportunities/{id}/readiness', accept: 'application/json, application/problem+json' },
  listStageReviews: { method: 'GET', path: '/v1/opportunities/{id}/stage-reviews', accept: 'application/json, application/problem+json' },
  getOpportunityTrace: { method: 'GET', path: '/v1/opportunities/{id}/trace', accept: 'application/json, application/problem+json' },
  receiveOpportunityEvent: { method: 'POST', path: '/v1/opportunity-events', accept: 'application/json, application/problem+json' },
  getFilterValues: { method: 'GET', path: '/v1/overview/filter-values', accept: 'application/json, application/problem+json' },
  getFirstTimeRight: { method: 'GET', path: '/v1/overview/first-time-right', accept: 'application/json, application/problem+json' },
  getLeadTimes: { method: 'GET', path: '/v1/overview/lead-times', accept: 'application/json, application/problem+json' },
  getOpenExceptions: { method: 'GET', path: '/v1/overview/open-exceptions', accept: 'application/json, application/problem+json' },
  getPipeline: { method: 'GET', path: '/v1/overview/pipeline', accept: 'application/json, application/problem+json' },
  getProjectsAndDeals: { method: 'GET', path: '/v1/overview/projects-and-deals', accept: 'application/json, application/problem+json' },
  getReadinessFunnel: { method: 'GET', path: '/v1/overview/readiness-funnel', accept: 'application/json, application/problem+json' },
  getUnstaffedDemand: { method: 'GET', path: '/v1/overview/unstaffed-demand', accept: 'application/json, application/problem+json' },
  getWriteBack: { method: 'GET', path: '/v1/overview/write-back', accept: 'application/json, application/problem+json' },
  listPipelineDeals: { method: 'GET', path: '/v1/pipeline-deals', accept: 'application/json, application/problem+json' },
  listReceivedEvents: { method: 'GET', path: '/v1/received-events', accept: 'application/json, application/problem+json' },
  retryReceivedEvent: { method: 'POST', path: '/v1/received-events/{id}/retries', accept: 'application/json, application/problem+json' },
  countReconciliation: { method: 'GET', path: '/v1/reconciliation-counts', accept: 'application/json, application/problem+json' },
  listReconciliationDifferences: { method: 'GET', path: '/v1/reconciliation-differences', accept: 'application/json, application/problem+json' },
  getReconciliationDifference: { method: 'GET', path: '/v1/reconciliation-differences/{id}', accept: 'application/json, application/problem+json' },
  dismissReconciliationDifference: { method: 'POST', path: '/v1/reconciliation-differences/{id}/dismissals', accept: 'application/json, application/problem+json' },
  fixReconciliationDifference: { method: 'POST', path: '/v1/reconciliation-differences/{id}/fixes', accept: 'application/json, application/problem+json' },
  listReconciliationRuns: { method: 'GET', path: '/v1/reconciliation-runs', accept: 'application/json, application/problem+json' },
  startReconciliation: { method: 'POST', path: '/v1/reconciliation-runs', accept: 'application/json, application/problem+json' },
  getReconciliationRun: { method: 'GET', path: '/v1/reconciliation-runs/{id}', accept: 'application/json, application/problem+json' },
  cancelReconciliation: { method: 'POST', path: '/v1/reconciliation-runs/{id}/cancellations', accept: 'application/json, application/problem+json' },
  listSubscriptions: { method: 'GET', path: '/v1/subscriptions', accept: 'application/json, application/problem+json' },
  createSubscription: { method: 'POST', path: '/v1/subscriptions', accept: 'application/json, application/problem+json' },
  getSubscription: { method: 'GET', path: '/v1/subscriptions/{id}', accept: 'application/json, application/problem+json' },
  updateSubscription: { method: 'PATCH', path: '/v1/subscriptions/{id}', accept: 'application/json, application/problem+json' },
  deleteSubscription: { method: 'DELETE', path: '/v1/subscriptions/{id}', accept: 'application/problem+json' },
  listDeliveries: { method: 'GET', path: '/v1/subscriptions/{id}/deliveries', accept: 'application/json, application/problem+json' },
  replaySubscription: { method: 'POST', path: '/v1/subscriptions/{id}/replays', accept: 'application/json, application/problem+json' },
  rotateSubscriptionSecret: { method: 'POST', path: '/v1/subscriptions/{id}/secrets', accept: 'application/json, application/problem+json' },
  testSubscription: { method: 'POST', path: '/v1/subscriptions/{id}/tests', accept: 'application/json, application/problem+json' },
  listSystemInstances: { method: 'GET', path: '/v1/system-instances', accept: 'application/json, application/problem+json' },
  listUnstaffedDemands: { method: 'GET', path: '/v1/unstaffed-demands', accept: 'application/json, application/problem+json' },
};

/** Client of the Opportunity to project, version 1.0.0. */
export class ProcessOpportunityToProjectClient {
  constructor(private readonly http: AxiosInstance) {}

  /** List acts on exceptions `GET /v1/acts` */
  async listActs(params: ListActsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listActs']['data']> {
    return (await this.answer('listActs', params, options)).data;
  }

  /** Read how far an act has come `GET /v1/acts/{id}` */
  async getAct(params: GetActParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getAct']['data']> {
    return (await this.answer('getAct', params, options)).data;
  }

  /** List the handovers of an act `GET /v1/acts/{id}/handovers` */
  async listHandoversOfAct(params: ListHandoversOfActParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listHandoversOfAct']['data']> {
    return (await this.answer('listHandoversOfAct', params, options)).data;
  }

  /** Tell with what an app runs `PUT /v1/app-configurations/{app}` */
  async putAppConfiguration(params: PutAppConfigurationParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['putAppConfiguration']['data']> {
    return (await this.answer('putAppConfiguration', params, options)).data;
  }

  /** List entries of the audit log `GET /v1/audit-entries` */
  async listAuditEntries(params: ListAuditEntriesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listAuditEntries']['data']> {
    return (await this.answer('listAuditEntries', params, options)).data;
  }

  /** Verify the audit log `GET /v1/audit-verification` */
  async verifyAuditLog(params: VerifyAuditLogParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['verifyAuditLog']['data']> {
    return (await this.answer('verifyAuditLog', params, options)).data;
  }

  /** List what a value can be picked from `GET /v1/choices/{kind}` */
  async listChoices(params: ListChoicesParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listChoices']['data']> {
    return (await this.answer('listChoices', params, options)).data;
  }

  /** Rehearse a draft of a decision on the last handovers `POST /v1/decision-rehearsals` */
  async rehearseDecision(params: RehearseDecisionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['rehearseDecision']['data']> {
    return (await this.answer('rehearseDecision', params, options)).data;
  }

  /** Test a draft of a decision on an opportunity `POST /v1/decision-tests` */
  async testDecision(params: TestDecisionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['testDecision']['data']> {
    return (await this.answer('testDecision', params, options)).data;
  }

  /** List business events `GET /v1/events` */
  async listEvents(params: ListEventsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listEvents']['data']> {
    return (await this.answer('listEvents', params, options)).data;
  }

  /** List open exceptions by cause `GET /v1/exception-causes` */
  async listExceptionCauses(params: ListExceptionCausesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listExceptionCauses']['data']> {
    return (await this.answer('listExceptionCauses', params, options)).data;
  }

  /** Adopt the records in the way of a cause and carry its handovers on `POST /v1/exception-causes/{cause}/adoptions` */
  async adoptExceptionCause(params: AdoptExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['adoptExceptionCause']['data']> {
    return (await this.answer('adoptExceptionCause', params, options)).data;
  }

  /** Approve what the exceptions of a cause say and carry their handovers on `POST /v1/exception-causes/{cause}/approvals` */
  async approveExceptionCause(params: ApproveExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['approveExceptionCause']['data']> {
    return (await this.answer('approveExceptionCause', params, options)).data;
  }

  /** Assign the open exceptions of a cause `POST /v1/exception-causes/{cause}/assignments` */
  async assignExceptionCause(params: AssignExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['assignExceptionCause']['data']> {
    return (await this.answer('assignExceptionCause', params, options)).data;
  }

  /** Comment on the open exceptions of a cause `POST /v1/exception-causes/{cause}/comments` */
  async commentOnExceptionCause(params: CommentOnExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['commentOnExceptionCause']['data']> {
    return (await this.answer('commentOnExceptionCause', params, options)).data;
  }

  /** Edit the deals of a cause and carry their handovers on `POST /v1/exception-causes/{cause}/edits` */
  async editExceptionCause(params: EditExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['editExceptionCause']['data']> {
    return (await this.answer('editExceptionCause', params, options)).data;
  }

  /** Retry all handovers of a cause `POST /v1/exception-causes/{cause}/retries` */
  async retryExceptionCause(params: RetryExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryExceptionCause']['data']> {
    return (await this.answer('retryExceptionCause', params, options)).data;
  }

  /** Leave a checkpoint out of the handovers of a cause and carry them on `POST /v1/exception-causes/{cause}/skips` */
  async skipExceptionCause(params: SkipExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['skipExceptionCause']['data']> {
    return (await this.answer('skipExceptionCause', params, options)).data;
  }

  /** Give up the handovers of a cause `POST /v1/exception-causes/{cause}/unwindings` */
  async unwindExceptionCause(params: UnwindExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['unwindExceptionCause']['data']> {
    return (await this.answer('unwindExceptionCause', params, options)).data;
  }

  /** List exceptions `GET /v1/exceptions` */
  async listExceptions(params: ListExceptionsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listExceptions']['data']> {
    return (await this.answer('listExceptions', params, options)).data;
  }

  /** Read an exception `GET /v1/exceptions/{id}` */
  async getException(params: GetExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getException']['data']> {
    return (await this.answer('getException', params, options)).data;
  }

  /** Adopt the record that is in the way and carry the handover on `POST /v1/exceptions/{id}/adoptions` */
  async adoptException(params: AdoptExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['adoptException']['data']> {
    return (await this.answer('adoptException', params, options)).data;
  }

  /** Approve what an exception says and carry its handover on `POST /v1/exceptions/{id}/approvals` */
  async approveException(params: ApproveExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['approveException']['data']> {
    return (await this.answer('approveException', params, options)).data;
  }

  /** Assign an exception `POST /v1/exceptions/{id}/assignments` */
  async assignException(params: AssignExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['assignException']['data']> {
    return (await this.answer('assignException', params, options)).data;
  }

  /** Comment on an exception `POST /v1/exceptions/{id}/comments` */
  async commentOnException(params: CommentOnExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['commentOnException']['data']> {
    return (await this.answer('commentOnException', params, options)).data;
  }

  /** Read what can be edited for an exception `GET /v1/exceptions/{id}/editable-fields` */
  async listEditableFields(params: ListEditableFieldsParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listEditableFields']['data']> {
    return (await this.answer('listEditableFields', params, options)).data;
  }

  /** Edit the deal of an exception and carry its handover on `POST /v1/exceptions/{id}/edits` */
  async editException(params: EditExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['editException']['data']> {
    return (await this.answer('editException', params, options)).data;
  }

  /** Retry the handover of an exception `POST /v1/exceptions/{id}/retries` */
  async retryException(params: RetryExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryException']['data']> {
    return (await this.answer('retryException', params, options)).data;
  }

  /** Leave a checkpoint out and carry the handover on `POST /v1/exceptions/{id}/skips` */
  async skipException(params: SkipExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['skipException']['data']> {
    return (await this.answer('skipException', params, options)).data;
  }

  /** Give up the handover of an exception `POST /v1/exceptions/{id}/unwindings` */
  async unwindException(params: UnwindExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['unwindException']['data']> {
    return (await this.answer('unwindException', params, options)).data;
  }

  /** Count handovers `GET /v1/handover-counts` */
  async countHandovers(params: CountHandoversParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['countHandovers']['data']> {
    return (await this.answer('countHandovers', params, options)).data;
  }

  /** List handovers `GET /v1/handovers` */
  async listHandovers(params: ListHandoversParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listHandovers']['data']> {
    return (await this.answer('listHandovers', params, options)).data;
  }

  /** Read a handover `GET /v1/handovers/{key}` */
  async getHandover(params: GetHandoverParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getHandover']['data']> {
    return (await this.answer('getHandover', params, options)).data;
  }

  /** List the calls of a handover `GET /v1/handovers/{key}/calls` */
  async listHandoverCalls(params: ListHandoverCallsParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listHandoverCalls']['data']> {
    return (await this.answer('listHandoverCalls', params, options)).data;
  }

  /** Read what the systems hold of a handover `GET /v1/handovers/{key}/records` */
  async getHandoverRecords(params: GetHandoverRecordsParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getHandoverRecords']['data']> {
    return (await this.answer('getHandoverRecords', params, options)).data;
  }

  /** Give up a handover `POST /v1/handovers/{key}/unwindings` */
  async unwindHandover(params: UnwindHandoverParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['unwindHandover']['data']> {
    return (await this.answer('unwindHandover', params, options)).data;
  }

  /** Withdraw an edit, an approval, a skip or an adoption `POST /v1/interventions/{id}/withdrawals` */
  async withdrawIntervention(params: WithdrawInterventionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['withdrawIntervention']['data']> {
    return (await this.answer('withdrawIntervention', params, options)).data;
  }

  /** List the maintenance windows of all systems `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window of an instance `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when systems will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** List rules of who is told of what `GET /v1/notification-rules` */
  async listNotificationRules(params: ListNotificationRulesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listNotificationRules']['data']> {
    return (await this.answer('listNotificationRules', params, options)).data;
  }

  /** Make a rule of who is told of what `POST /v1/notification-rules` */
  async createNotificationRule(params: CreateNotificationRuleParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['createNotificationRule']['data']> {
    return (await this.answer('createNotificationRule', params, options)).data;
  }

  /** Read a rule `GET /v1/notification-rules/{id}` */
  async getNotificationRule(params: GetNotificationRuleParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getNotificationRule']['data']> {
    return (await this.answer('getNotificationRule', params, options)).data;
  }

  /** Change a rule `PATCH /v1/notification-rules/{id}` */
  async updateNotificationRule(params: UpdateNotificationRuleParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['updateNotificationRule']['data']> {
    return (await this.answer('updateNotificationRule', params, options)).data;
  }

  /** Delete a rule `DELETE /v1/notification-rules/{id}` */
  async deleteNotificationRule(params: DeleteNotificationRuleParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['deleteNotificationRule']['data']> {
    return (await this.answer('deleteNotificationRule', params, options)).data;
  }

  /** Test a rule `POST /v1/notification-rules/{id}/tests` */
  async testNotificationRule(params: TestNotificationRuleParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['testNotificationRule']['data']> {
    return (await this.answer('testNotificationRule', params, options)).data;
  }

  /** List notifications `GET /v1/notifications` */
  async listNotifications(params: ListNotificationsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listNotifications']['data']> {
    return (await this.answer('listNotifications', params, options)).data;
  }

  /** Evaluate the readiness of an opportunity `GET /v1/opportunities/{id}/readiness` */
  async getReadiness(params: GetReadinessParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getReadiness']['data']> {
    return (await this.answer('getReadiness', params, options)).data;
  }

  /** List the stage reviews of an opportunity `GET /v1/opportunities/{id}/stage-reviews` */
  async listStageReviews(params: ListStageReviewsParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listStageReviews']['data']> {
    return (await this.answer('listStageReviews', params, options)).data;
  }

  /** Tell why a deal is or is not a project `GET /v1/opportunities/{id}/trace` */
  async getOpportunityTrace(params: GetOpportunityTraceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getOpportunityTrace']['data']> {
    return (await this.answer('getOpportunityTrace', params, options)).data;
  }

  /** Take in an event of a CRM `POST /v1/opportunity-events` */
  async receiveOpportunityEvent(params: ReceiveOpportunityEventParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['receiveOpportunityEvent']['data']> {
    return (await this.answer('receiveOpportunityEvent', params, options)).data;
  }

  /** List what deals can be chosen by `GET /v1/overview/filter-values` */
  async getFilterValues(params: GetFilterValuesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getFilterValues']['data']> {
    return (await this.answer('getFilterValues', params, options)).data;
  }

  /** Read the first-time-right rate `GET /v1/overview/first-time-right` */
  async getFirstTimeRight(params: GetFirstTimeRightParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getFirstTimeRight']['data']> {
    return (await this.answer('getFirstTimeRight', params, options)).data;
  }

  /** Read the lead times `GET /v1/overview/lead-times` */
  async getLeadTimes(params: GetLeadTimesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getLeadTimes']['data']> {
    return (await this.answer('getLeadTimes', params, options)).data;
  }

  /** Read the open exceptions `GET /v1/overview/open-exceptions` */
  async getOpenExceptions(params: GetOpenExceptionsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getOpenExceptions']['data']> {
    return (await this.answer('getOpenExceptions', params, options)).data;
  }

  /** Read pipeline and backlog `GET /v1/overview/pipeline` */
  async getPipeline(params: GetPipelineParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getPipeline']['data']> {
    return (await this.answer('getPipeline', params, options)).data;
  }

  /** Read which deals lack a project, and which projects a deal `GET /v1/overview/projects-and-deals` */
  async getProjectsAndDeals(params: GetProjectsAndDealsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getProjectsAndDeals']['data']> {
    return (await this.answer('getProjectsAndDeals', params, options)).data;
  }

  /** Read the readiness funnel `GET /v1/overview/readiness-funnel` */
  async getReadinessFunnel(params: GetReadinessFunnelParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getReadinessFunnel']['data']> {
    return (await this.answer('getReadinessFunnel', params, options)).data;
  }

  /** Read the unstaffed demand `GET /v1/overview/unstaffed-demand` */
  async getUnstaffedDemand(params: GetUnstaffedDemandParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getUnstaffedDemand']['data']> {
    return (await this.answer('getUnstaffedDemand', params, options)).data;
  }

  /** Read how the CRMs are told `GET /v1/overview/write-back` */
  async getWriteBack(params: GetWriteBackParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getWriteBack']['data']> {
    return (await this.answer('getWriteBack', params, options)).data;
  }

  /** List the deals of the pipeline `GET /v1/pipeline-deals` */
  async listPipelineDeals(params: ListPipelineDealsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listPipelineDeals']['data']> {
    return (await this.answer('listPipelineDeals', params, options)).data;
  }

  /** List the events that CRMs told `GET /v1/received-events` */
  async listReceivedEvents(params: ListReceivedEventsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listReceivedEvents']['data']> {
    return (await this.answer('listReceivedEvents', params, options)).data;
  }

  /** Try the intake of an event again `POST /v1/received-events/{id}/retries` */
  async retryReceivedEvent(params: RetryReceivedEventParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryReceivedEvent']['data']> {
    return (await this.answer('retryReceivedEvent', params, options)).data;
  }

  /** Count what came in and went out `GET /v1/reconciliation-counts` */
  async countReconciliation(params: CountReconciliationParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['countReconciliation']['data']> {
    return (await this.answer('countReconciliation', params, options)).data;
  }

  /** List differences `GET /v1/reconciliation-differences` */
  async listReconciliationDifferences(params: ListReconciliationDifferencesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listReconciliationDifferences']['data']> {
    return (await this.answer('listReconciliationDifferences', params, options)).data;
  }

  /** Read a difference `GET /v1/reconciliation-differences/{id}` */
  async getReconciliationDifference(params: GetReconciliationDifferenceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getReconciliationDifference']['data']> {
    return (await this.answer('getReconciliationDifference', params, options)).data;
  }

  /** Dismiss a difference `POST /v1/reconciliation-differences/{id}/dismissals` */
  async dismissReconciliationDifference(params: DismissReconciliationDifferenceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['dismissReconciliationDifference']['data']> {
    return (await this.answer('dismissReconciliationDifference', params, options)).data;
  }

  /** Put a difference right `POST /v1/reconciliation-differences/{id}/fixes` */
  async fixReconciliationDifference(params: FixReconciliationDifferenceParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['fixReconciliationDifference']['data']> {
    return (await this.answer('fixReconciliationDifference', params, options)).data;
  }

  /** List runs of the reconciliation `GET /v1/reconciliation-runs` */
  async listReconciliationRuns(params: ListReconciliationRunsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listReconciliationRuns']['data']> {
    return (await this.answer('listReconciliationRuns', params, options)).data;
  }

  /** Compare the systems `POST /v1/reconciliation-runs` */
  async startReconciliation(params: StartReconciliationParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['startReconciliation']['data']> {
    return (await this.answer('startReconciliation', params, options)).data;
  }

  /** Read a run of the reconciliation `GET /v1/reconciliation-runs/{id}` */
  async getReconciliationRun(params: GetReconciliationRunParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getReconciliationRun']['data']> {
    return (await this.answer('getReconciliationRun', params, options)).data;
  }

  /** End a run of the reconciliation `POST /v1/reconciliation-runs/{id}/cancellations` */
  async cancelReconciliation(params: CancelReconciliationParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['cancelReconciliation']['data']> {
    return (await this.answer('cancelReconciliation', params, options)).data;
  }

  /** List subscriptions `GET /v1/subscriptions` */
  async listSubscriptions(params: ListSubscriptionsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listSubscriptions']['data']> {
    return (await this.answer('listSubscriptions', params, options)).data;
  }

  /** Make a subscription `POST /v1/subscriptions` */
  async createSubscription(params: CreateSubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['createSubscription']['data']> {
    return (await this.answer('createSubscription', params, options)).data;
  }

  /** Read a subscription `GET /v1/subscriptions/{id}` */
  async getSubscription(params: GetSubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getSubscription']['data']> {
    return (await this.answer('getSubscription', params, options)).data;
  }

  /** Change a subscription `PATCH /v1/subscriptions/{id}` */
  async updateSubscription(params: UpdateSubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['updateSubscription']['data']> {
    return (await this.answer('updateSubscription', params, options)).data;
  }

  /** Delete a subscription `DELETE /v1/subscriptions/{id}` */
  async deleteSubscription(params: DeleteSubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['deleteSubscription']['data']> {
    return (await this.answer('deleteSubscription', params, options)).data;
  }

  /** List the deliveries of a subscription `GET /v1/subscriptions/{id}/deliveries` */
  async listDeliveries(params: ListDeliveriesParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listDeliveries']['data']> {
    return (await this.answer('listDeliveries', params, options)).data;
  }

  /** Deliver again from a point on `POST /v1/subscriptions/{id}/replays` */
  async replaySubscription(params: ReplaySubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['replaySubscription']['data']> {
    return (await this.answer('replaySubscription', params, options)).data;
  }

  /** Change the secret of a subscription `POST /v1/subscriptions/{id}/secrets` */
  async rotateSubscriptionSecret(params: RotateSubscriptionSecretParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['rotateSubscriptionSecret']['data']> {
    return (await this.answer('rotateSubscriptionSecret', params, options)).data;
  }

  /** Send a test event `POST /v1/subscriptions/{id}/tests` */
  async testSubscription(params: TestSubscriptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['testSubscription']['data']> {
    return (await this.answer('testSubscription', params, options)).data;
  }

  /** List the system instances `GET /v1/system-instances` */
  async listSystemInstances(params: ListSystemInstancesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listSystemInstances']['data']> {
    return (await this.answer('listSystemInstances', params, options)).data;
  }

  /** List the demands for which nobody is assigned `GET /v1/unstaffed-demands` */
  async listUnstaffedDemands(params: ListUnstaffedDemandsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listUnstaffedDemands']['data']> {
    return (await this.answer('listUnstaffedDemands', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ProcessOpportunityToProjectOperations>(
    operationId: Id,
    params: ProcessOpportunityToProjectOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ProcessOpportunityToProjectOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

