/* Generated from openapi/system-billing by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link createBillingArrangement} is called with. */
export interface CreateBillingArrangementParams {
  query?: operations['createBillingArrangement']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createBillingArrangement']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createBillingArrangement']['requestBody']>['content']['application/json'];
}

/** What {@link findBillingProfiles} is called with. */
export interface FindBillingProfilesParams {
  query: operations['findBillingProfiles']['parameters']['query'];
}

/** What {@link createBillingProfile} is called with. */
export interface CreateBillingProfileParams {
  query?: operations['createBillingProfile']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createBillingProfile']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createBillingProfile']['requestBody']>['content']['application/json'];
}

/** What {@link getBillingProfile} is called with. */
export interface GetBillingProfileParams {
  path: operations['getBillingProfile']['parameters']['path'];
  query?: operations['getBillingProfile']['parameters']['query'];
}

/** What {@link amendBillingProfile} is called with. */
export interface AmendBillingProfileParams {
  path: operations['amendBillingProfile']['parameters']['path'];
  query?: operations['amendBillingProfile']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['amendBillingProfile']['requestBody']>['content']['application/json'];
}

/** What {@link closeBillingProfile} is called with. */
export interface CloseBillingProfileParams {
  path: operations['closeBillingProfile']['parameters']['path'];
  query?: operations['closeBillingProfile']['parameters']['query'];
}

/** What {@link findBillingSchedules} is called with. */
export interface FindBillingSchedulesParams {
  query: operations['findBillingSchedules']['parameters']['query'];
}

/** What {@link createBillingSchedule} is called with. */
export interface CreateBillingScheduleParams {
  query?: operations['createBillingSchedule']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createBillingSchedule']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createBillingSchedule']['requestBody']>['content']['application/json'];
}

/** What {@link getBillingSchedule} is called with. */
export interface GetBillingScheduleParams {
  path: operations['getBillingSchedule']['parameters']['path'];
  query?: operations['getBillingSchedule']['parameters']['query'];
}

/** What {@link amendBillingSchedule} is called with. */
export interface AmendBillingScheduleParams {
  path: operations['amendBillingSchedule']['parameters']['path'];
  query?: operations['amendBillingSchedule']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['amendBillingSchedule']['requestBody']>['content']['application/json'];
}

/** What {@link closeBillingSchedule} is called with. */
export interface CloseBillingScheduleParams {
  path: operations['closeBillingSchedule']['parameters']['path'];
  query?: operations['closeBillingSchedule']['parameters']['query'];
}

/** What {@link findContracts} is called with. */
export interface FindContractsParams {
  query: operations['findContracts']['parameters']['query'];
}

/** What {@link createContract} is called with. */
export interface CreateContractParams {
  query?: operations['createContract']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createContract']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createContract']['requestBody']>['content']['application/json'];
}

/** What {@link getContract} is called with. */
export interface GetContractParams {
  path: operations['getContract']['parameters']['path'];
  query?: operations['getContract']['parameters']['query'];
}

/** What {@link amendContract} is called with. */
export interface AmendContractParams {
  path: operations['amendContract']['parameters']['path'];
  query?: operations['amendContract']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['amendContract']['requestBody']>['content']['application/json'];
}

/** What {@link closeContract} is called with. */
export interface CloseContractParams {
  path: operations['closeContract']['parameters']['path'];
  query?: operations['closeContract']['parameters']['query'];
}

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

/** What {@link findPostedInvoices} is called with. */
export interface FindPostedInvoicesParams {
  query: operations['findPostedInvoices']['parameters']['query'];
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

/** What {@link findRevenueSchedules} is called with. */
export interface FindRevenueSchedulesParams {
  query: operations['findRevenueSchedules']['parameters']['query'];
}

/** What {@link createRevenueSchedule} is called with. */
export interface CreateRevenueScheduleParams {
  query?: operations['createRevenueSchedule']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createRevenueSchedule']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createRevenueSchedule']['requestBody']>['content']['application/json'];
}

/** What {@link getRevenueSchedule} is called with. */
export interface GetRevenueScheduleParams {
  path: operations['getRevenueSchedule']['parameters']['path'];
  query?: operations['getRevenueSchedule']['parameters']['query'];
}

/** What {@link amendRevenueSchedule} is called with. */
export interface AmendRevenueScheduleParams {
  path: operations['amendRevenueSchedule']['parameters']['path'];
  query?: operations['amendRevenueSchedule']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['amendRevenueSchedule']['requestBody']>['content']['application/json'];
}

