/* Generated from openapi/experience-crm by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getHandover} is called with. */
export interface GetHandoverParams {
  path: operations['getHandover']['parameters']['path'];
  query?: operations['getHandover']['parameters']['query'];
}

/** What {@link getReadiness} is called with. */
export interface GetReadinessParams {
  path: operations['getReadiness']['parameters']['path'];
  query?: operations['getReadiness']['parameters']['query'];
}

/** What {@link sendOpportunityEvent} is called with. */
export interface SendOpportunityEventParams {
  headers: Pick<NonNullable<operations['sendOpportunityEvent']['parameters']['header']>, 'webhook-signature' | 'webhook-timestamp' | 'webhook-id'>;
  body: NonNullable<operations['sendOpportunityEvent']['requestBody']>['content']['application/json'];
}

/** What goes into each operation and what comes out of it. */
export interface ExperienceCrmOperations {
  getHandover: { params: GetHandoverParams; data: operations['getHandover']['responses'][200]['content']['application/json'] };
  getReadiness: { params: GetReadinessParams; data: operations['getReadiness']['responses'][200]['content']['application/json'] };
  sendOpportunityEvent: { params: SendOpportunityEventParams; data: operations['sendOpportunityEvent']['responses'][202]['content']['application/json'] };
}

const routes: Record<keyof ExperienceCrmOperations, OperationRoute> = {
  getHandover: { method: 'GET', path: '/v1/opportunities/{id}/handover', accept: 'application/json, application/problem+json' },
  getReadiness: { method: 'GET', path: '/v1/opportunities/{id}/readiness', accept: 'application/json, application/problem+json' },
  sendOpportunityEvent: { method: 'POST', path: '/v1/opportunity-events', accept: 'application/json, application/problem+json' },
};

/** Client of the Handover for CRMs, version 1.0.0. */
export class ExperienceCrmClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read how far the handover of an opportunity has come `GET /v1/opportunities/{id}/handover` */
  async getHandover(params: GetHandoverParams, options?: CallOptions): Promise<ExperienceCrmOperations['getHandover']['data']> {
    return (await this.answer('getHandover', params, options)).data;
  }

  /** Evaluate the readiness of an opportunity `GET /v1/opportunities/{id}/readiness` */
  async getReadiness(params: GetReadinessParams, options?: CallOptions): Promise<ExperienceCrmOperations['getReadiness']['data']> {
    return (await this.answer('getReadiness', params, options)).data;
  }

  /** Send an event of an opportunity `POST /v1/opportunity-events` */
  async sendOpportunityEvent(params: SendOpportunityEventParams, options?: CallOptions): Promise<ExperienceCrmOperations['sendOpportunityEvent']['data']> {
    return (await this.answer('sendOpportunityEvent', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ExperienceCrmOperations>(
    operationId: Id,
    params: ExperienceCrmOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ExperienceCrmOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

