import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import { type ErpMasterData, type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import { customerOf } from './contact-mapping.js';
import type { Organisation } from './organisation.js';
import { versionOf } from './record-version.js';
import { instantOf } from './wire-values.js';
import type { WireContact } from './xero-wire.js';

/** Whoever asks for master data keeps them for as long as it wants. */
const FRESH = { fresh: true };
const LARGEST_PAGE = 1_000;
/** ISO 4217 has the number of digits; the runtime's CLDR knows it. */
const minorUnits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits!;

/** Contacts as customers, the organisation as a legal entity, the configured project templates, tax rates and currencies. */
export class XeroErpMasterData implements ErpMasterData {
  private readonly templates: ProjectTemplate[];

  constructor(private readonly organisation: Organisation) {
    const { legalEntity, projectTemplates } = organisation.config;
    this.templates = projectTemplates.map((template) => {
      const content = { ...template, externalReferences: [], legalEntities: [legalEntity] };
      // The instance's configuration says nothing of when it was changed.
      return { ...content, version: versionOf(content), updatedAt: new Date(0).toISOString() };
    });
  }

  async readCustomer(customerNumber: string): Promise<Customer | undefined> {
    const [contact, context] = await Promise.all([this.organisation.contact(customerNumber), this.contactContext()]);
    return contact && customerOf(contact, context);
  }

  /** The cursor is the number of the page; Xero may show a contact twice when others are added meanwhile. */
  async listCustomers({ limit, cursor }: PageRequest): Promise<Page<Customer>> {
    const page = cursor === undefined ? 1 : pageIn(cursor);
    const pageSize = Math.min(limit, LARGEST_PAGE);
    const [{ Contacts, pagination }, context] = await Promise.all([
      this.organisation.list<{ Contacts: WireContact[]; pagination?: { pageCount?: number } }>('/Contacts', {
        page,
        pageSize,
        includeArchived: true,
        order: `${this.organisation.config.customerNumber} ASC`,
      }),
      this.contactContext(),
    ]);
    const items = Contacts.map((contact) => customerOf(contact, context)).filter((each) => each !== undefined);
    const more = page < (pagination?.pageCount ?? (Contacts.length < pageSize ? page : page + 1));
    return { items, ...(more ? { nextCursor: String(page + 1) } : {}) };
  }

  async readLegalEntity(code: string): Promise<LegalEntity | undefined> {
    return (await this.listLegalEntities()).find(({ id }) => id === code);
  }

  async listLegalEntities(): Promise<LegalEntity[]> {
    const [settings, currencies] = await Promise.all([
      this.organisation.settings(FRESH),
      this.organisation.currencies(FRESH),
    ]);
    const { legalEntity, region } = this.organisation.config;
    const base = settings.BaseCurrency;
    const content = {
      id: legalEntity,
      externalReferences: [],
      name: settings.LegalName ?? settings.Name ?? legalEntity,
      country: settings.CountryCode ?? '',
      region,
      currency: base,
      contractCurrencies: [base, ...currencies.map(({ Code }) => Code).filter((code) => code !== base)],
      open: (settings.OrganisationStatus ?? 'ACTIVE') === 'ACTIVE',
    };
    return [{ ...content, version: versionOf(content), updatedAt: instantOf(settings.CreatedDateUTC) }];
  }

  async readProjectTemplate(id: string): Promise<ProjectTemplate | undefined> {
    return this.templates.find((template) => template.id === id);
  }

  async listProjectTemplates(): Promise<ProjectTemplate[]> {
    return this.templates;
  }

  async listTaxCodes(legalEntity?: string): Promise<TaxCode[]> {
    if (legalEntity !== undefined && legalEntity !== this.organisation.config.legalEntity) return [];
    return (await this.organisation.taxCodes(FRESH)).all;
  }

  async listCurrencies(): Promise<Currency[]> {
    const currencies = await this.organisation.currencies(FRESH);
    return currencies.map(({ Code, Description }) => ({
      id: Code,
      name: Description ?? Code,
      minorUnits: minorUnits(Code),
    }));
  }

  private async contactContext() {
    const [taxCodes, settings] = await Promise.all([this.organisation.taxCodes(), this.organisation.settings()]);
    return { config: this.organisation.config, taxCodes, organisationTerms: settings.PaymentTerms };
  }
}

function pageIn(cursor: string): number {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new RecordRefused('The cursor is none of this list.', cursor.slice(0, 100), 'cursor');
}
