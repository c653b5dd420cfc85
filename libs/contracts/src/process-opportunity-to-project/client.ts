/* Generated from openapi/process-opportunity-to-project by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link listAuditEntries} is called with. */
export interface ListAuditEntriesParams {
  query?: operations['listAuditEntries']['parameters']['query'];
}

/** What {@link verifyAuditLog} is called with. */
export interface VerifyAuditLogParams {
  query?: operations['verifyAuditLog']['parameters']['query'];
}

/** What {@link listEvents} is called with. */
export interface ListEventsParams {
  query?: operations['listEvents']['parameters']['query'];
}

/** What {@link listExceptionCauses} is called with. */
export interface ListExceptionCausesParams {}

/** What {@link retryExceptionCause} is called with. */
export interface RetryExceptionCauseParams {
  path: operations['retryExceptionCause']['parameters']['path'];
  body: NonNullable<operations['retryExceptionCause']['requestBody']>['content']['application/json'];
}

/** What {@link listExceptions} is called with. */
export interface ListExceptionsParams {
  query?: operations['listExceptions']['parameters']['query'];
}

/** What {@link getException} is called with. */
export interface GetExceptionParams {
  path: operations['getException']['parameters']['path'];
}

/** What {@link retryException} is called with. */
export interface RetryExceptionParams {
  path: operations['retryException']['parameters']['path'];
  body: NonNullable<operations['retryException']['requestBody']>['content']['application/json'];
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

/** What {@link receiveOpportunityEvent} is called with. */
export interface ReceiveOpportunityEventParams {
  body: NonNullable<operations['receiveOpportunityEvent']['requestBody']>['content']['application/json'];
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

/** What goes into each operation and what comes out of it. */
export interface ProcessOpportunityToProjectOperations {
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  listEvents: { params: ListEventsParams; data: operations['listEvents']['responses'][200]['content']['application/json'] };
  listExceptionCauses: { params: ListExceptionCausesParams; data: operations['listExceptionCauses']['responses'][200]['content']['application/json'] };
  retryExceptionCause: { params: RetryExceptionCauseParams; data: operations['retryExceptionCause']['responses'][202]['content']['application/json'] };
  listExceptions: { params: ListExceptionsParams; data: operations['listExceptions']['responses'][200]['content']['application/json'] };
  getException: { params: GetExceptionParams; data: operations['getException']['responses'][200]['content']['application/json'] };
  retryException: { params: RetryExceptionParams; data: operations['retryException']['responses'][202]['content']['application/json'] };
  countHandovers: { params: CountHandoversParams; data: operations['countHandovers']['responses'][200]['content']['application/json'] };
  listHandovers: { params: ListHandoversParams; data: operations['listHandovers']['responses'][200]['content']['application/json'] };
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
  getReadiness: { params: GetReadinessParams; data: operations['getReadiness']['responses'][200]['content']['application/json'] };
  listStageReviews: { params: ListStageReviewsParams; data: operations['listStageReviews']['responses'][200]['content']['application/json'] };
  receiveOpportunityEvent: { params: ReceiveOpportunityEventParams; data: operations['receiveOpportunityEvent']['responses'][202]['content']['application/json'] };
  countReconciliation: { params: CountReconciliationParams; data: operations['countReconciliation']['responses'][200]['content']['application/json'] };
  listReconciliationDifferences: { params: ListReconciliationDifferencesParams; data: operations['listReconciliationDifferences']['responses'][200]['content']['application/json'] };
  getReconciliationDifference: { params: GetReconciliationDifferenceParams; data: operations['getReconciliationDifference']['responses'][200]['content']['application/json'] };
  dismissReconciliationDifference: { params: DismissReconciliationDifferenceParams; data: operations['dismissReconciliationDifference']['responses'][200]['content']['application/json'] };
  fixReconciliationDifference: { params: FixReconciliationDifferenceParams; data: operations['fixReconciliationDifference']['responses'][200]['content']['application/json'] };
  listReconciliationRuns: { params: ListReconciliationRunsParams; data: operations['listReconciliationRuns']['responses'][200]['content']['application/json'] };
  startReconciliation: { params: StartReconciliationParams; data: operations['startReconciliation']['responses'][202]['content']['application/json'] };
  getReconciliationRun: { params: GetReconciliationRunParams; data: operations['getReconciliationRun']['responses'][200]['content']['application/json'] };
  cancelReconciliation: { params: CancelReconciliationParams; data: operations['cancelReconciliation']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof ProcessOpportunityToProjectOperations, OperationRoute> = {
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  listEvents: { method: 'GET', path: '/v1/events', accept: 'application/json, application/problem+json' },
  listExceptionCauses: { method: 'GET', path: '/v1/exception-causes', accept: 'application/json, application/problem+json' },
  retryExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/retries', accept: 'application/json, application/problem+json' },
  listExceptions: { method: 'GET', path: '/v1/exceptions', accept: 'application/json, application/problem+json' },
  getException: { method: 'GET', path: '/v1/exceptions/{id}', accept: 'application/json, application/problem+json' },
  retryException: { method: 'POST', path: '/v1/exceptions/{id}/retries', accept: 'application/json, application/problem+json' },
  countHandovers: { method: 'GET', path: '/v1/handover-counts', accept: 'application/json, application/problem+json' },
  listHandovers: { method: 'GET', path: '/v1/handovers', accept: 'application/json, application/problem+json' },
  getHandover: { method: 'GET', path: '/v1/handovers/{key}', accept: 'application/json, application/problem+json' },
  getReadiness: { method: 'GET', path: '/v1/opportunities/{id}/readiness', accept: 'application/json, application/problem+json' },
  listStageReviews: { method: 'GET', path: '/v1/opportunities/{id}/stage-reviews', accept: 'application/json, application/problem+json' },
  receiveOpportunityEvent: { method: 'POST', path: '/v1/opportunity-events', accept: 'application/json, application/problem+json' },
  countReconciliation: { method: 'GET', path: '/v1/reconciliation-counts', accept: 'application/json, application/problem+json' },
  listReconciliationDifferences: { method: 'GET', path: '/v1/reconciliation-differences', accept: 'application/json, application/problem+json' },
  getReconciliationDifference: { method: 'GET', path: '/v1/reconciliation-differences/{id}', accept: 'application/json, application/problem+json' },
  dismissReconciliationDifference: { method: 'POST', path: '/v1/reconciliation-differences/{id}/dismissals', accept: 'application/json, application/problem+json' },
  fixReconciliationDifference: { method: 'POST', path: '/v1/reconciliation-differences/{id}/fixes', accept: 'application/json, application/problem+json' },
  listReconciliationRuns: { method: 'GET', path: '/v1/reconciliation-runs', accept: 'application/json, application/problem+json' },
  startReconciliation: { method: 'POST', path: '/v1/reconciliation-runs', accept: 'application/json, application/problem+json' },
  getReconciliationRun: { method: 'GET', path: '/v1/reconciliation-runs/{id}', accept: 'application/json, application/problem+json' },
  cancelReconciliation: { method: 'POST', path: '/v1/reconciliation-runs/{id}/cancellations', accept: 'application/json, application/problem+json' },
};

/** Client of the Opportunity to project, version 1.0.0. */
export class ProcessOpportunityToProjectClient {
  constructor(private readonly http: AxiosInstance) {}

  /** List entries of the audit log `GET /v1/audit-entries` */
  async listAuditEntries(params: ListAuditEntriesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listAuditEntries']['data']> {
    return (await this.answer('listAuditEntries', params, options)).data;
  }

  /** Verify the audit log `GET /v1/audit-verification` */
  async verifyAuditLog(params: VerifyAuditLogParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['verifyAuditLog']['data']> {
    return (await this.answer('verifyAuditLog', params, options)).data;
  }

  /** List business events `GET /v1/events` */
  async listEvents(params: ListEventsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listEvents']['data']> {
    return (await this.answer('listEvents', params, options)).data;
  }

  /** List open exceptions by cause `GET /v1/exception-causes` */
  async listExceptionCauses(params: ListExceptionCausesParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listExceptionCauses']['data']> {
    return (await this.answer('listExceptionCauses', params, options)).data;
  }

  /** Retry all handovers of a cause `POST /v1/exception-causes/{cause}/retries` */
  async retryExceptionCause(params: RetryExceptionCauseParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryExceptionCause']['data']> {
    return (await this.answer('retryExceptionCause', params, options)).data;
  }

  /** List exceptions `GET /v1/exceptions` */
  async listExceptions(params: ListExceptionsParams = {}, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listExceptions']['data']> {
    return (await this.answer('listExceptions', params, options)).data;
  }

  /** Read an exception `GET /v1/exceptions/{id}` */
  async getException(params: GetExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getException']['data']> {
    return (await this.answer('getException', params, options)).data;
  }

  /** Retry the handover of an exception `POST /v1/exceptions/{id}/retries` */
  async retryException(params: RetryExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryException']['data']> {
    return (await this.answer('retryException', params, options)).data;
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

  /** Evaluate the readiness of an opportunity `GET /v1/opportunities/{id}/readiness` */
  async getReadiness(params: GetReadinessParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['getReadiness']['data']> {
    return (await this.answer('getReadiness', params, options)).data;
  }

  /** List the stage reviews of an opportunity `GET /v1/opportunities/{id}/stage-reviews` */
  async listStageReviews(params: ListStageReviewsParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['listStageReviews']['data']> {
    return (await this.answer('listStageReviews', params, options)).data;
  }

  /** Take in an event of a CRM `POST /v1/opportunity-events` */
  async receiveOpportunityEvent(params: ReceiveOpportunityEventParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['receiveOpportunityEvent']['data']> {
    return (await this.answer('receiveOpportunityEvent', params, options)).data;
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

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ProcessOpportunityToProjectOperations>(
    operationId: Id,
    params: ProcessOpportunityToProjectOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ProcessOpportunityToProjectOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

