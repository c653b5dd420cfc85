/* Generated from openapi/experience-ops by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link listAuditEntries} is called with. */
export interface ListAuditEntriesParams {
  query?: operations['listAuditEntries']['parameters']['query'];
}

/** What {@link exportAuditLog} is called with. */
export interface ExportAuditLogParams {
  query?: operations['exportAuditLog']['parameters']['query'];
}

/** What {@link verifyAuditLog} is called with. */
export interface VerifyAuditLogParams {
  query?: operations['verifyAuditLog']['parameters']['query'];
}

/** What {@link getCounts} is called with. */
export interface GetCountsParams {}

/** What {@link followEvents} is called with. */
export interface FollowEventsParams {
  query?: operations['followEvents']['parameters']['query'];
  headers?: Pick<NonNullable<operations['followEvents']['parameters']['header']>, 'Last-Event-ID'>;
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

/** What {@link listHandovers} is called with. */
export interface ListHandoversParams {
  query?: operations['listHandovers']['parameters']['query'];
}

/** What {@link getHandover} is called with. */
export interface GetHandoverParams {
  path: operations['getHandover']['parameters']['path'];
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
export interface ExperienceOpsOperations {
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  exportAuditLog: { params: ExportAuditLogParams; data: Buffer };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  getCounts: { params: GetCountsParams; data: operations['getCounts']['responses'][200]['content']['application/json'] };
  followEvents: { params: FollowEventsParams; data: import('node:stream').Readable };
  listExceptionCauses: { params: ListExceptionCausesParams; data: operations['listExceptionCauses']['responses'][200]['content']['application/json'] };
  retryExceptionCause: { params: RetryExceptionCauseParams; data: operations['retryExceptionCause']['responses'][202]['content']['application/json'] };
  listExceptions: { params: ListExceptionsParams; data: operations['listExceptions']['responses'][200]['content']['application/json'] };
  getException: { params: GetExceptionParams; data: operations['getException']['responses'][200]['content']['application/json'] };
  retryException: { params: RetryExceptionParams; data: operations['retryException']['responses'][202]['content']['application/json'] };
  listHandovers: { params: ListHandoversParams; data: operations['listHandovers']['responses'][200]['content']['application/json'] };
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
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

const routes: Record<keyof ExperienceOpsOperations, OperationRoute> = {
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  exportAuditLog: { method: 'GET', path: '/v1/audit-export', answer: 'bytes', accept: 'application/jsonl, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  getCounts: { method: 'GET', path: '/v1/counts', accept: 'application/json, application/problem+json' },
  followEvents: { method: 'GET', path: '/v1/events/stream', answer: 'stream', accept: 'text/event-stream, application/problem+json' },
  listExceptionCauses: { method: 'GET', path: '/v1/exception-causes', accept: 'application/json, application/problem+json' },
  retryExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/retries', accept: 'application/json, application/problem+json' },
  listExceptions: { method: 'GET', path: '/v1/exceptions', accept: 'application/json, application/problem+json' },
  getException: { method: 'GET', path: '/v1/exceptions/{id}', accept: 'application/json, application/problem+json' },
  retryException: { method: 'POST', path: '/v1/exceptions/{id}/retries', accept: 'application/json, application/problem+json' },
  listHandovers: { method: 'GET', path: '/v1/handovers', accept: 'application/json, application/problem+json' },
  getHandover: { method: 'GET', path: '/v1/handovers/{key}', accept: 'application/json, application/problem+json' },
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

/** Client of the Handover for operations, version 1.0.0. */
export class ExperienceOpsClient {
  constructor(private readonly http: AxiosInstance) {}

  /** List entries of the audit log `GET /v1/audit-entries` */
  async listAuditEntries(params: ListAuditEntriesParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listAuditEntries']['data']> {
    return (await this.answer('listAuditEntries', params, options)).data;
  }

  /** Export the audit log `GET /v1/audit-export` */
  async exportAuditLog(params: ExportAuditLogParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['exportAuditLog']['data']> {
    return (await this.answer('exportAuditLog', params, options)).data;
  }

  /** Verify the audit log `GET /v1/audit-verification` */
  async verifyAuditLog(params: VerifyAuditLogParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['verifyAuditLog']['data']> {
    return (await this.answer('verifyAuditLog', params, options)).data;
  }

  /** Count handovers and exceptions `GET /v1/counts` */
  async getCounts(params: GetCountsParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['getCounts']['data']> {
    return (await this.answer('getCounts', params, options)).data;
  }

  /** Follow business events `GET /v1/events/stream` */
  async followEvents(params: FollowEventsParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['followEvents']['data']> {
    return (await this.answer('followEvents', params, options)).data;
  }

  /** List open exceptions by cause `GET /v1/exception-causes` */
  async listExceptionCauses(params: ListExceptionCausesParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listExceptionCauses']['data']> {
    return (await this.answer('listExceptionCauses', params, options)).data;
  }

  /** Retry all handovers of a cause `POST /v1/exception-causes/{cause}/retries` */
  async retryExceptionCause(params: RetryExceptionCauseParams, options?: CallOptions): Promise<ExperienceOpsOperations['retryExceptionCause']['data']> {
    return (await this.answer('retryExceptionCause', params, options)).data;
  }

  /** List exceptions `GET /v1/exceptions` */
  async listExceptions(params: ListExceptionsParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listExceptions']['data']> {
    return (await this.answer('listExceptions', params, options)).data;
  }

  /** Read an exception `GET /v1/exceptions/{id}` */
  async getException(params: GetExceptionParams, options?: CallOptions): Promise<ExperienceOpsOperations['getException']['data']> {
    return (await this.answer('getException', params, options)).data;
  }

  /** Retry the handover of an exception `POST /v1/exceptions/{id}/retries` */
  async retryException(params: RetryExceptionParams, options?: CallOptions): Promise<ExperienceOpsOperations['retryException']['data']> {
    return (await this.answer('retryException', params, options)).data;
  }

  /** List handovers `GET /v1/handovers` */
  async listHandovers(params: ListHandoversParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listHandovers']['data']> {
    return (await this.answer('listHandovers', params, options)).data;
  }

  /** Read a handover `GET /v1/handovers/{key}` */
  async getHandover(params: GetHandoverParams, options?: CallOptions): Promise<ExperienceOpsOperations['getHandover']['data']> {
    return (await this.answer('getHandover', params, options)).data;
  }

  /** Count what came in and went out `GET /v1/reconciliation-counts` */
  async countReconciliation(params: CountReconciliationParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['countReconciliation']['data']> {
    return (await this.answer('countReconciliation', params, options)).data;
  }

  /** List differences `GET /v1/reconciliation-differences` */
  async listReconciliationDifferences(params: ListReconciliationDifferencesParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listReconciliationDifferences']['data']> {
    return (await this.answer('listReconciliationDifferences', params, options)).data;
  }

  /** Read a difference `GET /v1/reconciliation-differences/{id}` */
  async getReconciliationDifference(params: GetReconciliationDifferenceParams, options?: CallOptions): Promise<ExperienceOpsOperations['getReconciliationDifference']['data']> {
    return (await this.answer('getReconciliationDifference', params, options)).data;
  }

  /** Dismiss a difference `POST /v1/reconciliation-differences/{id}/dismissals` */
  async dismissReconciliationDifference(params: DismissReconciliationDifferenceParams, options?: CallOptions): Promise<ExperienceOpsOperations['dismissReconciliationDifference']['data']> {
    return (await this.answer('dismissReconciliationDifference', params, options)).data;
  }

  /** Put a difference right `POST /v1/reconciliation-differences/{id}/fixes` */
  async fixReconciliationDifference(params: FixReconciliationDifferenceParams, options?: CallOptions): Promise<ExperienceOpsOperations['fixReconciliationDifference']['data']> {
    return (await this.answer('fixReconciliationDifference', params, options)).data;
  }

  /** List runs of the reconciliation `GET /v1/reconciliation-runs` */
  async listReconciliationRuns(params: ListReconciliationRunsParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listReconciliationRuns']['data']> {
    return (await this.answer('listReconciliationRuns', params, options)).data;
  }

  /** Compare the systems `POST /v1/reconciliation-runs` */
  async startReconciliation(params: StartReconciliationParams, options?: CallOptions): Promise<ExperienceOpsOperations['startReconciliation']['data']> {
    return (await this.answer('startReconciliation', params, options)).data;
  }

  /** Read a run of the reconciliation `GET /v1/reconciliation-runs/{id}` */
  async getReconciliationRun(params: GetReconciliationRunParams, options?: CallOptions): Promise<ExperienceOpsOperations['getReconciliationRun']['data']> {
    return (await this.answer('getReconciliationRun', params, options)).data;
  }

  /** End a run of the reconciliation `POST /v1/reconciliation-runs/{id}/cancellations` */
  async cancelReconciliation(params: CancelReconciliationParams, options?: CallOptions): Promise<ExperienceOpsOperations['cancelReconciliation']['data']> {
    return (await this.answer('cancelReconciliation', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ExperienceOpsOperations>(
    operationId: Id,
    params: ExperienceOpsOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ExperienceOpsOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

