import type { NewRecord } from '../../records/record.js';
import { companies, currencies, taxes } from '../../seed/companies.js';
import { customers, type Partner } from '../../seed/customers.js';
import { sisterCompanies } from '../../seed/sister-companies.js';
import { guidOf } from '../guid.js';
import { msDate } from '../wire-date.js';
import { taxTypes } from './tax-types.js';
import { type Tenant, tenantIdOf, tenants } from './tenants.js';

const SEEDED_ON = msDate('2026-07-01');
const SERVICE_LINES = ['advisory', 'cloud', 'data', 'implementation', 'managed-operations', 'platform-subscription'];

const accounts = [
  { Code: '090', Name: 'Business account', Type: 'BANK', Class: 'ASSET' },
  { Code: '200', Name: 'Sales', Type: 'REVENUE', Class: 'REVENUE' },
  { Code: '610', Name: 'Accounts receivable', Type: 'CURRENT', Class: 'ASSET', SystemAccount: 'DEBTORS' },
  { Code: '825', Name: 'Deferred revenue', Type: 'CURRLIAB', Class: 'LIABILITY' },
];

/** Everything that the organisations hold at first. */
export function xeroRecords(): NewRecord[] {
  return Object.entries(tenants).flatMap(([code, tenant]) => [
    ...settingsOf(code, tenant),
    ...Object.entries({ ...customers, ...sisterCompanies(code) }).map(([number, partner]) =>
      contactRecord(code, number, partner),
    ),
  ]);
}

/** A customer as a contact of an organisation; its tax type is the one that the organisation's company applies, if any. */
export function contactRecord(legalEntity: string, number: string, partner: Partner): NewRecord {
  const TenantId = tenantIdOf(legalEntity);
  const tax = partner.tax_ids.find(({ company }) => company === legalEntity);
  const { street, city, zip, country, mail, terms_days: days, currency } = partner.invoice_to;
  const id = guidOf(`xero contact ${legalEntity} ${number}`);
  return erp('contact', id, contactReference(legalEntity, number), {
    TenantId,
    ContactID: id,
    ContactNumber: number,
    ContactStatus: partner.state === 'active' ? 'ACTIVE' : 'ARCHIVED',
    Name: partner.name,
    EmailAddress: mail,
    ...(tax?.vat_id ? { TaxNumber: tax.vat_id } : {}),
    ...(tax ? { AccountsReceivableTaxType: taxTypes[tax.tax_code]!.taxType } : {}),
    Addresses: [
      {
        AddressType: 'POBOX',
        AddressLine1: street,
        City: city,
        ...(zip === null ? {} : { PostalCode: zip }),
        Country: country,
      },
      { AddressType: 'STREET' },
    ],
    Phones: [],
    ...(currency === null ? {} : { DefaultCurrency: currency }),
    PaymentTerms: { Sales: { Day: days, Type: 'DAYSAFTERBILLDATE' } },
    IsCustomer: true,
    IsSupplier: false,
    UpdatedDateUTC: SEEDED_ON,
  });
}

/** What a contact is known by: its number, in the organisation that it belongs to. */
export function contactReference(legalEntity: string, customerNumber: string): string {
  return `${legalEntity}/${customerNumber}`;
}

function settingsOf(code: string, tenant: Tenant): NewRecord[] {
  const TenantId = tenantIdOf(code);
  const { name, country, ledger_currency: base, deal_currencies: others } = companies[code]!;
  const setting = (type: string, words: string, data: object): NewRecord =>
    erp(type, guidOf(`xero ${type} ${code} ${words}`), undefined, { TenantId, ...data });
  return [
    erp('organisation', TenantId, undefined, {
      TenantId,
      OrganisationID: TenantId,
      Name: name,
      LegalName: name,
      PaysTax: true,
      Version: tenant.version,
      OrganisationType: 'COMPANY',
      OrganisationEntityType: 'COMPANY',
      BaseCurrency: base,
      CountryCode: country,
      IsDemoCompany: false,
      OrganisationStatus: 'ACTIVE',
      FinancialYearEndDay: 31,
      FinancialYearEndMonth: 12,
      CreatedDateUTC: msDate(tenant.createdOn),
      Timezone: tenant.timezone,
      Edition: 'BUSINESS',
      Class: 'PREMIUM',
      PaymentTerms: { Sales: { Day: 30, Type: 'DAYSAFTERBILLDATE' } },
    }),
    ...[...new Set([base, ...others])].map((Code) =>
      setting('currency', Code, { Code, Description: currencies[Code] }),
    ),
    ...accounts.map((account) =>
      setting('account', account.Code, {
        AccountID: guidOf(`xero account ${code} ${account.Code}`),
        ...account,
        Status: 'ACTIVE',
      }),
    ),
    ...Object.entries(taxes)
      .filter(([, { company }]) => company === code)
      .map(([tax, { label, percent }]) => setting('tax-rate', tax, taxRate(tax, label, Number(percent)))),
    setting('tax-rate', 'expenses', {
      ...taxRate('', 'Tax on expenses', 0),
      TaxType: 'INPUT',
      ReportTaxType: 'INPUT',
      CanApplyToRevenue: false,
    }),
    setting('tracking-category', 'Cost centre', category(code, 'Cost centre', tenant.costCentres)),
    setting('tracking-category', 'Service line', category(code, 'Service line', SERVICE_LINES)),
  ];
}

function taxRate(code: string, Name: string, rate: number): object {
  return {
    Name,
    TaxType: taxTypes[code]?.taxType,
    ReportTaxType: taxTypes[code]?.reportTaxType,
    Status: 'ACTIVE',
    CanApplyToAssets: true,
    CanApplyToEquity: true,
    CanApplyToExpenses: true,
    CanApplyToLiabilities: true,
    CanApplyToRevenue: true,
    DisplayTaxRate: rate,
    EffectiveRate: rate,
    TaxComponents: [{ Name: 'Tax', Rate: rate, IsCompound: false, IsNonRecoverable: false }],
  };
}

function category(code: string, Name: string, options: string[]): object {
  return {
    TrackingCategoryID: guidOf(`xero tracking-category ${code} ${Name}`),
    Name,
    Status: 'ACTIVE',
    Options: options.map((option) => ({
      TrackingOptionID: guidOf(`xero tracking-option ${code} ${Name} ${option}`),
      Name: option,
      Status: 'ACTIVE',
    })),
  };
}

function erp(type: string, id: string, externalReference: string | undefined, data: object): NewRecord {
  return { system: 'erp', type, id, externalReference, data };
}
