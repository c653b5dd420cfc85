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

/** What {@link retryException} is called with. */
export interface RetryExceptionParams {
  path: operations['retryException']['parameters']['path'];
  body: NonNullable<operations['retryException']['requestBody']>['content']['application/json'];
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

/** What {@link approveUnwinding} is called with. */
export interface ApproveUnwindingParams {
  path: operations['approveUnwinding']['parameters']['path'];
  body: NonNullable<operations['approveUnwinding']['requestBody']>['content']['application/json'];
}

/** What {@link unwindHandover} is called with. */
export interface UnwindHandoverParams {
  path: operations['unwindHandover']['parameters']['path'];
  body: NonNullable<operations['unwindHandover']['requestBody']>['content']['application/json'];
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

/** What goes into each operation and what comes out of it. */
export interface ProcessOpportunityToProjectOperations {
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  listEvents: { params: ListEventsParams; data: operations['listEvents']['responses'][200]['content']['application/json'] };
  listExceptionCauses: { params: ListExceptionCausesParams; data: operations['listExceptionCauses']['responses'][200]['content']['application/json'] };
  retryExceptionCause: { params: RetryExceptionCauseParams; data: operations['retryExceptionCause']['responses'][202]['content']['application/json'] };
  unwindExceptionCause: { params: UnwindExceptionCauseParams; data: operations['unwindExceptionCause']['responses'][202]['content']['application/json'] };
  listExceptions: { params: ListExceptionsParams; data: operations['listExceptions']['responses'][200]['content']['application/json'] };
  getException: { params: GetExceptionParams; data: operations['getException']['responses'][200]['content']['application/json'] };
  retryException: { params: RetryExceptionParams; data: operations['retryException']['responses'][202]['content']['application/json'] };
  unwindException: { params: UnwindExceptionParams; data: operations['unwindException']['responses'][202]['content']['application/json'] };
  countHandovers: { params: CountHandoversParams; data: operations['countHandovers']['responses'][200]['content']['application/json'] };
  listHandovers: { params: ListHandoversParams; data: operations['listHandovers']['responses'][200]['content']['application/json'] };
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
  approveUnwinding: { params: ApproveUnwindingParams; data: operations['approveUnwinding']['responses'][202]['content']['application/json'] };
  unwindHandover: { params: UnwindHandoverParams; data: operations['unwindHandover']['responses'][202]['content']['application/json'] };
  getReadiness: { params: GetReadinessParams; data: operations['getReadiness']['responses'][200]['content']['application/json'] };
  listStageReviews: { params: ListStageReviewsParams; data: operations['listStageReviews']['responses'][200]['content']['application/json'] };
  receiveOpportunityEvent: { params: ReceiveOpportunityEventParams; data: operations['receiveOpportunityEvent']['responses'][202]['content']['application/json'] };
}

const routes: Record<keyof ProcessOpportunityToProjectOperations, OperationRoute> = {
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  listEvents: { method: 'GET', path: '/v1/events', accept: 'application/json, application/problem+json' },
  listExceptionCauses: { method: 'GET', path: '/v1/exception-causes', accept: 'application/json, application/problem+json' },
  retryExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/retries', accept: 'application/json, application/problem+json' },
  unwindExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/unwindings', accept: 'application/json, application/problem+json' },
  listExceptions: { method: 'GET', path: '/v1/exceptions', accept: 'application/json, application/problem+json' },
  getException: { method: 'GET', path: '/v1/exceptions/{id}', accept: 'application/json, application/problem+json' },
  retryException: { method: 'POST', path: '/v1/exceptions/{id}/retries', accept: 'application/json, application/problem+json' },
  unwindException: { method: 'POST', path: '/v1/exceptions/{id}/unwindings', accept: 'application/json, application/problem+json' },
  countHandovers: { method: 'GET', path: '/v1/handover-counts', accept: 'application/json, application/problem+json' },
  listHandovers: { method: 'GET', path: '/v1/handovers', accept: 'application/json, application/problem+json' },
  getHandover: { method: 'GET', path: '/v1/handovers/{key}', accept: 'application/json, application/problem+json' },
  approveUnwinding: { method: 'POST', path: '/v1/handovers/{key}/unwinding-approvals', accept: 'application/json, application/problem+json' },
  unwindHandover: { method: 'POST', path: '/v1/handovers/{key}/unwindings', accept: 'application/json, application/problem+json' },
  getReadiness: { method: 'GET', path: '/v1/opportunities/{id}/readiness', accept: 'application/json, application/problem+json' },
  listStageReviews: { method: 'GET', path: '/v1/opportunities/{id}/stage-reviews', accept: 'application/json, application/problem+json' },
  receiveOpportunityEvent: { method: 'POST', path: '/v1/opportunity-events', accept: 'application/json, application/problem+json' },
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

  /** Give up all handovers of a cause `POST /v1/exception-causes/{cause}/unwindings` */
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

  /** Retry the handover of an exception `POST /v1/exceptions/{id}/retries` */
  async retryException(params: RetryExceptionParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['retryException']['data']> {
    return (await this.answer('retryException', params, options)).data;
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

  /** Leave a used project frozen `POST /v1/handovers/{key}/unwinding-approvals` */
  async approveUnwinding(params: ApproveUnwindingParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['approveUnwinding']['data']> {
    return (await this.answer('approveUnwinding', params, options)).data;
  }

  /** Give up a handover `POST /v1/handovers/{key}/unwindings` */
  async unwindHandover(params: UnwindHandoverParams, options?: CallOptions): Promise<ProcessOpportunityToProjectOperations['unwindHandover']['data']> {
    return (await this.answer('unwindHandover', params, options)).data;
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

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ProcessOpportunityToProjectOperations>(
    operationId: Id,
    params: ProcessOpportunityToProjectOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ProcessOpportunityToProjectOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

