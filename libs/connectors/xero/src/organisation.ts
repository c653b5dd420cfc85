import { RecordRefused, ReadCache, SystemUnavailable } from '@handover/connector-kit';
import { taxCodesOf, type TaxCodes } from './tax-codes.js';
import { quoted, type Query, type XeroApi } from './xero-api.js';
import type { XeroConfig } from './xero-config.js';
import type { WireContact, WireCurrency, WireOrganisation, WireTaxRate, WireTrackingCategory } from './xero-wire.js';

/** What of the organisation changes seldom is read again after that long. */
const KEPT_MS = 60_000;
/** Which contact a customer number means never changes. */
const CONTACT_ID_KEPT_MS = 3_600_000;

/** Whether Xero itself must be asked. */
interface Freshness {
  fresh?: boolean;
}

/** What records are made with: the organisation's settings and the ids of its contacts, kept for a while. */
export class Organisation {
  private readonly cache = new ReadCache();
  private readonly contactIds = new ReadCache(10_000);

  constructor(
    readonly api: XeroApi,
    readonly config: XeroConfig,
  ) {}

  settings(how: Freshness = {}): Promise<WireOrganisation> {
    return this.kept('organisation', how, async () => {
      const { Organisations } = await this.list<{ Organisations: WireOrganisation[] }>('/Organisation');
      return Organisations[0]!;
    });
  }

  currencies(how: Freshness = {}): Promise<WireCurrency[]> {
    return this.kept('currencies', how, async () => {
      const { Currencies } = await this.list<{ Currencies: WireCurrency[] }>('/Currencies');
      return Currencies;
    });
  }

  taxCodes(how: Freshness = {}): Promise<TaxCodes> {
    return this.kept('tax rates', how, async () => {
      const { TaxRates } = await this.list<{ TaxRates: WireTaxRate[] }>('/TaxRates');
      return taxCodesOf(TaxRates, this.config);
    });
  }

  /** Active ones. */
  trackingCategories(how: Freshness = {}): Promise<WireTrackingCategory[]> {
    return this.kept('tracking categories', how, async () => {
      const path = '/TrackingCategories';
      const { TrackingCategories } = await this.list<{ TrackingCategories: WireTrackingCategory[] }>(path);
      return TrackingCategories.filter(({ Status }) => (Status ?? 'ACTIVE') === 'ACTIVE');
    });
  }

  /** The contact with a customer number, archived ones included. */
  async contact(customerNumber: string): Promise<WireContact | undefined> {
    const field = this.config.customerNumber;
    const found =
      field === 'ContactNumber' && /^[\w.-]+$/.test(customerNumber)
        ? await this.api.accounting<{ Contacts: WireContact[] }>(`/Contacts/${encodeURIComponent(customerNumber)}`)
        : await this.list<{ Contacts: WireContact[] }>('/Contacts', {
            where: `${field}==${quoted(customerNumber)}`,
            includeArchived: true,
            page: 1,
          });
    return found?.Contacts.find((contact) => contact[field] === customerNumber);
  }

  /** Throws RecordRefused when no contact has the customer number, or it is archived. */
  async contactId(customerNumber: string): Promise<string> {
    return this.contactIds.read(
      customerNumber,
      async () => {
        const contact = await this.contact(customerNumber);
        const complaint = !contact
          ? `Xero has no contact with the number ${customerNumber}.`
          : (contact.ContactStatus ?? 'ACTIVE') !== 'ACTIVE' && `The contact ${customerNumber} is archived in Xero.`;
        if (complaint) throw new RecordRefused(complaint, undefined, 'customerNumber');
        return contact!.ContactID;
      },
      { keepMs: CONTACT_ID_KEPT_MS },
    );
  }

  /** Throws RecordRefused when the record is for another legal entity than this organisation is. */
  requireOwn(legalEntity: string): void {
    if (legalEntity === this.config.legalEntity) return;
    const complaint = `This Xero organisation is ${this.config.legalEntity}, not ${legalEntity}.`;
    throw new RecordRefused(complaint, undefined, 'legalEntity');
  }

  /** A list of the Accounting API, which is there even when it is empty. */
  async list<Body>(path: string, query: Query = {}): Promise<Body> {
    const body = await this.api.accounting<Body>(path, query);
    if (body === undefined)
      throw new SystemUnavailable(`There is no Xero at the configured address: ${path} is not found.`);
    return body;
  }

  private kept<Value>(key: string, { fresh }: Freshness, load: () => Promise<Value>): Promise<Value> {
    return this.cache.read(key, load, { keepMs: KEPT_MS, fresh });
  }
}
