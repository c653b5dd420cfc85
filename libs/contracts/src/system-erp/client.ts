/* Generated from openapi/system-erp by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getAppConfiguration} is called with. */
export interface GetAppConfigurationParams {}

/** What {@link listCurrencies} is called with. */
export interface ListCurrenciesParams {
  query?: operations['listCurrencies']['parameters']['query'];
}

/** What {@link listCustomers} is called with. */
export interface ListCustomersParams {
  query?: operations['listCustomers']['parameters']['query'];
}

/** What {@link getCustomer} is called with. */
export interface GetCustomerParams {
  path: operations['getCustomer']['parameters']['path'];
  query?: operations['getCustomer']['parameters']['query'];
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

/** What {@link listLegalEntities} is called with. */
export interface ListLegalEntitiesParams {
  query?: operations['listLegalEntities']['parameters']['query'];
}

/** What {@link getLegalEntity} is called with. */
export interface GetLegalEntityParams {
  path: operations['getLegalEntity']['parameters']['path'];
  query?: operations['getLegalEntity']['parameters']['query'];
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

/** What {@link listProjects} is called with. */
export interface ListProjectsParams {
  query?: operations['listProjects']['parameters']['query'];
}

/** What {@link listProjectTemplates} is called with. */
export interface ListProjectTemplatesParams {
  query?: operations['listProjectTemplates']['parameters']['query'];
}

/** What {@link getProjectTemplate} is called with. */
export interface GetProjectTemplateParams {
  path: operations['getProjectTemplate']['parameters']['path'];
  query?: operations['getProjectTemplate']['parameters']['query'];
}

/** What {@link findProjects} is called with. */
export interface FindProjectsParams {
  query: operations['findProjects']['parameters']['query'];
}

/** What {@link createProject} is called with. */
export interface CreateProjectParams {
  query?: operations['createProject']['parameters']['query'];
  idempotencyKey: string;
  headers?: Pick<NonNullable<operations['createProject']['parameters']['header']>, 'Cache-Control'>;
  body: NonNullable<operations['createProject']['requestBody']>['content']['application/json'];
}

/** What {@link getProject} is called with. */
export interface GetProjectParams {
  path: operations['getProject']['parameters']['path'];
  query?: operations['getProject']['parameters']['query'];
}

/** What {@link updateProject} is called with. */
export interface UpdateProjectParams {
  path: operations['updateProject']['parameters']['path'];
  query?: operations['updateProject']['parameters']['query'];
  ifMatch: string;
  body: NonNullable<operations['updateProject']['requestBody']>['content']['application/json'];
}

/** What {@link cancelProject} is called with. */
export interface CancelProjectParams {
  path: operations['cancelProject']['parameters']['path'];
  query?: operations['cancelProject']['parameters']['query'];
}

/** What {@link closeProject} is called with. */
export interface CloseProjectParams {
  path: operations['closeProject']['parameters']['path'];
  query?: operations['closeProject']['parameters']['query'];
}

/** What {@link assignFinancialDimensions} is called with. */
export interface AssignFinancialDimensionsParams {
  path: operations['assignFinancialDimensions']['parameters']['path'];
  query?: operations['assignFinancialDimensions']['parameters']['query'];
  body: NonNullable<operations['assignFinancialDimensions']['requestBody']>['content']['application/json'];
}

/** What {@link freezeProject} is called with. */
export interface FreezeProjectParams {
  path: operations['freezeProject']['parameters']['path'];
  query?: operations['freezeProject']['parameters']['query'];
}

/** What {@link getProjectUsage} is called with. */
export interface GetProjectUsageParams {
  path: operations['getProjectUsage']['parameters']['path'];
  query?: operations['getProjectUsage']['parameters']['query'];
}

/** What {@link listRecordChanges} is called with. */
export interface ListRecordChangesParams {
  query?: operations['listRecordChanges']['parameters']['query'];
}

/** What {@link listTaxCodes} is called with. */
export interface ListTaxCodesParams {
  query?: operations['listTaxCodes']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface SystemErpOperations {
  getAppConfiguration: { params: GetAppConfigurationParams; data: operations['getAppConfiguration']['responses'][200]['content']['application/json'] };
  listCurrencies: { params: ListCurrenciesParams; data: operations['listCurrencies']['responses'][200]['content']['application/json'] };
  listCustomers: { params: ListCustomersParams; data: operations['listCustomers']['responses'][200]['content']['application/json'] };
  getCustomer: { params: GetCustomerParams; data: operations['getCustomer']['responses'][200]['content']['application/json'] };
  listInstances: { params: ListInstancesParams; data: operations['listInstances']['responses'][200]['content']['application/json'] };
  inspectMapping: { params: InspectMappingParams; data: operations['inspectMapping']['responses'][200]['content']['application/json'] };
  receiveWebhook: { params: ReceiveWebhookParams; data: void };
  listLegalEntities: { params: ListLegalEntitiesParams; data: operations['listLegalEntities']['responses'][200]['content']['application/json'] };
  getLegalEntity: { params: GetLegalEntityParams; data: operations['getLegalEntity']['responses'][200]['content']['application/json'] };
  listMaintenanceWindows: { params: ListMaintenanceWindowsParams; data: operations['listMaintenanceWindows']['responses'][200]['content']['application/json'] };
  planMaintenance: { params: PlanMaintenanceParams; data: operations['planMaintenance']['responses'][201]['content']['application/json'] };
  listMaintenanceOccurrences: { params: ListMaintenanceOccurrencesParams; data: operations['listMaintenanceOccurrences']['responses'][200]['content']['application/json'] };
  endMaintenance: { params: EndMaintenanceParams; data: void };
  listProjects: { params: ListProjectsParams; data: operations['listProjects']['responses'][200]['content']['application/json'] };
  listProjectTemplates: { params: ListProjectTemplatesParams; data: operations['listProjectTemplates']['responses'][200]['content']['application/json'] };
  getProjectTemplate: { params: GetProjectTemplateParams; data: operations['getProjectTemplate']['responses'][200]['content']['application/json'] };
  findProjects: { params: FindProjectsParams; data: operations['findProjects']['responses'][200]['content']['application/json'] };
  createProject: { params: CreateProjectParams; data: operations['createProject']['responses'][201]['content']['application/json'] };
  getProject: { params: GetProjectParams; data: operations['getProject']['responses'][200]['content']['application/json'] };
  updateProject: { params: UpdateProjectParams; data: operations['updateProject']['responses'][200]['content']['application/json'] };
  cancelProject: { params: CancelProjectParams; data: operations['cancelProject']['responses'][200]['content']['application/json'] };
  closeProject: { params: CloseProjectParams; data: operations['closeProject']['responses'][200]['content']['application/json'] };
  assignFinancialDimensions: { params: AssignFinancialDimensionsParams; data: operations['assignFinancialDimensions']['responses'][200]['content']['application/json'] };
  freezeProject: { params: FreezeProjectParams; data: operations['freezeProject']['responses'][200]['content']['application/json'] };
  getProjectUsage: { params: GetProjectUsageParams; data: operations['getProjectUsage']['responses'][200]['content']['application/json'] };
  listRecordChanges: { params: ListRecordChangesParams; data: operations['listRecordChanges']['responses'][200]['content']['application/json'] };
  listTaxCodes: { params: ListTaxCodesParams; data: operations['listTaxCodes']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof SystemErpOperations, OperationRoute> = {
  getAppConfiguration: { method: 'GET', path: '/v1/app-configuration', accept: 'application/json, application/problem+json' },
  listCurrencies: { method: 'GET', path: '/v1/currencies', accept: 'application/json, application/problem+json' },
  listCustomers: { method: 'GET', path: '/v1/customers', accept: 'application/json, application/problem+json' },
  getCustomer: { method: 'GET', path: '/v1/customers/{customerNumber}', accept: 'application/json, application/problem+json' },
  listInstances: { method: 'GET', path: '/v1/instances', accept: 'application/json, application/problem+json' },
  inspectMapping: { method: 'GET', path: '/v1/instances/{name}/drift', accept: 'application/json, application/problem+json' },
  receiveWebhook: { method: 'POST', path: '/v1/instances/{name}/webhooks', accept: 'application/problem+json' },
  listLegalEntities: { method: 'GET', path: '/v1/legal-entities', accept: 'application/json, application/problem+json' },
  getLegalEntity: { method: 'GET', path: '/v1/legal-entities/{code}', accept: 'application/json, application/problem+json' },
  listMaintenanceWindows: { method: 'GET', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  planMaintenance: { method: 'POST', path: '/v1/maintenance-windows', accept: 'application/json, application/problem+json' },
  listMaintenanceOccurrences: { method: 'GET', path: '/v1/maintenance-windows/occurrences', accept: 'application/json, application/problem+json' },
  endMaintenance: { method: 'POST', path: '/v1/maintenance-windows/{id}/endings', accept: 'application/problem+json' },
  listProjects: { method: 'GET', path: '/v1/project-summaries', accept: 'application/json, application/problem+json' },
  listProjectTemplates: { method: 'GET', path: '/v1/project-templates', accept: 'application/json, application/problem+json' },
  getProjectTemplate: { method: 'GET', path: '/v1/project-templates/{id}', accept: 'application/json, application/problem+json' },
  findProjects: { method: 'GET', path: '/v1/projects', accept: 'application/json, application/problem+json' },
  createProject: { method: 'POST', path: '/v1/projects', accept: 'application/json, application/problem+json' },
  getProject: { method: 'GET', path: '/v1/projects/{id}', accept: 'application/json, application/problem+json' },
  updateProject: { method: 'PATCH', path: '/v1/projects/{id}', accept: 'application/json, application/problem+json' },
  cancelProject: { method: 'POST', path: '/v1/projects/{id}/cancellations', accept: 'application/json, application/problem+json' },
  closeProject: { method: 'POST', path: '/v1/projects/{id}/closures', accept: 'application/json, application/problem+json' },
  assignFinancialDimensions: { method: 'PUT', path: '/v1/projects/{id}/financial-dimensions', accept: 'application/json, application/problem+json' },
  freezeProject: { method: 'POST', path: '/v1/projects/{id}/freezes', accept: 'application/json, application/problem+json' },
  getProjectUsage: { method: 'GET', path: '/v1/projects/{id}/usage', accept: 'application/json, application/problem+json' },
  listRecordChanges: { method: 'GET', path: '/v1/record-changes', accept: 'application/json, application/problem+json' },
  listTaxCodes: { method: 'GET', path: '/v1/tax-codes', accept: 'application/json, application/problem+json' },
};

/** Client of the ERP, version 1.0.0. */
export class SystemErpClient {
  constructor(private readonly http: AxiosInstance) {}

  /** Read with what this API is configured `GET /v1/app-configuration` */
  async getAppConfiguration(params: GetAppConfigurationParams = {}, options?: CallOptions): Promise<SystemErpOperations['getAppConfiguration']['data']> {
    return (await this.answer('getAppConfiguration', params, options)).data;
  }

  /** List the currencies `GET /v1/currencies` */
  async listCurrencies(params: ListCurrenciesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listCurrencies']['data']> {
    return (await this.answer('listCurrencies', params, options)).data;
  }

  /** List the customers `GET /v1/customers` */
  async listCustomers(params: ListCustomersParams = {}, options?: CallOptions): Promise<SystemErpOperations['listCustomers']['data']> {
    return (await this.answer('listCustomers', params, options)).data;
  }

  /** Read a customer `GET /v1/customers/{customerNumber}` */
  async getCustomer(params: GetCustomerParams, options?: CallOptions): Promise<SystemErpOperations['getCustomer']['data']> {
    return (await this.answer('getCustomer', params, options)).data;
  }

  /** List the configured instances `GET /v1/instances` */
  async listInstances(params: ListInstancesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listInstances']['data']> {
    return (await this.answer('listInstances', params, options)).data;
  }

  /** Compare the mapping of an instance with its system `GET /v1/instances/{name}/drift` */
  async inspectMapping(params: InspectMappingParams, options?: CallOptions): Promise<SystemErpOperations['inspectMapping']['data']> {
    return (await this.answer('inspectMapping', params, options)).data;
  }

  /** Take in a webhook of the system `POST /v1/instances/{name}/webhooks` */
  async receiveWebhook(params: ReceiveWebhookParams, options?: CallOptions): Promise<SystemErpOperations['receiveWebhook']['data']> {
    return (await this.answer('receiveWebhook', params, options)).data;
  }

  /** List the legal entities `GET /v1/legal-entities` */
  async listLegalEntities(params: ListLegalEntitiesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listLegalEntities']['data']> {
    return (await this.answer('listLegalEntities', params, options)).data;
  }

  /** Read a legal entity `GET /v1/legal-entities/{code}` */
  async getLegalEntity(params: GetLegalEntityParams, options?: CallOptions): Promise<SystemErpOperations['getLegalEntity']['data']> {
    return (await this.answer('getLegalEntity', params, options)).data;
  }

  /** List the maintenance windows `GET /v1/maintenance-windows` */
  async listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: CallOptions): Promise<SystemErpOperations['listMaintenanceWindows']['data']> {
    return (await this.answer('listMaintenanceWindows', params, options)).data;
  }

  /** Plan a maintenance window `POST /v1/maintenance-windows` */
  async planMaintenance(params: PlanMaintenanceParams, options?: CallOptions): Promise<SystemErpOperations['planMaintenance']['data']> {
    return (await this.answer('planMaintenance', params, options)).data;
  }

  /** List when instances will not be called `GET /v1/maintenance-windows/occurrences` */
  async listMaintenanceOccurrences(params: ListMaintenanceOccurrencesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listMaintenanceOccurrences']['data']> {
    return (await this.answer('listMaintenanceOccurrences', params, options)).data;
  }

  /** End a maintenance window early `POST /v1/maintenance-windows/{id}/endings` */
  async endMaintenance(params: EndMaintenanceParams, options?: CallOptions): Promise<SystemErpOperations['endMaintenance']['data']> {
    return (await this.answer('endMaintenance', params, options)).data;
  }

  /** List projects `GET /v1/project-summaries` */
  async listProjects(params: ListProjectsParams = {}, options?: CallOptions): Promise<SystemErpOperations['listProjects']['data']> {
    return (await this.answer('listProjects', params, options)).data;
  }

  /** List the project templates `GET /v1/project-templates` */
  async listProjectTemplates(params: ListProjectTemplatesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listProjectTemplates']['data']> {
    return (await this.answer('listProjectTemplates', params, options)).data;
  }

  /** Read a project template `GET /v1/project-templates/{id}` */
  async getProjectTemplate(params: GetProjectTemplateParams, options?: CallOptions): Promise<SystemErpOperations['getProjectTemplate']['data']> {
    return (await this.answer('getProjectTemplate', params, options)).data;
  }

  /** Find projects `GET /v1/projects` */
  async findProjects(params: FindProjectsParams, options?: CallOptions): Promise<SystemErpOperations['findProjects']['data']> {
    return (await this.answer('findProjects', params, options)).data;
  }

  /** Create a project `POST /v1/projects` */
  async createProject(params: CreateProjectParams, options?: CallOptions): Promise<SystemErpOperations['createProject']['data']> {
    return (await this.answer('createProject', params, options)).data;
  }

  /** Read a project `GET /v1/projects/{id}` */
  async getProject(params: GetProjectParams, options?: CallOptions): Promise<SystemErpOperations['getProject']['data']> {
    return (await this.answer('getProject', params, options)).data;
  }

  /** Change a project `PATCH /v1/projects/{id}` */
  async updateProject(params: UpdateProjectParams, options?: CallOptions): Promise<SystemErpOperations['updateProject']['data']> {
    return (await this.answer('updateProject', params, options)).data;
  }

  /** Cancel a project `POST /v1/projects/{id}/cancellations` */
  async cancelProject(params: CancelProjectParams, options?: CallOptions): Promise<SystemErpOperations['cancelProject']['data']> {
    return (await this.answer('cancelProject', params, options)).data;
  }

  /** Close a project `POST /v1/projects/{id}/closures` */
  async closeProject(params: CloseProjectParams, options?: CallOptions): Promise<SystemErpOperations['closeProject']['data']> {
    return (await this.answer('closeProject', params, options)).data;
  }

  /** Assign the financial dimensions of a project `PUT /v1/projects/{id}/financial-dimensions` */
  async assignFinancialDimensions(params: AssignFinancialDimensionsParams, options?: CallOptions): Promise<SystemErpOperations['assignFinancialDimensions']['data']> {
    return (await this.answer('assignFinancialDimensions', params, options)).data;
  }

  /** Freeze a project `POST /v1/projects/{id}/freezes` */
  async freezeProject(params: FreezeProjectParams, options?: CallOptions): Promise<SystemErpOperations['freezeProject']['data']> {
    return (await this.answer('freezeProject', params, options)).data;
  }

  /** Read what was booked on a project `GET /v1/projects/{id}/usage` */
  async getProjectUsage(params: GetProjectUsageParams, options?: CallOptions): Promise<SystemErpOperations['getProjectUsage']['data']> {
    return (await this.answer('getProjectUsage', params, options)).data;
  }

  /** List changes that systems told of `GET /v1/record-changes` */
  async listRecordChanges(params: ListRecordChangesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listRecordChanges']['data']> {
    return (await this.answer('listRecordChanges', params, options)).data;
  }

  /** List the tax codes `GET /v1/tax-codes` */
  async listTaxCodes(params: ListTaxCodesParams = {}, options?: CallOptions): Promise<SystemErpOperations['listTaxCodes']['data']> {
    return (await this.answer('listTaxCodes', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof SystemErpOperations>(
    operationId: Id,
    params: SystemErpOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<SystemErpOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

