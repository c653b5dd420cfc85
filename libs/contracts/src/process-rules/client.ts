/* Generated from openapi/process-rules by `npm run contracts`: do not edit. */

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

/** What {@link listDecisions} is called with. */
export interface ListDecisionsParams {
  query?: operations['listDecisions']['parameters']['query'];
}

/** What {@link getDecision} is called with. */
export interface GetDecisionParams {
  path: operations['getDecision']['parameters']['path'];
}

/** What {@link listDecisionActivations} is called with. */
export interface ListDecisionActivationsParams {
  path: operations['listDecisionActivations']['parameters']['path'];
  query?: operations['listDecisionActivations']['parameters']['query'];
}

/** What {@link compareDecision} is called with. */
export interface CompareDecisionParams {
  path: operations['compareDecision']['parameters']['path'];
  body: NonNullable<operations['compareDecision']['requestBody']>['content']['application/json'];
}

/** What {@link compareDecisionVersions} is called with. */
export interface CompareDecisionVersionsParams {
  path: operations['compareDecisionVersions']['parameters']['path'];
  query: operations['compareDecisionVersions']['parameters']['query'];
}

/** What {@link compareDecisionDraft} is called with. */
export interface CompareDecisionDraftParams {
  path: operations['compareDecisionDraft']['parameters']['path'];
  body: NonNullable<operations['compareDecisionDraft']['requestBody']>['content']['application/json'];
}

/** What {@link validateDecision} is called with. */
export interface ValidateDecisionParams {
  path: operations['validateDecision']['parameters']['path'];
  body: NonNullable<operations['validateDecision']['requestBody']>['content']['application/json'];
}

/** What {@link listDecisionVersions} is called with. */
export interface ListDecisionVersionsParams {
  path: operations['listDecisionVersions']['parameters']['path'];
  query?: operations['listDecisionVersions']['parameters']['query'];
}

/** What {@link createDecisionVersion} is called with. */
export interface CreateDecisionVersionParams {
  path: operations['createDecisionVersion']['parameters']['path'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createDecisionVersion']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createDecisionVersion']['requestBody']>['content']['application/json'];
}

/** What {@link getDecisionVersion} is called with. */
export interface GetDecisionVersionParams {
  path: operations['getDecisionVersion']['parameters']['path'];
}

/** What {@link activateDecisionVersion} is called with. */
export interface ActivateDecisionVersionParams {
  path: operations['activateDecisionVersion']['parameters']['path'];
  ifMatch?: string;
  body?: NonNullable<operations['activateDecisionVersion']['requestBody']>['content']['application/json'];
}

/** What {@link evaluateDecisions} is called with. */
export interface EvaluateDecisionsParams {
  body: NonNullable<operations['evaluateDecisions']['requestBody']>['content']['application/json'];
}

