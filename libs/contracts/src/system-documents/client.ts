/* Generated from openapi/system-documents by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link listInstances} is called with. */
export interface ListInstancesParams {}

/** What {@link inspectMapping} is called with. */
export interface InspectMappingParams {
  path: operations['inspectMapping']['parameters']['path'];
}

/** What {@link receiveWebhook} is called with. */
export interface ReceiveWebhookParams {
  path: operations['receiveWebhook']['parameters']['path'];
  body: NonNullable<operations['receiveWebhook']['requestBody']>['content']['application/json'];
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

/** What {@link listRecordChanges} is called with. */
export interface ListRecordChangesParams {
  query?: operations['listRecordChanges']['parameters']['query'];
}

/** What {@link findStatementsOfWork} is called with. */
export interface FindStatementsOfWorkParams {
  query: operations['findStatementsOfWork']['parameters']['query'];
}

/** What {@link getStatementOfWork} is called with. */
export interface GetStatementOfWorkParams {
  path: operations['getStatementOfWork']['parameters']['path'];
  query?: operations['getStatementOfWork']['parameters']['query'];
}

/** What {@link downloadStatementOfWork} is called with. */
export interface DownloadStatementOfWorkParams {
  path: operations['downloadStatementOfWork']['parameters']['path'];
  query?: operations['downloadStatementOfWork']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemDocumentsOperations {
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  receiveWebhook: { params: ReceiveWebhookParams; data: void };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  listRecordChanges: { params: ListRecordChangesParams; data: operations['listRecordChanges']['responses'][200]['content']['application/json'] };
  findStatementsOfWork: { params: FindStatementsOfWorkParams; data: operations['findStatementsOfWork']['responses'][200]['content']['application/json'] };
  getStatementOfWork: { params: GetStatementOfWorkParams; data: operations['getStatementOfWork']['responses'][200]['content']['application/json'] };
  downloadStatementOfWork: { params: DownloadStatementOfWorkParams; data: Buffer };
}

const routes: Record<keyof SystemDocumentsOperations, OperationRoute> = {
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  receiveWebhook: { method: 'POST', path: '/v1/instances/{name}/webhooks', accept: 'application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  listRecordChanges: { method: 'GET', path: '/v1/record-changes', accept: 'application/json, application/problem+json' },
  findStatementsOfWork: { method: 'GET', path: '/v1/statements-of-work', accept: 'application/json, application/problem+json' },
  getStatementOfWork: { method: 'GET', path: '/v1/statements-of-work/{id}', accept: 'application/json, application/problem+json' },
  downloadStatementOfWork: { method: 'GET', path: '/v1/statements-of-work/{id}/content', answer: 'bytes', accept: 'application/octet-stream, application/problem+json' },
};

/** Client of the Documents, version 1.0.0. */
export class SystemDocumentsClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemDocumentsOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemDocumentsOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemDocumentsOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** Take in a webhook of the system `POST /v1/instances/{name}/webhooks` */
  async receiveWebhook(params: ReceiveWebhookParams, options?: CallOptions): Promise<SystemDocumentsOperations['receiveWebhook']['data']> {
    return (await this.answer('receiveWebhook', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemDocumentsOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemDocumentsOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemDocumentsOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemDocumentsOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** List changes that systems told of `GET /v1/record-changes` */
  async listRecordChanges(params: ListRecordChangesParams = {}, options?: CallOptions): Promise<SystemDocumentsOperations['listRecordChanges']['data']> {
    return (await this.answer('listRecordChanges', params, options)).data;
  }

  /** Find the statements of work of an opportunity `GET /v1/statements-of-work` */
  async findStatementsOfWork(params: FindStatementsOfWorkParams, options?: CallOptions): Promise<SystemDocumentsOperations['findStatementsOfWork']['data']> {
    return (await this.answer('findStatementsOfWork', params, options)).data;
  }

  /** Read a statement of work `GET /v1/statements-of-work/{id}` */
  async getStatementOfWork(params: GetStatementOfWorkParams, options?: CallOptions): Promise<SystemDocumentsOperations['getStatementOfWork']['data']> {
    return (await this.answer('getStatementOfWork', params, options)).data;
  }

  /** Download a statement of work `GET /v1/statements-of-work/{id}/content` */
  async downloadStatementOfWork(params: DownloadStatementOfWorkParams, options?: CallOptions): Promise<SystemDocumentsOperations['downloadStatementOfWork']['data']> {
    return (await this.answer('downloadStatementOfWork', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemDocumentsOperations>(
    operationId: Id,
    params: SystemDocumentsOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemDocumentsOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

