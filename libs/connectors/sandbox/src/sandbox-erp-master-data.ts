import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import type { ErpMasterData, Page, PageRequest } from '@handover/connector-kit';
import {
  currencyOf,
  customerOf,
  legalEntityOf,
  projectTemplateOf,
  taxCodeOf,
  type WireCompany,
  type WireCurrency,
  type WirePartner,
  type WireProjectModel,
  type WireTax,
} from './master-data-mapping.js';
import type { SandboxProtocol } from './sandbox-protocol.js';
import { pageOf, segment } from './wire-record.js';

/** Master data of the sandbox's ERP. */
export class SandboxErpMasterData implements ErpMasterData {
  constructor(private readonly erp: SandboxProtocol) {}

  async readCustomer(customerNumber: string): Promise<Customer | undefined> {
    const partner = await this.erp.read<WirePartner>(`/partners/${segment(customerNumber)}`);
    return partner && customerOf(partner);
  }

  async listCustomers({ limit, cursor }: PageRequest): Promise<Page<Customer>> {
    return pageOf(await this.erp.page<WirePartner>('/partners', { limit, after: cursor }), customerOf);
  }

  async readLegalEntity(code: string): Promise<LegalEntity | undefined> {
    const company = await this.erp.read<WireCompany>(`/companies/${segment(code)}`);
    return company && legalEntityOf(company);
  }

  async listLegalEntities(): Promise<LegalEntity[]> {
    return (await this.erp.all<WireCompany>('/companies')).map(legalEntityOf);
  }

  async readProjectTemplate(id: string): Promise<ProjectTemplate | undefined> {
    const model = await this.erp.read<WireProjectModel>(`/project_models/${segment(id)}`);
    return model && projectTemplateOf(model);
  }

  async listProjectTemplates(): Promise<ProjectTemplate[]> {
    return (await this.erp.all<WireProjectModel>('/project_models')).map(projectTemplateOf);
  }

  async listTaxCodes(legalEntity?: string): Promise<TaxCode[]> {
    return (await this.erp.all<WireTax>('/taxes', { company: legalEntity })).map(taxCodeOf);
  }

  async listCurrencies(): Promise<Currency[]> {
    return (await this.erp.all<WireCurrency>('/currencies')).map(currencyOf);
  }
}