/** What goes into each operation and what comes out of it. */
export interface ProcessRulesOperations {
  listAuditEntries: { params: ListAuditEntriesParams; data: operations['listAuditEntries']['responses'][200]['content']['application/json'] };
  verifyAuditLog: { params: VerifyAuditLogParams; data: operations['verifyAuditLog']['responses'][200]['content']['application/json'] };
  listDecisions: { params: ListDecisionsParams; data: operations['listDecisions']['responses'][200]['content']['application/json'] };
  getDecision: { params: GetDecisionParams; data: operations['getDecision']['responses'][200]['content']['application/json'] };
  listDecisionActivations: { params: ListDecisionActivationsParams; data: operations['listDecisionActivations']['responses'][200]['content']['application/json'] };
  compareDecision: { params: CompareDecisionParams; data: operations['compareDecision']['responses'][200]['content']['application/json'] };
  compareDecisionVersions: { params: CompareDecisionVersionsParams; data: operations['compareDecisionVersions']['responses'][200]['content']['application/json'] };
  compareDecisionDraft: { params: CompareDecisionDraftParams; data: operations['compareDecisionDraft']['responses'][200]['content']['application/json'] };
  validateDecision: { params: ValidateDecisionParams; data: operations['validateDecision']['responses'][200]['content']['application/json'] };
  listDecisionVersions: { params: ListDecisionVersionsParams; data: operations['listDecisionVersions']['responses'][200]['content']['application/json'] };
  createDecisionVersion: { params: CreateDecisionVersionParams; data: operations['createDecisionVersion']['responses'][201]['content']['application/json'] };
  getDecisionVersion: { params: GetDecisionVersionParams; data: operations['getDecisionVersion']['responses'][200]['content']['application/json'] };
  activateDecisionVersion: { params: ActivateDecisionVersionParams; data: operations['activateDecisionVersion']['responses'][200]['content']['application/json'] };
  evaluateDecisions: { params: EvaluateDecisionsParams; data: operations['evaluateDecisions']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof ProcessRulesOperations, OperationRoute> = {
  listAuditEntries: { method: 'GET', path: '/v1/audit-entries', accept: 'application/json, application/problem+json' },
  verifyAuditLog: { method: 'GET', path: '/v1/audit-verification', accept: 'application/json, application/problem+json' },
  listDecisions: { method: 'GET', path: '/v1/decisions', accept: 'application/json, application/problem+json' },
  getDecision: { method: 'GET', path: '/v1/decisions/{name}', accept: 'application/json, application/problem+json' },
  listDecisionActivations: { method: 'GET', path: '/v1/decisions/{name}/activations', accept: 'application/json, application/problem+json' },
  compareDecision: { method: 'POST', path: '/v1/decisions/{name}/comparisons', accept: 'application/json, application/problem+json' },
  compareDecisionVersions: { method: 'GET', path: '/v1/decisions/{name}/differences', accept: 'application/json, application/problem+json' },
  compareDecisionDraft: { method: 'POST', path: '/v1/decisions/{name}/differences', accept: 'application/json, application/problem+json' },
  validateDecision: { method: 'POST', path: '/v1/decisions/{name}/validations', accept: 'application/json, application/problem+json' },
  listDecisionVersions: { method: 'GET', path: '/v1/decisions/{name}/versions', accept: 'application/json, application/problem+json' },
  createDecisionVersion: { method: 'POST', path: '/v1/decisions/{name}/versions', accept: 'application/json, application/problem+json' },
  getDecisionVersion: { method: 'GET', path: '/v1/decisions/{name}/versions/{version}', accept: 'application/json, application/problem+json' },
  activateDecisionVersion: { method: 'POST', path: '/v1/decisions/{name}/versions/{version}/activations', accept: 'application/json, application/problem+json' },
  evaluateDecisions: { method: 'POST', path: '/v1/evaluations', accept: 'application/json, application/problem+json' },
};

/** Client of the Rules, version 1.0.0. */
export class ProcessRulesClient {
  constructor(private readonly http: AxiosInstance) {}

  /** List entries of the audit log `GET /v1/audit-entries` */
  async listAuditEntries(params: ListAuditEntriesParams = {}, options?: CallOptions): Promise<ProcessRulesOperations['listAuditEntries']['data']> {
    return (await this.answer('listAuditEntries', params, options)).data;
  }

  /** Verify the audit log `GET /v1/audit-verification` */
  async verifyAuditLog(params: VerifyAuditLogParams = {}, options?: CallOptions): Promise<ProcessRulesOperations['verifyAuditLog']['data']> {
    return (await this.answer('verifyAuditLog', params, options)).data;
  }

  /** List the decisions `GET /v1/decisions` */
  async listDecisions(params: ListDecisionsParams = {}, options?: CallOptions): Promise<ProcessRulesOperations['listDecisions']['data']> {
    return (await this.answer('listDecisions', params, options)).data;
  }

  /** Read a decision `GET /v1/decisions/{name}` */
  async getDecision(params: GetDecisionParams, options?: CallOptions): Promise<ProcessRulesOperations['getDecision']['data']> {
    return (await this.answer('getDecision', params, options)).data;
  }

  /** List the activations of a decision `GET /v1/decisions/{name}/activations` */
  async listDecisionActivations(params: ListDecisionActivationsParams, options?: CallOptions): Promise<ProcessRulesOperations['listDecisionActivations']['data']> {
    return (await this.answer('listDecisionActivations', params, options)).data;
  }

  /** Compare a draft of a decision with its versions `POST /v1/decisions/{name}/comparisons` */
  async compareDecision(params: CompareDecisionParams, options?: CallOptions): Promise<ProcessRulesOperations['compareDecision']['data']> {
    return (await this.answer('compareDecision', params, options)).data;
  }

  /** List the differences of two versions `GET /v1/decisions/{name}/differences` */
  async compareDecisionVersions(params: CompareDecisionVersionsParams, options?: CallOptions): Promise<ProcessRulesOperations['compareDecisionVersions']['data']> {
    return (await this.answer('compareDecisionVersions', params, options)).data;
  }

  /** List the differences of a draft and a version `POST /v1/decisions/{name}/differences` */
  async compareDecisionDraft(params: CompareDecisionDraftParams, options?: CallOptions): Promise<ProcessRulesOperations['compareDecisionDraft']['data']> {
    return (await this.answer('compareDecisionDraft', params, options)).data;
  }

  /** Check a decision `POST /v1/decisions/{name}/validations` */
  async validateDecision(params: ValidateDecisionParams, options?: CallOptions): Promise<ProcessRulesOperations['validateDecision']['data']> {
    return (await this.answer('validateDecision', params, options)).data;
  }

  /** List the versions of a decision `GET /v1/decisions/{name}/versions` */
  async listDecisionVersions(params: ListDecisionVersionsParams, options?: CallOptions): Promise<ProcessRulesOperations['listDecisionVersions']['data']> {
    return (await this.answer('listDecisionVersions', params, options)).data;
  }

  /** Make a version of a decision `POST /v1/decisions/{name}/versions` */
  async createDecisionVersion(params: CreateDecisionVersionParams, options?: CallOptions): Promise<ProcessRulesOperations['createDecisionVersion']['data']> {
    return (await this.answer('createDecisionVersion', params, options)).data;
  }

  /** Read a version of a decision with its content `GET /v1/decisions/{name}/versions/{version}` */
  async getDecisionVersion(params: GetDecisionVersionParams, options?: CallOptions): Promise<ProcessRulesOperations['getDecisionVersion']['data']> {
    return (await this.answer('getDecisionVersion', params, options)).data;
  }

  /** Put a version in force `POST /v1/decisions/{name}/versions/{version}/activations` */
  async activateDecisionVersion(params: ActivateDecisionVersionParams, options?: CallOptions): Promise<ProcessRulesOperations['activateDecisionVersion']['data']> {
    return (await this.answer('activateDecisionVersion', params, options)).data;
  }

  /** Evaluate decisions `POST /v1/evaluations` */
  async evaluateDecisions(params: EvaluateDecisionsParams, options?: CallOptions): Promise<ProcessRulesOperations['evaluateDecisions']['data']> {
    return (await this.answer('evaluateDecisions', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ProcessRulesOperations>(
    operationId: Id,
    params: ProcessRulesOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ProcessRulesOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

