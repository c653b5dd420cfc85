import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import type { ErpMasterData, Page, PageRequest } from '@handover/connector-kit';
import type { Catalogue, Company, Tax } from './catalogue.js';
import { customerOf, type CustomerMapping, PARTY_FIELDS, type PartyRow } from './customer-mapping.js';
import { afterCursor, pageOf } from './page-cursor.js';
import { projectTemplatesOf, readTemplateTrees } from './project-templates.js';
import { sourceOf } from './record-source.js';
import type { Domain, Row, TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';

/** Without it a search leaves out what is no longer active. */
const ACTIVE_OR_NOT = ['active', 'in', [true, false]];

/** Master data of a Tryton database: parties, companies, templates of projects, taxes, currencies. */
export class TrytonErpMasterData implements ErpMasterData {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly config: Pick<TrytonConfig, 'companies'>,
  ) {}

  async readCustomer(customerNumber: string): Promise<Customer | undefined> {
    const [customer] = await this.customersOf(await this.parties([['code', '=', customerNumber]], 1));
    return customer;
  }

  /** Customers are the parties that have an address for invoices. */
  async listCustomers({ limit, cursor }: PageRequest): Promise<Page<Customer>> {
    const domain = [['addresses.invoice', '=', true], ...afterCursor(cursor)];
    return pageOf(await this.parties(domain, limit + 1), limit, (page) => this.customersOf(page));
  }

  async readLegalEntity(code: string): Promise<LegalEntity | undefined> {
    return (await this.listLegalEntities()).find(({ id }) => id === code);
  }

  async listLegalEntities(): Promise<LegalEntity[]> {
    const [companies, currencies] = await Promise.all([this.catalogue.companies(), this.catalogue.currencies()]);
    const exchanged = currencies.filter(({ rate }) => rate !== null && Number(rate) > 0).map(({ code }) => code);
    return companies.map((company) => this.legalEntityOf(company, exchanged));
  }

  async readProjectTemplate(id: string): Promise<ProjectTemplate | undefined> {
    const trees = await readTemplateTrees(this.client, { code: id });
    return (await projectTemplatesOf(trees, this.catalogue))[0];
  }

  async listProjectTemplates(): Promise<ProjectTemplate[]> {
    return projectTemplatesOf(await readTemplateTrees(this.client), this.catalogue);
  }

  async listTaxCodes(legalEntity?: string): Promise<TaxCode[]> {
    const [taxes, companies] = await Promise.all([this.catalogue.taxes(), this.catalogue.companies()]);
    return taxes.flatMap(({ code, companyId, treatment, rate, name }) => {
      const owner = companies.find(({ id }) => id === companyId)?.code;
      if (owner === undefined || (legalEntity !== undefined && owner !== legalEntity)) return [];
      return [{ id: code, legalEntity: owner, treatment, rate, name }];
    });
  }

  async listCurrencies(): Promise<Currency[]> {
    return (await this.catalogue.currencies()).map(({ code: id, name, digits: minorUnits }) => ({
      id,
      name,
      minorUnits,
    }));
  }

  private parties(domain: Domain, limit: number): Promise<PartyRow[]> {
    return this.client.search<PartyRow>('party.party', {
      domain: [...domain, ['code', '!=', null], ACTIVE_OR_NOT],
      fields: PARTY_FIELDS,
      order: [['id', 'ASC']],
      limit,
    });
  }

  private async customersOf(parties: PartyRow[]): Promise<Customer[]> {
    if (parties.length === 0) return [];
    const mapping = await this.mapping();
    return parties.map((party) => customerOf(party, mapping));
  }

  private async mapping(): Promise<CustomerMapping> {
    const [companies, paymentTerms, taxes, lines] = await Promise.all([
      this.catalogue.companies(),
      this.catalogue.paymentTerms(),
      this.catalogue.taxes(),
      this.client.search<Row & { rule: number; tax: number }>('account.tax.rule.line', {
        domain: [['tax', '!=', null]],
        fields: ['rule', 'tax'],
        order: [['id', 'ASC']],
      }),
    ]);
    const taxById = new Map(taxes.map((tax) => [tax.id, tax]));
    const taxOfRule = new Map<number, Tax>();
    for (const { rule, tax } of lines) {
      const charged = taxById.get(tax);
      if (charged && !taxOfRule.has(rule)) taxOfRule.set(rule, charged);
    }
    return { companies, paymentTerms, taxOfRule };
  }

  private legalEntityOf(company: Company, exchanged: string[]): LegalEntity {
    const { code, name, country, currency, active } = company;
    const settings = this.config.companies[code];
    return {
      ...sourceOf(company, code),
      name,
      country: country ?? '',
      region: settings?.region ?? '',
      currency: currency.code,
      contractCurrencies: settings?.contractCurrencies ?? [...new Set([currency.code, ...exchanged])],
      open: active,
    };
  }
}
