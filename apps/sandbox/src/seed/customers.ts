import { type TaxKind, taxes } from './companies.js';

/** A customer, as the firm's master data desk knows it. */
export interface Partner {
  name: string;
  state: 'active' | 'blocked';
  country: string;
  tax_ids: { company: string; kind: TaxKind; tax_code: string; vat_id: string | null }[];
  invoice_to: {
    name: string;
    street: string;
    city: string;
    zip: string | null;
    country: string;
    mail: string;
    terms_days: number;
    currency: string | null;
  };
}

type TaxId = [company: string, taxCode: string, vatId?: string];
type Address = [street: string, city: string, zip: string | null];

/** A customer as the table below states it; the tax kind follows from the tax code. */
function partner(
  name: string,
  country: string,
  mail: string,
  termsDays: number,
  [street, city, zip]: Address,
  taxIds: TaxId[],
  rest: { state?: Partner['state']; currency?: string } = {},
): Partner {
  return {
    name,
    state: rest.state ?? 'active',
    country,
    tax_ids: taxIds.map(([company, tax_code, vatId]) => ({
      company,
      kind: taxes[tax_code]!.kind,
      tax_code,
      vat_id: vatId ?? null,
    })),
    invoice_to: { name, street, city, zip, country, mail, terms_days: termsDays, currency: rest.currency ?? null },
  };
}

/**
 * The customers, by number. C-1005 is exempt; C-1009 is invoiced across a border under reverse charge; C-1007 has no
 * tax profile in the entity that sells to it, which blocks the seventh sample deal until finance adds one.
 */
export const customers: Readonly<Record<string, Partner>> = {
  'C-1001': partner(
    'Nordwind Energie AG',
    'DE',
    'rechnung@nordwind.example',
    30,
    ['Hafenstraße 12', 'Hamburg', '20457'],
    [
      ['DE01', 'DE-VAT-19', 'DE811234567'],
      ['GB01', 'GB-RC', 'DE811234567'],
    ],
  ),
  'C-1002': partner(
    'Harbor Logistics Inc.',
    'US',
    'ap@harborlogistics.example',
    30,
    ['88 Pier Road', 'Baltimore, MD', '21230'],
    [['US01', 'US-SALES-0']],
  ),
  'C-1003': partner(
    'Albion Retail plc',
    'GB',
    'payables@albionretail.example',
    45,
    ['1 Weaver Street', 'Manchester', 'M4 5JD'],
    [
      ['GB01', 'GB-VAT-20', 'GB123456782'],
      ['DE01', 'DE-RC', 'GB123456782'],
    ],
  ),
  'C-1004': partner(
    'Kestrel Insurance Ltd',
    'GB',
    'invoices@kestrel.example',
    30,
    ['40 Leadenhall Court', 'London', 'EC3A 2BJ'],
    [['GB01', 'GB-VAT-20', 'GB234567893']],
  ),
  'C-1005': partner(
    'Blue Mesa Health',
    'US',
    'ap@bluemesa.example',
    30,
    ['2100 Mesa Boulevard', 'Santa Fe, NM', '87501'],
    [['US01', 'US-EXEMPT', '85-1234567']],
  ),
  'C-1006': partner(
    'Rheintal Maschinenbau GmbH',
    'DE',
    'buchhaltung@rheintal.example',
    14,
    ['Industriestraße 5', 'Lörrach', '79539'],
    [['DE01', 'DE-VAT-19', 'DE298765432']],
  ),
  'C-1007': partner(
    'Cascade Foods LLC',
    'US',
    'ap@cascadefoods.example',
    30,
    ['700 Orchard Way', 'Yakima, WA', '98901'],
    [],
  ),
  'C-1008': partner(
    'Tidewater Shipping Co.',
    'US',
    'invoices@tidewater.example',
    45,
    ['15 Anchor Street', 'Norfolk, VA', '23510'],
    [
      ['US01', 'US-SALES-0'],
      ['GB01', 'GB-RC'],
    ],
  ),
  'C-1009': partner(
    'Lumière Textiles SAS',
    'FR',
    'factures@lumiere.example',
    30,
    ['9 rue des Tisserands', 'Lyon', '69002'],
    [['DE01', 'DE-RC', 'FR40303265045']],
  ),
  'C-1010': partner(
    'Vinterhavn Rederi AS',
    'NO',
    'faktura@vinterhavn.example',
    30,
    ['Kaigata 3', 'Bergen', '5003'],
    [
      ['DE01', 'DE-ZERO', 'NO987654321MVA'],
      ['GB01', 'GB-RC', 'NO987654321MVA'],
    ],
    { currency: 'EUR' },
  ),
  'C-1011': partner(
    'Meridian Bank N.A.',
    'US',
    'vendor.invoices@meridian.example',
    60,
    ['350 Commerce Plaza', 'Charlotte, NC', '28202'],
    [
      ['US01', 'US-SALES-0'],
      ['DE01', 'DE-ZERO'],
    ],
    { currency: 'USD' },
  ),
  'C-1012': partner(
    'Old Quarry Stone Ltd',
    'GB',
    'accounts@oldquarry.example',
    30,
    ['Quarry Lane', 'Bath', 'BA2 7EG'],
    [['GB01', 'GB-VAT-20', 'GB345678904']],
    { state: 'blocked' },
  ),
};
