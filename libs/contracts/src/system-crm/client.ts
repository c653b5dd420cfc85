/* Generated from openapi/system-crm by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAccount} is called with. */
export interface GetAccountParams {
  path: operations['getAccount']['parameters']['path'];
  query?: operations['getAccount']['parameters']['query'];
}

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link listInstances} is called with. */
export interface ListInstancesParams {}

/** What {@link inspectMapping} is called with. */
export interface InspectMappingParams {
  path: operations['inspectMapping']['parameters']['path'];
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

/** What {@link getOpportunity} is called with. */
export interface GetOpportunityParams {
  path: operations['getOpportunity']['parameters']['path'];
  query?: operations['getOpportunity']['parameters']['query'];
}

/** What {@link writeBackHandover} is called with. */
export interface WriteBackHandoverParams {
  path: operations['writeBackHandover']['parameters']['path'];
  query?: operations['writeBackHandover']['parameters']['query'];
  body: NonNullable<operations['writeBackHandover']['requestBody']>['content']['application/json'];
}

/** What {@link createOpportunityNote} is called with. */
export interface CreateOpportunityNoteParams {
  path: operations['createOpportunityNote']['parameters']['path'];
  query?: operations['createOpportunityNote']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createOpportunityNote']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createOpportunityNote']['requestBody']>['content']['application/json'];
}

/** What {@link listOpportunityChanges} is called with. */
export interface ListOpportunityChangesParams {
  query?: operations['listOpportunityChanges']['parameters']['query'];
}

/** What {@link listWonOpportunities} is called with. */
export interface ListWonOpportunitiesParams {
  query?: operations['listWonOpportunities']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemCrmOperations {
  getAccount: { params: GetAccountParams; data: operations['getAccount']['responses'][200]['content']['application/json'] };
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  getOpportunity: { params: GetOpportunityParams; data: operations['getOpportunity']['responses'][200]['content']['application/json'] };
  writeBackHandover: { params: WriteBackHandoverParams; data: void };
  createOpportunityNote: { params: CreateOpportunityNoteParams; data: operations['createOpportunityNote']['responses'][201]['content']['application/json'] };
  listOpportunityChanges: { params: ListOpportunityChangesParams; data: operations['listOpportunityChanges']['responses'][200]['content']['application/json'] };
  listWonOpportunities: { params: ListWonOpportunitiesParams; data: operations['listWonOpportunities']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof SystemCrmOperations, OperationRoute> = {
  getAccount: { method: 'GET', path: '/v1/accounts/{id}', accept: 'application/json, application/problem+json' },
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  getOpportunity: { method: 'GET', path: '/v1/opportunities/{id}', accept: 'application/json, application/problem+json' },
  writeBackHandover: { method: 'PUT', path: '/v1/opportunities/{id}/handover', accept: 'application/problem+json' },
  createOpportunityNote: { method: 'POST', path: '/v1/opportunities/{id}/notes', accept: 'application/json, application/problem+json' },
  listOpportunityChanges: { method: 'GET', path: '/v1/opportunity-changes', accept: 'application/json, application/problem+json' },
  listWonOpportunities: { method: 'GET', path: '/v1/won-opportunities', accept: 'application/json, application/problem+json' },
};

/** Client of the CRM, version 1.0.0. */
export class SystemCrmClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read an account `GET /v1/accounts/{id}` */
  async getAccount(params: GetAccountParams, options?: CallOptions): Promise<SystemCrmOperations['getAccount']['data']> {
    return (await this.answer('getAccount', params, options)).data;
  }

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemCrmOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemCrmOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemCrmOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemCrmOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemCrmOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemCrmOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemCrmOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** Read an opportunity `GET /v1/opportunities/{id}` */
  async getOpportunity(params: GetOpportunityParams, options?: CallOptions): Promise<SystemCrmOperations['getOpportunity']['data']> {
    return (await this.answer('getOpportunity', params, options)).data;
  }

  /** Write a handover back `PUT /v1/opportunities/{id}/handover` */
  async writeBackHandover(params: WriteBackHandoverParams, options?: CallOptions): Promise<SystemCrmOperations['writeBackHandover']['data']> {
    return (await this.answer('writeBackHandover', params, options)).data;
  }

  /** Leave a note for the seller `POST /v1/opportunities/{id}/notes` */
  async createOpportunityNote(params: CreateOpportunityNoteParams, options?: CallOptions): Promise<SystemCrmOperations['createOpportunityNote']['data']> {
    return (await this.answer('createOpportunityNote', params, options)).data;
  }

  /** List opportunities that changed `GET /v1/opportunity-changes` */
  async listOpportunityChanges(params: ListOpportunityChangesParams = {}, options?: CallOptions): Promise<SystemCrmOperations['listOpportunityChanges']['data']> {
    return (await this.answer('listOpportunityChanges', params, options)).data;
  }

  /** List won opportunities `GET /v1/won-opportunities` */
  async listWonOpportunities(params: ListWonOpportunitiesParams = {}, options?: CallOptions): Promise<SystemCrmOperations['listWonOpportunities']['data']> {
    return (await this.answer('listWonOpportunities', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemCrmOperations>(
    operationId: Id,
    params: SystemCrmOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemCrmOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

