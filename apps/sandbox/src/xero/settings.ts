import { Injectable } from '@nestjs/common';
import type { RecordContent } from '../records/record.js';
import { missing } from './xero-error.js';
import { XeroStore, type XeroType } from './xero-store.js';

/** What documents are checked against. */
export interface OrganisationSettings {
  organisation: RecordContent;
  baseCurrency: string;
  currencies: ReadonlySet<string>;
  accountCodes: ReadonlySet<string>;
  taxTypes: ReadonlySet<string>;
  categories: RecordContent[];
}

const KEPT_MS = 1_000;
const MOST_KEPT = 10_000;

/** Settings and contacts of the organisations, kept for a second: every write is checked against them. */
@Injectable()
export class Settings {
  private readonly kept = new Map<string, { until: number; value: Promise<unknown> }>();

  constructor(private readonly store: XeroStore) {}

  of(tenantId: string): Promise<OrganisationSettings> {
    return this.keep(tenantId, async () => {
      const all = (type: XeroType) => this.store.find(tenantId, type, [], { pageSize: 1_000 });
      const [organisations, currencies, accounts, rates, categories] = await Promise.all([
        all('organisation'),
        all('currency'),
        all('account'),
        all('tax-rate'),
        all('tracking-category'),
      ]);
      const [organisation] = organisations.documents;
      if (!organisation) throw missing();
      return {
        organisation,
        baseCurrency: String(organisation.BaseCurrency),
        currencies: new Set(currencies.documents.map(({ Code }) => String(Code))),
        accountCodes: new Set(accounts.documents.map(({ Code }) => String(Code))),
        taxTypes: new Set(rates.documents.map(({ TaxType }) => String(TaxType))),
        categories: categories.documents,
      };
    });
  }

  contact(tenantId: string, id: string): Promise<RecordContent | undefined> {
    return this.keep(`${tenantId} ${id}`, async () => (await this.store.withIds(tenantId, 'contact', [id]))[0]);
  }

  /** Throws a 404 for a project that is not there. */
  async requireProject(tenantId: string, id: string): Promise<void> {
    const find = async () => (await this.store.withIds(tenantId, 'project', [id])).length > 0;
    if (await this.keep(`${tenantId} project ${id}`, find)) return;
    this.kept.delete(`${tenantId} project ${id}`);
    throw missing();
  }

  /** Settings were changed over the API. */
  forget(tenantId: string): void {
    this.kept.delete(tenantId);
  }

  private keep<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    const now = Date.now();
    const found = this.kept.get(key);
    if (found && found.until > now) return found.value as Promise<Value>;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const value = load();
    this.kept.set(key, { until: now + KEPT_MS, value });
    value.catch(() => this.kept.delete(key));
    return value;
  }
}
