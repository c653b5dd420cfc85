import type { MappingFinding } from '@handover/connector-kit';
import type { Organisation } from './organisation.js';
import type { WireAccount } from './xero-wire.js';

/** What of the configuration does not fit the organisation: tax types, accounts and tracking categories that it lacks. */
export async function inspectOrganisation(organisation: Organisation): Promise<MappingFinding[]> {
  const { taxCodes, dimensions, accounts } = organisation.config;
  const [types, categories, { Accounts: held }] = await Promise.all([
    organisation.taxCodes({ fresh: true }),
    organisation.trackingCategories({ fresh: true }),
    organisation.list<{ Accounts: WireAccount[] }>('/Accounts'),
  ]);
  const names = new Set(categories.map(({ Name }) => Name));
  const codes = new Set(held.filter(({ Status }) => (Status ?? 'ACTIVE') === 'ACTIVE').map(({ Code }) => Code));
  return [
    ...Object.entries(taxCodes)
      .filter(([code]) => types.typeOf(code) === undefined)
      .map(([code, { taxType }]) => missing('taxCode', `active tax type "${taxType}"`, taxType, code)),
    ...Object.entries(dimensions)
      .filter(([, category]) => !names.has(category))
      .map(([dimension, category]) =>
        missing(`financialDimensions.${dimension}`, `active tracking category "${category}"`, category),
      ),
    ...Object.entries(accounts)
      .filter(([, code]) => !codes.has(code))
      .map(([purpose, code]) => missing(`accounts.${purpose}`, `active account with the code ${code}`, code)),
  ];
}

function missing(field: string, what: string, vendorField: string, value?: string): MappingFinding {
  const about = value === undefined ? field : `${field} ${value}`;
  const sentence = `The organisation has no ${what}, which the configuration gives for ${about}.`;
  return {
    severity: 'error',
    fault: 'missing',
    field,
    vendorField,
    ...(value === undefined ? {} : { value }),
    sentence,
  };
}
