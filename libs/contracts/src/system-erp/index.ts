/* Generated from openapi/system-erp by `npm run contracts`: do not edit. */
export * from './client.js';
import type { components } from './types.js';

export type BreakerState = components['schemas']['BreakerState'];
export type ContractType = components['schemas']['ContractType'];
export type Currency = components['schemas']['Currency'];
export type CurrencyPage = components['schemas']['CurrencyPage'];
export type Customer = components['schemas']['Customer'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type FinancialDimensions = components['schemas']['FinancialDimensions'];
export type Instance = components['schemas']['Instance'];
export type InstancePage = components['schemas']['InstancePage'];
export type LegalEntity = components['schemas']['LegalEntity'];
export type LegalEntityPage = components['schemas']['LegalEntityPage'];
export type NewProject = components['schemas']['NewProject'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type ProblemField = components['schemas']['ProblemField'];
export type Project = components['schemas']['Project'];
export type ProjectChange = components['schemas']['ProjectChange'];
export type ProjectPage = components['schemas']['ProjectPage'];
export type ProjectStatus = components['schemas']['ProjectStatus'];
export type ProjectTemplate = components['schemas']['ProjectTemplate'];
export type ProjectTemplatePage = components['schemas']['ProjectTemplatePage'];
export type RecordStatus = components['schemas']['RecordStatus'];
export type RevenueMethod = components['schemas']['RevenueMethod'];
export type TaxCode = components['schemas']['TaxCode'];
export type TaxCodePage = components['schemas']['TaxCodePage'];
export type TaxTreatment = components['schemas']['TaxTreatment'];