/** What {@link closeRevenueSchedule} is called with. */
export interface CloseRevenueScheduleParams {
  path: operations['closeRevenueSchedule']['parameters']['path'];
  query?: operations['closeRevenueSchedule']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemBillingOperations {
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  createBillingArrangement: { params: CreateBillingArrangementParams; data: operations['createBillingArrangement']['responses'][201]['content']['application/json'] };
  findBillingProfiles: { params: FindBillingProfilesParams; data: operations['findBillingProfiles']['responses'][200]['content']['application/json'] };
  createBillingProfile: { params: CreateBillingProfileParams; data: operations['createBillingProfile']['responses'][201]['content']['application/json'] };
  getBillingProfile: { params: GetBillingProfileParams; data: operations['getBillingProfile']['responses'][200]['content']['application/json'] };
  amendBillingProfile: { params: AmendBillingProfileParams; data: operations['amendBillingProfile']['responses'][200]['content']['application/json'] };
  closeBillingProfile: { params: CloseBillingProfileParams; data: operations['closeBillingProfile']['responses'][200]['content']['application/json'] };
  findBillingSchedules: { params: FindBillingSchedulesParams; data: operations['findBillingSchedules']['responses'][200]['content']['application/json'] };
  createBillingSchedule: { params: CreateBillingScheduleParams; data: operations['createBillingSchedule']['responses'][201]['content']['application/json'] };
  getBillingSchedule: { params: GetBillingScheduleParams; data: operations['getBillingSchedule']['responses'][200]['content']['application/json'] };
  amendBillingSchedule: { params: AmendBillingScheduleParams; data: operations['amendBillingSchedule']['responses'][200]['content']['application/json'] };
  closeBillingSchedule: { params: CloseBillingScheduleParams; data: operations['closeBillingSchedule']['responses'][200]['content']['application/json'] };
  findContracts: { params: FindContractsParams; data: operations['findContracts']['responses'][200]['content']['application/json'] };
  createContract: { params: CreateContractParams; data: operations['createContract']['responses'][201]['content']['application/json'] };
  getContract: { params: GetContractParams; data: operations['getContract']['responses'][200]['content']['application/json'] };
  amendContract: { params: AmendContractParams; data: operations['amendContract']['responses'][200]['content']['application/json'] };
  closeContract: { params: CloseContractParams; data: operations['closeContract']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  receiveWebhook: { params: ReceiveWebhookParams; data: void };
  findPostedInvoices: { params: FindPostedInvoicesParams; data: operations['findPostedInvoices']['responses'][200]['content']['application/json'] };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  listRecordChanges: { params: ListRecordChangesParams; data: operations['listRecordChanges']['responses'][200]['content']['application/json'] };
  findRevenueSchedules: { params: FindRevenueSchedulesParams; data: operations['findRevenueSchedules']['responses'][200]['content']['application/json'] };
  createRevenueSchedule: { params: CreateRevenueScheduleParams; data: operations['createRevenueSchedule']['responses'][201]['content']['application/json'] };
  getRevenueSchedule: { params: GetRevenueScheduleParams; data: operations['getRevenueSchedule']['responses'][200]['content']['application/json'] };
  amendRevenueSchedule: { params: AmendRevenueScheduleParams; data: operations['amendRevenueSchedule']['responses'][200]['content']['application/json'] };
  closeRevenueSchedule: { params: CloseRevenueScheduleParams; data: operations['closeRevenueSchedule']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof SystemBillingOperations, OperationRoute> = {
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  createBillingArrangement: { method: 'POST', path: '/v1/billing-arrangements', accept: 'application/json, application/problem+json' },
  findBillingProfiles: { method: 'GET', path: '/v1/billing-profiles', accept: 'application/json, application/problem+json' },
  createBillingProfile: { method: 'POST', path: '/v1/billing-profiles', accept: 'application/json, application/problem+json' },
  getBillingProfile: { method: 'GET', path: '/v1/billing-profiles/{id}', accept: 'application/json, application/problem+json' },
  amendBillingProfile: { method: 'PATCH', path: '/v1/billing-profiles/{id}', accept: 'application/json, application/problem+json' },
  closeBillingProfile: { method: 'POST', path: '/v1/billing-profiles/{id}/closures', accept: 'application/json, application/problem+json' },
  findBillingSchedules: { method: 'GET', path: '/v1/billing-schedules', accept: 'application/json, application/problem+json' },
  createBillingSchedule: { method: 'POST', path: '/v1/billing-schedules', accept: 'application/json, application/problem+json' },
  getBillingSchedule: { method: 'GET', path: '/v1/billing-schedules/{id}', accept: 'application/json, application/problem+json' },
  amendBillingSchedule: { method: 'PATCH', path: '/v1/billing-schedules/{id}', accept: 'application/json, application/problem+json' },
  closeBillingSchedule: { method: 'POST', path: '/v1/billing-schedules/{id}/closures', accept: 'application/json, application/problem+json' },
  findContracts: { method: 'GET', path: '/v1/contracts', accept: 'application/json, application/problem+json' },
  createContract: { method: 'POST', path: '/v1/contracts', accept: 'application/json, application/problem+json' },
  getContract: { method: 'GET', path: '/v1/contracts/{id}', accept: 'application/json, application/problem+json' },
  amendContract: { method: 'PATCH', path: '/v1/contracts/{id}', accept: 'application/json, application/problem+json' },
  closeContract: { method: 'POST', path: '/v1/contracts/{id}/closures', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  receiveWebhook: { method: 'POST', path: '/v1/instances/{name}/webhooks', accept: 'application/problem+json' },
  findPostedInvoices: { method: 'GET', path: '/v1/invoices', accept: 'application/json, application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  listRecordChanges: { method: 'GET', path: '/v1/record-changes', accept: 'application/json, application/problem+json' },
  findRevenueSchedules: { method: 'GET', path: '/v1/revenue-schedules', accept: 'application/json, application/problem+json' },
  createRevenueSchedule: { method: 'POST', path: '/v1/revenue-schedules', accept: 'application/json, application/problem+json' },
  getRevenueSchedule: { method: 'GET', path: '/v1/revenue-schedules/{id}', accept: 'application/json, application/problem+json' },
  amendRevenueSchedule: { method: 'PATCH', path: '/v1/revenue-schedules/{id}', accept: 'application/json, application/problem+json' },
  closeRevenueSchedule: { method: 'POST', path: '/v1/revenue-schedules/{id}/closures', accept: 'application/json, application/problem+json' },
};

/** Client of the Billing, version 1.0.0. */
export class SystemBillingClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemBillingOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** Create billing profile, contract and schedules of a project `POST /v1/billing-arrangements` */
  async createBillingArrangement(params: CreateBillingArrangementParams, options?: CallOptions): Promise<SystemBillingOperations['createBillingArrangement']['data']> {
    return (await this.answer('createBillingArrangement', params, options)).data;
  }

  /** Find billing profiles `GET /v1/billing-profiles` */
  async findBillingProfiles(params: FindBillingProfilesParams, options?: CallOptions): Promise<SystemBillingOperations['findBillingProfiles']['data']> {
    return (await this.answer('findBillingProfiles', params, options)).data;
  }

  /** Create a billing profile `POST /v1/billing-profiles` */
  async createBillingProfile(params: CreateBillingProfileParams, options?: CallOptions): Promise<SystemBillingOperations['createBillingProfile']['data']> {
    return (await this.answer('createBillingProfile', params, options)).data;
  }

  /** Read a billing profile `GET /v1/billing-profiles/{id}` */
  async getBillingProfile(params: GetBillingProfileParams, options?: CallOptions): Promise<SystemBillingOperations['getBillingProfile']['data']> {
    return (await this.answer('getBillingProfile', params, options)).data;
  }

  /** Amend a billing profile `PATCH /v1/billing-profiles/{id}` */
  async amendBillingProfile(params: AmendBillingProfileParams, options?: CallOptions): Promise<SystemBillingOperations['amendBillingProfile']['data']> {
    return (await this.answer('amendBillingProfile', params, options)).data;
  }

  /** Close a billing profile `POST /v1/billing-profiles/{id}/closures` */
  async closeBillingProfile(params: CloseBillingProfileParams, options?: CallOptions): Promise<SystemBillingOperations['closeBillingProfile']['data']> {
    return (await this.answer('closeBillingProfile', params, options)).data;
  }

  /** Find billing schedules `GET /v1/billing-schedules` */
  async findBillingSchedules(params: FindBillingSchedulesParams, options?: CallOptions): Promise<SystemBillingOperations['findBillingSchedules']['data']> {
    return (await this.answer('findBillingSchedules', params, options)).data;
  }

  /** Create a billing schedule `POST /v1/billing-schedules` */
  async createBillingSchedule(params: CreateBillingScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['createBillingSchedule']['data']> {
    return (await this.answer('createBillingSchedule', params, options)).data;
  }

  /** Read a billing schedule `GET /v1/billing-schedules/{id}` */
  async getBillingSchedule(params: GetBillingScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['getBillingSchedule']['data']> {
    return (await this.answer('getBillingSchedule', params, options)).data;
  }

  /** Amend a billing schedule `PATCH /v1/billing-schedules/{id}` */
  async amendBillingSchedule(params: AmendBillingScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['amendBillingSchedule']['data']> {
    return (await this.answer('amendBillingSchedule', params, options)).data;
  }

  /** Close a billing schedule `POST /v1/billing-schedules/{id}/closures` */
  async closeBillingSchedule(params: CloseBillingScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['closeBillingSchedule']['data']> {
    return (await this.answer('closeBillingSchedule', params, options)).data;
  }

  /** Find contracts `GET /v1/contracts` */
  async findContracts(params: FindContractsParams, options?: CallOptions): Promise<SystemBillingOperations['findContracts']['data']> {
    return (await this.answer('findContracts', params, options)).data;
  }

  /** Create a contract `POST /v1/contracts` */
  async createContract(params: CreateContractParams, options?: CallOptions): Promise<SystemBillingOperations['createContract']['data']> {
    return (await this.answer('createContract', params, options)).data;
  }

  /** Read a contract `GET /v1/contracts/{id}` */
  async getContract(params: GetContractParams, options?: CallOptions): Promise<SystemBillingOperations['getContract']['data']> {
    return (await this.answer('getContract', params, options)).data;
  }

  /** Amend a contract `PATCH /v1/contracts/{id}` */
  async amendContract(params: AmendContractParams, options?: CallOptions): Promise<SystemBillingOperations['amendContract']['data']> {
    return (await this.answer('amendContract', params, options)).data;
  }

  /** Close a contract `POST /v1/contracts/{id}/closures` */
  async closeContract(params: CloseContractParams, options?: CallOptions): Promise<SystemBillingOperations['closeContract']['data']> {
    return (await this.answer('closeContract', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemBillingOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemBillingOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** Take in a webhook of the system `POST /v1/instances/{name}/webhooks` */
  async receiveWebhook(params: ReceiveWebhookParams, options?: CallOptions): Promise<SystemBillingOperations['receiveWebhook']['data']> {
    return (await this.answer('receiveWebhook', params, options)).data;
  }

  /** Find posted invoices `GET /v1/invoices` */
  async findPostedInvoices(params: FindPostedInvoicesParams, options?: CallOptions): Promise<SystemBillingOperations['findPostedInvoices']['data']> {
    return (await this.answer('findPostedInvoices', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemBillingOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemBillingOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemBillingOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemBillingOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** List changes that systems told of `GET /v1/record-changes` */
  async listRecordChanges(params: ListRecordChangesParams = {}, options?: CallOptions): Promise<SystemBillingOperations['listRecordChanges']['data']> {
    return (await this.answer('listRecordChanges', params, options)).data;
  }

  /** Find revenue schedules `GET /v1/revenue-schedules` */
  async findRevenueSchedules(params: FindRevenueSchedulesParams, options?: CallOptions): Promise<SystemBillingOperations['findRevenueSchedules']['data']> {
    return (await this.answer('findRevenueSchedules', params, options)).data;
  }

  /** Create a revenue schedule `POST /v1/revenue-schedules` */
  async createRevenueSchedule(params: CreateRevenueScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['createRevenueSchedule']['data']> {
    return (await this.answer('createRevenueSchedule', params, options)).data;
  }

  /** Read a revenue schedule `GET /v1/revenue-schedules/{id}` */
  async getRevenueSchedule(params: GetRevenueScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['getRevenueSchedule']['data']> {
    return (await this.answer('getRevenueSchedule', params, options)).data;
  }

  /** Amend a revenue schedule `PATCH /v1/revenue-schedules/{id}` */
  async amendRevenueSchedule(params: AmendRevenueScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['amendRevenueSchedule']['data']> {
    return (await this.answer('amendRevenueSchedule', params, options)).data;
  }

  /** Close a revenue schedule `POST /v1/revenue-schedules/{id}/closures` */
  async closeRevenueSchedule(params: CloseRevenueScheduleParams, options?: CallOptions): Promise<SystemBillingOperations['closeRevenueSchedule']['data']> {
    return (await this.answer('closeRevenueSchedule', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemBillingOperations>(
    operationId: Id,
    params: SystemBillingOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemBillingOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

