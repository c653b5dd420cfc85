import type { TaxTreatment } from '@handover/canonical';
import { taxTreatments } from '@handover/canonical';
import { ReadCache, RecordRefused } from '@handover/connector-kit';
import { Decimal } from 'decimal.js';
import type { Row, TrytonClient } from './tryton-client.js';

/** A company, which is a legal entity of ours. */
export interface Company extends Row {
  code: string;
  name: string;
  currency: { id: number; code: string };
  country?: string;
  active: boolean;
}

/** A tax of a company. */
export interface Tax extends Row {
  code: string;
  name: string;
  companyId: number;
  treatment: TaxTreatment;
  /** Per cent. */
  rate: string;
}

/** When an invoice is to be paid. */
export interface PaymentTerm {
  id: number;
  /** `net-30`, or the term's own name where it is no such. */
  text: string;
}

/** What is sold, and the unit that it is counted in. */
export interface Product {
  id: number;
  unit: number;
}

type CurrencyRow = Row & { code: string; name: string; digits: number; rate: string | null };

/** Of master data that seldom changes. */
const KEPT_MS = 30_000;

/** The few records that others refer to, by the codes that we know them by; kept for a moment. */
export class Catalogue {
  private readonly cache = new ReadCache();

  constructor(private readonly client: TrytonClient) {}

  companies(): Promise<Company[]> {
    return this.keep('companies', () => readCompanies(this.client));
  }

  async companyOf(code: string): Promise<Company | undefined> {
    return (await this.companies()).find((company) => company.code === code);
  }

  /** @throws RecordRefused naming `field` when there is no such legal entity */
  async company(code: string, field = 'legalEntity'): Promise<Company> {
    return (await this.companyOf(code)) ?? refuse('company', code, field);
  }

  /** Code of the company with this id. */
  async companyCode(id: number): Promise<string> {
    return (await this.companies()).find((company) => company.id === id)?.code ?? String(id);
  }

  currencies(): Promise<CurrencyRow[]> {
    return this.keep('currencies', () =>
      this.client.search<CurrencyRow>('currency.currency', {
        domain: [],
        fields: ['code', 'name', 'digits', 'rate'],
        order: [['code', 'ASC']],
      }),
    );
  }

  /** @throws RecordRefused naming `field` when there is no such currency */
  async currency(code: string, field: string): Promise<CurrencyRow> {
    return (await this.currencies()).find((currency) => currency.code === code) ?? refuse('currency', code, field);
  }

  async currencyCode(id: number): Promise<string> {
    return (await this.currencies()).find((currency) => currency.id === id)?.code ?? String(id);
  }

  taxes(): Promise<Tax[]> {
    return this.keep('taxes', () => readTaxes(this.client));
  }

  /** @throws RecordRefused naming `field` when the company has no such tax */
  async tax(code: string, company: Company, field: string): Promise<Tax> {
    const found = (await this.taxes()).find((tax) => tax.code === code && tax.companyId === company.id);
    return found ?? refuse(`tax of ${company.code}`, code, field);
  }

  paymentTerms(): Promise<PaymentTerm[]> {
    return this.keep('payment terms', () => readPaymentTerms(this.client));
  }

  /** @throws RecordRefused naming `field` when there is no such payment term */
  async paymentTerm(text: string, field: string): Promise<PaymentTerm> {
    return (await this.paymentTerms()).find((term) => term.text === text) ?? refuse('payment term', text, field);
  }

  /** @throws RecordRefused when there is no product of this code */
  async product(code: string): Promise<Product> {
    const products = await this.keep(`product ${code}`, () =>
      this.client.search<Row & { default_uom: number }>('product.product', {
        domain: ['OR', [['code', '=', code]], [['template.code', '=', code]]],
        fields: ['default_uom'],
        limit: 1,
      }),
    );
    const [product] = products;
    return product ? { id: product.id, unit: product.default_uom } : refuse('service', code);
  }

  countries(): Promise<(Row & { code: string })[]> {
    return this.keep('countries', () =>
      this.client.search<Row & { code: string }>('country.country', { domain: [], fields: ['code'] }),
    );
  }

  private async keep<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    return this.cache.read(key, load, { keepMs: KEPT_MS });
  }
}

function refuse(what: string, code: string, field?: string): never {
  throw new RecordRefused('The system does not hold what the record refers to.', `No ${what} "${code}"`, field);
}

async function readCompanies(client: TrytonClient): Promise<Company[]> {
  type CompanyRow = Row & { party: number; 'party.': PartyPart; currency: number; 'currency.': { code: string } };
  type PartyPart = { code: string; name: string; active: boolean };
  const rows = await client.search<CompanyRow>('company.company', {
    domain: [],
    fields: ['party', 'party.code', 'party.name', 'party.active', 'currency', 'currency.code'],
    order: [['id', 'ASC']],
  });
  type AddressRow = Row & { party: number; 'country.': { code: string } | null };
  const addresses = await client.search<AddressRow>('party.address', {
    domain: [['party', 'in', rows.map(({ party }) => party)]],
    fields: ['party', 'country.code'],
  });
  return rows.map((row) => {
    const country = addresses.find(({ party }) => party === row.party)?.['country.']?.code;
    const { code, name, active } = row['party.'];
    const currency = { id: row.currency, code: row['currency.'].code };
    const { id, _timestamp, create_date, write_date } = row;
    return { id, _timestamp, create_date, write_date, code, name, active, currency, ...(country ? { country } : {}) };
  });
}

/** Taxes that we can use are percentages of a group whose code is one of our treatments. */
async function readTaxes(client: TrytonClient): Promise<Tax[]> {
  type TaxRow = Row & {
    name: string;
    description: string;
    rate: string;
    company: number;
    'group.': { code: string } | null;
  };
  const rows = await client.search<TaxRow>('account.tax', {
    domain: [
      ['type', '=', 'percentage'],
      ['group.code', 'in', [...taxTreatments]],
    ],
    fields: ['name', 'description', 'rate', 'company', 'group.code'],
    order: [['name', 'ASC']],
  });
  return rows.map(({ name, description, rate, company, ...row }) => ({
    ...row,
    code: name,
    name: description,
    companyId: company,
    treatment: row['group.']!.code as TaxTreatment,
    rate: percent(rate),
  }));
}

/** `0.19` as `19`, without passing through a floating-point number. */
function percent(rate: string): string {
  return new Decimal(rate).times(100).toFixed();
}

async function readPaymentTerms(client: TrytonClient): Promise<PaymentTerm[]> {
  type TermRow = Row & { name: string };
  type DeltaRow = Row & Record<'months' | 'weeks' | 'days' | 'day' | 'month' | 'weekday', number | null> & LinePart;
  type LinePart = { 'line.': { type: string; payment: number } };
  const terms = await client.search<TermRow>('account.invoice.payment_term', { domain: [], fields: ['name'] });
  const deltas = await client.search<DeltaRow>('account.invoice.payment_term.line.delta', {
    domain: [],
    fields: ['months', 'weeks', 'days', 'day', 'month', 'weekday', 'line.type', 'line.payment'],
  });
  return terms.map(({ id, name }) => {
    const own = deltas.filter((delta) => delta['line.'].payment === id);
    const simple = own.every((delta) => {
      const { months, weeks, day, month, weekday } = delta;
      return !months && !weeks && day === null && month === null && weekday === null;
    });
    const wholly = own.every((delta) => delta['line.'].type === 'remainder');
    const days = own.reduce((sum, delta) => sum + (delta.days ?? 0), 0);
    return { id, text: own.length > 0 && simple && wholly ? `net-${days}` : name };
  });
}
