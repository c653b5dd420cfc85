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

/** What goes into each operation and what comes out of it. */
export interface ExperienceOpsOperations {
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  exportAuditLog: { params: ExportAuditLogParams; data: Buffer };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  getCounts: { params: GetCountsParams; data: operations['getCounts']['responses'][200]['content']['application/json'] };
  followEvents: { params: FollowEventsParams; data: import('node:stream').Readable };
  listExceptionCauses: { params: ListExceptionCausesParams; data: operations['listExceptionCauses']['responses'][200]['content']['application/json'] };
  retryExceptionCause: { params: RetryExceptionCauseParams; data: operations['retryExceptionCause']['responses'][202]['content']['application/json'] };
  unwindExceptionCause: { params: UnwindExceptionCauseParams; data: operations['unwindExceptionCause']['responses'][202]['content']['application/json'] };
  listExceptions: { params: ListExceptionsParams; data: operations['listExceptions']['responses'][200]['content']['application/json'] };
  getException: { params: GetExceptionParams; data: operations['getException']['responses'][200]['content']['application/json'] };
  retryException: { params: RetryExceptionParams; data: operations['retryException']['responses'][202]['content']['application/json'] };
  unwindException: { params: UnwindExceptionParams; data: operations['unwindException']['responses'][202]['content']['application/json'] };
  listHandovers: { params: ListHandoversParams; data: operations['listHandovers']['responses'][200]['content']['application/json'] };
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
  approveUnwinding: { params: ApproveUnwindingParams; data: operations['approveUnwinding']['responses'][202]['content']['application/json'] };
  unwindHandover: { params: UnwindHandoverParams; data: operations['unwindHandover']['responses'][202]['content']['application/json'] };
}

const routes: Record<keyof ExperienceOpsOperations, OperationRoute> = {
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  exportAuditLog: { method: 'GET', path: '/v1/audit-export', answer: 'bytes', accept: 'application/jsonl, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  getCounts: { method: 'GET', path: '/v1/counts', accept: 'application/json, application/problem+json' },
  followEvents: { method: 'GET', path: '/v1/events/stream', answer: 'stream', accept: 'text/event-stream, application/problem+json' },
  listExceptionCauses: { method: 'GET', path: '/v1/exception-causes', accept: 'application/json, application/problem+json' },
  retryExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/retries', accept: 'application/json, application/problem+json' },
  unwindExceptionCause: { method: 'POST', path: '/v1/exception-causes/{cause}/unwindings', accept: 'application/json, application/problem+json' },
  listExceptions: { method: 'GET', path: '/v1/exceptions', accept: 'application/json, application/problem+json' },
  getException: { method: 'GET', path: '/v1/exceptions/{id}', accept: 'application/json, application/problem+json' },
  retryException: { method: 'POST', path: '/v1/exceptions/{id}/retries', accept: 'application/json, application/problem+json' },
  unwindException: { method: 'POST', path: '/v1/exceptions/{id}/unwindings', accept: 'application/json, application/problem+json' },
  listHandovers: { method: 'GET', path: '/v1/handovers', accept: 'application/json, application/problem+json' },
  getHandover: { method: 'GET', path: '/v1/handovers/{key}', accept: 'application/json, application/problem+json' },
  approveUnwinding: { method: 'POST', path: '/v1/handovers/{key}/unwinding-approvals', accept: 'application/json, application/problem+json' },
  unwindHandover: { method: 'POST', path: '/v1/handovers/{key}/unwindings', accept: 'application/json, application/problem+json' },
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

  /** Give up all handovers of a cause `POST /v1/exception-causes/{cause}/unwindings` */
  async unwindExceptionCause(params: UnwindExceptionCauseParams, options?: CallOptions): Promise<ExperienceOpsOperations['unwindExceptionCause']['data']> {
    return (await this.answer('unwindExceptionCause', params, options)).data;
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

  /** Give up the handover of an exception `POST /v1/exceptions/{id}/unwindings` */
  async unwindException(params: UnwindExceptionParams, options?: CallOptions): Promise<ExperienceOpsOperations['unwindException']['data']> {
    return (await this.answer('unwindException', params, options)).data;
  }

  /** List handovers `GET /v1/handovers` */
  async listHandovers(params: ListHandoversParams = {}, options?: CallOptions): Promise<ExperienceOpsOperations['listHandovers']['data']> {
    return (await this.answer('listHandovers', params, options)).data;
  }

  /** Read a handover `GET /v1/handovers/{key}` */
  async getHandover(params: GetHandoverParams, options?: CallOptions): Promise<ExperienceOpsOperations['getHandover']['data']> {
    return (await this.answer('getHandover', params, options)).data;
  }

  /** Leave a used project frozen `POST /v1/handovers/{key}/unwinding-approvals` */
  async approveUnwinding(params: ApproveUnwindingParams, options?: CallOptions): Promise<ExperienceOpsOperations['approveUnwinding']['data']> {
    return (await this.answer('approveUnwinding', params, options)).data;
  }

  /** Give up a handover `POST /v1/handovers/{key}/unwindings` */
  async unwindHandover(params: UnwindHandoverParams, options?: CallOptions): Promise<ExperienceOpsOperations['unwindHandover']['data']> {
    return (await this.answer('unwindHandover', params, options)).data;
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

