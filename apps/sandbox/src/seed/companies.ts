/** A legal entity of the firm. */
export interface Company {
  name: string;
  country: string;
  region: string;
  ledger_currency: string;
  deal_currencies: string[];
}

export type TaxKind = 'domestic' | 'reverse' | 'exempt' | 'zero';

/** A tax code, as the firm's tax department calls it. */
export interface Tax {
  company: string;
  kind: TaxKind;
  percent: string;
  label: string;
}

/** The firm's legal entities, by code. */
export const companies: Readonly<Record<string, Company>> = {
  US01: {
    name: 'Handover Consulting Inc.',
    country: 'US',
    region: 'amer',
    ledger_currency: 'USD',
    deal_currencies: ['USD'],
  },
  DE01: {
    name: 'Handover Consulting GmbH',
    country: 'DE',
    region: 'emea',
    ledger_currency: 'EUR',
    deal_currencies: ['EUR', 'USD'],
  },
  GB01: {
    name: 'Handover Consulting Ltd.',
    country: 'GB',
    region: 'emea',
    ledger_currency: 'GBP',
    deal_currencies: ['GBP', 'EUR'],
  },
};

/** Names of the currencies that the firm deals in. */
export const currencies: Readonly<Record<string, string>> = {
  EUR: 'Euro',
  GBP: 'Pound sterling',
  USD: 'US dollar',
};

/** Tax codes, by code. */
export const taxes: Readonly<Record<string, Tax>> = {
  'US-SALES-0': { company: 'US01', kind: 'domestic', percent: '0', label: 'Services, no sales tax' },
  'US-EXEMPT': { company: 'US01', kind: 'exempt', percent: '0', label: 'Exempt organisation' },
  'US-EXPORT': { company: 'US01', kind: 'zero', percent: '0', label: 'Services used abroad' },
  'DE-VAT-19': { company: 'DE01', kind: 'domestic', percent: '19', label: 'VAT 19 %' },
  'DE-RC': { company: 'DE01', kind: 'reverse', percent: '0', label: 'Reverse charge, art. 196 VAT directive' },
  'DE-EXEMPT': { company: 'DE01', kind: 'exempt', percent: '0', label: 'Exempt, § 4 UStG' },
  'DE-ZERO': { company: 'DE01', kind: 'zero', percent: '0', label: 'Not taxable in Germany, customer outside the EU' },
  'GB-VAT-20': { company: 'GB01', kind: 'domestic', percent: '20', label: 'VAT 20 %' },
  'GB-RC': { company: 'GB01', kind: 'reverse', percent: '0', label: 'Outside the scope, customer accounts for VAT' },
  'GB-EXEMPT': { company: 'GB01', kind: 'exempt', percent: '0', label: 'Exempt supply' },
  'GB-ZERO': { company: 'GB01', kind: 'zero', percent: '0', label: 'Zero-rated' },
};
