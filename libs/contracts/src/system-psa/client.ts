/* Generated from openapi/system-psa by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link listAssignments} is called with. */
export interface ListAssignmentsParams {
  query?: operations['listAssignments']['parameters']['query'];
}

/** What {@link listCapacity} is called with. */
export interface ListCapacityParams {
  query: operations['listCapacity']['parameters']['query'];
}

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

/** What {@link getEngagementUsage} is called with. */
export interface GetEngagementUsageParams {
  path: operations['getEngagementUsage']['parameters']['path'];
  query?: operations['getEngagementUsage']['parameters']['query'];
}

/** What {@link findResourceDemands} is called with. */
export interface FindResourceDemandsParams {
  query: operations['findResourceDemands']['parameters']['query'];
}

/** What {@link createResourceDemand} is called with. */
export interface CreateResourceDemandParams {
  query?: operations['createResourceDemand']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createResourceDemand']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createResourceDemand']['requestBody']>['content']['application/json'];
}

/** What {@link createResourceDemands} is called with. */
export interface CreateResourceDemandsParams {
  query?: operations['createResourceDemands']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createResourceDemands']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createResourceDemands']['requestBody']>['content']['application/json'];
}

/** What {@link getResourceDemand} is called with. */
export interface GetResourceDemandParams {
  path: operations['getResourceDemand']['parameters']['path'];
  query?: operations['getResourceDemand']['parameters']['query'];
}

/** What {@link updateResourceDemand} is called with. */
export interface UpdateResourceDemandParams {
  path: operations['updateResourceDemand']['parameters']['path'];
  query?: operations['updateResourceDemand']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['updateResourceDemand']['requestBody']>['content']['application/json'];
}

/** What {@link releaseResourceDemand} is called with. */
export interface ReleaseResourceDemandParams {
  path: operations['releaseResourceDemand']['parameters']['path'];
  query?: operations['releaseResourceDemand']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemPsaOperations {
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  listAssignments: { params: ListAssignmentsParams; data: operations['listAssignments']['responses'][200]['content']['application/json'] };
  listCapacity: { params: ListCapacityParams; data: operations['listCapacity']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  getEngagementUsage: { params: GetEngagementUsageParams; data: operations['getEngagementUsage']['responses'][200]['content']['application/json'] };
  findResourceDemands: { params: FindResourceDemandsParams; data: operations['findResourceDemands']['responses'][200]['content']['application/json'] };
  createResourceDemand: { params: CreateResourceDemandParams; data: operations['createResourceDemand']['responses'][201]['content']['application/json'] };
  createResourceDemands: { params: CreateResourceDemandsParams; data: operations['createResourceDemands']['responses'][201]['content']['application/json'] };
  getResourceDemand: { params: GetResourceDemandParams; data: operations['getResourceDemand']['responses'][200]['content']['application/json'] };
  updateResourceDemand: { params: UpdateResourceDemandParams; data: operations['updateResourceDemand']['responses'][200]['content']['application/json'] };
  releaseResourceDemand: { params: ReleaseResourceDemandParams; data: operations['releaseResourceDemand']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof SystemPsaOperations, OperationRoute> = {
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  listAssignments: { method: 'GET', path: '/v1/assignments', accept: 'application/json, application/problem+json' },
  listCapacity: { method: 'GET', path: '/v1/capacity', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  getEngagementUsage: { method: 'GET', path: '/v1/projects/{id}/usage', accept: 'application/json, application/problem+json' },
  findResourceDemands: { method: 'GET', path: '/v1/resource-demands', accept: 'application/json, application/problem+json' },
  createResourceDemand: { method: 'POST', path: '/v1/resource-demands', accept: 'application/json, application/problem+json' },
  createResourceDemands: { method: 'POST', path: '/v1/resource-demands/batches', accept: 'application/json, application/problem+json' },
  getResourceDemand: { method: 'GET', path: '/v1/resource-demands/{id}', accept: 'application/json, application/problem+json' },
  updateResourceDemand: { method: 'PATCH', path: '/v1/resource-demands/{id}', accept: 'application/json, application/problem+json' },
  releaseResourceDemand: { method: 'POST', path: '/v1/resource-demands/{id}/releases', accept: 'application/json, application/problem+json' },
};

/** Client of the PSA, version 1.0.0. */
export class SystemPsaClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemPsaOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** List assignments `GET /v1/assignments` */
  async listAssignments(params: ListAssignmentsParams = {}, options?: CallOptions): Promise<SystemPsaOperations['listAssignments']['data']> {
    return (await this.answer('listAssignments', params, options)).data;
  }

  /** List the capacity `GET /v1/capacity` */
  async listCapacity(params: ListCapacityParams, options?: CallOptions): Promise<SystemPsaOperations['listCapacity']['data']> {
    return (await this.answer('listCapacity', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemPsaOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemPsaOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemPsaOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemPsaOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemPsaOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemPsaOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** Read what was booked on a project in the PSA `GET /v1/projects/{id}/usage` */
  async getEngagementUsage(params: GetEngagementUsageParams, options?: CallOptions): Promise<SystemPsaOperations['getEngagementUsage']['data']> {
    return (await this.answer('getEngagementUsage', params, options)).data;
  }

  /** Find resource demands `GET /v1/resource-demands` */
  async findResourceDemands(params: FindResourceDemandsParams, options?: CallOptions): Promise<SystemPsaOperations['findResourceDemands']['data']> {
    return (await this.answer('findResourceDemands', params, options)).data;
  }

  /** Create a resource demand `POST /v1/resource-demands` */
  async createResourceDemand(params: CreateResourceDemandParams, options?: CallOptions): Promise<SystemPsaOperations['createResourceDemand']['data']> {
    return (await this.answer('createResourceDemand', params, options)).data;
  }

  /** Create resource demands `POST /v1/resource-demands/batches` */
  async createResourceDemands(params: CreateResourceDemandsParams, options?: CallOptions): Promise<SystemPsaOperations['createResourceDemands']['data']> {
    return (await this.answer('createResourceDemands', params, options)).data;
  }

  /** Read a resource demand `GET /v1/resource-demands/{id}` */
  async getResourceDemand(params: GetResourceDemandParams, options?: CallOptions): Promise<SystemPsaOperations['getResourceDemand']['data']> {
    return (await this.answer('getResourceDemand', params, options)).data;
  }

  /** Change a resource demand `PATCH /v1/resource-demands/{id}` */
  async updateResourceDemand(params: UpdateResourceDemandParams, options?: CallOptions): Promise<SystemPsaOperations['updateResourceDemand']['data']> {
    return (await this.answer('updateResourceDemand', params, options)).data;
  }

  /** Release a resource demand `POST /v1/resource-demands/{id}/releases` */
  async releaseResourceDemand(params: ReleaseResourceDemandParams, options?: CallOptions): Promise<SystemPsaOperations['releaseResourceDemand']['data']> {
    return (await this.answer('releaseResourceDemand', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemPsaOperations>(
    operationId: Id,
    params: SystemPsaOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemPsaOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

