/* Generated from openapi/system-hr by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link listEmployees} is called with. */
export interface ListEmployeesParams {
  query?: operations['listEmployees']['parameters']['query'];
}

/** What {@link getEmployee} is called with. */
export interface GetEmployeeParams {
  path: operations['getEmployee']['parameters']['path'];
  query?: operations['getEmployee']['parameters']['query'];
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

/** What {@link listOrgUnits} is called with. */
export interface ListOrgUnitsParams {
  query?: operations['listOrgUnits']['parameters']['query'];
}

/** What {@link getOrgUnit} is called with. */
export interface GetOrgUnitParams {
  path: operations['getOrgUnit']['parameters']['path'];
  query?: operations['getOrgUnit']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemHrOperations {
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  listEmployees: { params: ListEmployeesParams; data: operations['listEmployees']['responses'][200]['content']['application/json'] };
  getEmployee: { params: GetEmployeeParams; data: operations['getEmployee']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  listOrgUnits: { params: ListOrgUnitsParams; data: operations['listOrgUnits']['responses'][200]['content']['application/json'] };
  getOrgUnit: { params: GetOrgUnitParams; data: operations['getOrgUnit']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof SystemHrOperations, OperationRoute> = {
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  listEmployees: { method: 'GET', path: '/v1/employees', accept: 'application/json, application/problem+json' },
  getEmployee: { method: 'GET', path: '/v1/employees/{number}', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  listOrgUnits: { method: 'GET', path: '/v1/org-units', accept: 'application/json, application/problem+json' },
  getOrgUnit: { method: 'GET', path: '/v1/org-units/{id}', accept: 'application/json, application/problem+json' },
};

/** Client of the HR, version 1.0.0. */
export class SystemHrClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemHrOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** List the employees `GET /v1/employees` */
  async listEmployees(params: ListEmployeesParams = {}, options?: CallOptions): Promise<SystemHrOperations['listEmployees']['data']> {
    return (await this.answer('listEmployees', params, options)).data;
  }

  /** Read an employee `GET /v1/employees/{number}` */
  async getEmployee(params: GetEmployeeParams, options?: CallOptions): Promise<SystemHrOperations['getEmployee']['data']> {
    return (await this.answer('getEmployee', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemHrOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemHrOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemHrOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemHrOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemHrOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemHrOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** List the org units `GET /v1/org-units` */
  async listOrgUnits(params: ListOrgUnitsParams = {}, options?: CallOptions): Promise<SystemHrOperations['listOrgUnits']['data']> {
    return (await this.answer('listOrgUnits', params, options)).data;
  }

  /** Read an org unit `GET /v1/org-units/{id}` */
  async getOrgUnit(params: GetOrgUnitParams, options?: CallOptions): Promise<SystemHrOperations['getOrgUnit']['data']> {
    return (await this.answer('getOrgUnit', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemHrOperations>(
    operationId: Id,
    params: SystemHrOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemHrOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

