/* Generated from openapi/experience-catalogue by `npm run contracts`: do not edit. */

import type { AxiosInstance } from 'axios';

import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';

import type { operations } from './types.js';

/** What {@link getApiCatalog} is called with. */
export interface GetApiCatalogParams {}

/** What {@link listApis} is called with. */
export interface ListApisParams {}

/** What {@link getApi} is called with. */
export interface GetApiParams {
  path: operations['getApi']['parameters']['path'];
}

/** What {@link getApiClient} is called with. */
export interface GetApiClientParams {
  path: operations['getApiClient']['parameters']['path'];
}

/** What {@link getApiDocument} is called with. */
export interface GetApiDocumentParams {
  path: operations['getApiDocument']['parameters']['path'];
  query?: operations['getApiDocument']['parameters']['query'];
}

/** What {@link searchCatalogue} is called with. */
export interface SearchCatalogueParams {
  query: operations['searchCatalogue']['parameters']['query'];
}

/** What goes into each operation and what comes out of it. */
export interface ExperienceCatalogueOperations {
  getApiCatalog: { params: GetApiCatalogParams; data: operations['getApiCatalog']['responses'][200]['content']['application/linkset+json'] };
  listApis: { params: ListApisParams; data: operations['listApis']['responses'][200]['content']['application/json'] };
  getApi: { params: GetApiParams; data: operations['getApi']['responses'][200]['content']['application/json'] };
  getApiClient: { params: GetApiClientParams; data: Buffer };
  getApiDocument: { params: GetApiDocumentParams; data: Buffer };
  searchCatalogue: { params: SearchCatalogueParams; data: operations['searchCatalogue']['responses'][200]['content']['application/json'] };
}

const routes: Record<keyof ExperienceCatalogueOperations, OperationRoute> = {
  getApiCatalog: { method: 'GET', path: '/.well-known/api-catalog', accept: 'application/linkset+json, application/problem+json' },
  listApis: { method: 'GET', path: '/v1/apis', accept: 'application/json, application/problem+json' },
  getApi: { method: 'GET', path: '/v1/apis/{name}', accept: 'application/json, application/problem+json' },
  getApiClient: { method: 'GET', path: '/v1/apis/{name}/client', answer: 'bytes', accept: 'text/plain, application/problem+json' },
  getApiDocument: { method: 'GET', path: '/v1/apis/{name}/document', answer: 'bytes', accept: 'application/yaml, application/problem+json' },
  searchCatalogue: { method: 'GET', path: '/v1/search', accept: 'application/json, application/problem+json' },
};

/** Client of the Catalogue of the APIs, version 1.0.0. */
export class ExperienceCatalogueClient {
  constructor(private readonly http: AxiosInstance) {}

  /** List the APIs for machines `GET /.well-known/api-catalog` */
  async getApiCatalog(params: GetApiCatalogParams = {}, options?: CallOptions): Promise<ExperienceCatalogueOperations['getApiCatalog']['data']> {
    return (await this.answer('getApiCatalog', params, options)).data;
  }

  /** List the APIs `GET /v1/apis` */
  async listApis(params: ListApisParams = {}, options?: CallOptions): Promise<ExperienceCatalogueOperations['listApis']['data']> {
    return (await this.answer('listApis', params, options)).data;
  }

  /** Read an API `GET /v1/apis/{name}` */
  async getApi(params: GetApiParams, options?: CallOptions): Promise<ExperienceCatalogueOperations['getApi']['data']> {
    return (await this.answer('getApi', params, options)).data;
  }

  /** Download a typed client `GET /v1/apis/{name}/client` */
  async getApiClient(params: GetApiClientParams, options?: CallOptions): Promise<ExperienceCatalogueOperations['getApiClient']['data']> {
    return (await this.answer('getApiClient', params, options)).data;
  }

  /** Download a contract `GET /v1/apis/{name}/document` */
  async getApiDocument(params: GetApiDocumentParams, options?: CallOptions): Promise<ExperienceCatalogueOperations['getApiDocument']['data']> {
    return (await this.answer('getApiDocument', params, options)).data;
  }

  /** Search the catalogue `GET /v1/search` */
  async searchCatalogue(params: SearchCatalogueParams, options?: CallOptions): Promise<ExperienceCatalogueOperations['searchCatalogue']['data']> {
    return (await this.answer('searchCatalogue', params, options)).data;
  }

  /** Calls any operation and gives its data together with status, entity tag and headers. */
  answer<Id extends keyof ExperienceCatalogueOperations>(
    operationId: Id,
    params: ExperienceCatalogueOperations[Id]['params'],
    options?: CallOptions,
  ): Promise<Answer<ExperienceCatalogueOperations[Id]['data']>> {
    return callOperation(this.http, routes[operationId], params, options);
  }
}

