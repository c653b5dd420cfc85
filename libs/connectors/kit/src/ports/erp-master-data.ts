import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

/** The ERP's master data that a project is checked against. Methods throw the failures of `failures.ts`. */
export interface ErpMasterData {
  readCustomer(customerNumber: string): Promise<Customer | undefined>;
  listCustomers(request: PageRequest): Promise<Page<Customer>>;
  readLegalEntity(code: string): Promise<LegalEntity | undefined>;
  listLegalEntities(): Promise<LegalEntity[]>;
  readProjectTemplate(id: string): Promise<ProjectTemplate | undefined>;
  listProjectTemplates(): Promise<ProjectTemplate[]>;
  listTaxCodes(legalEntity?: string): Promise<TaxCode[]>;
  listCurrencies(): Promise<Currency[]>;
}
