import { companies, taxes, type TaxKind } from '../../seed/companies.js';
import { projectTemplates } from './project-templates.js';
import { taxTypes } from './tax-types.js';

const treatments: Readonly<Record<TaxKind, string>> = {
  domestic: 'standard',
  reverse: 'reverse-charge',
  exempt: 'exempt',
  zero: 'zero-rated',
};

/** How the stand-in is reached. */
export interface XeroAccess {
  /** The sandbox's URL and prefix, `http://127.0.0.1:3300/erp`. */
  url: string;
  clientId: string;
  clientSecret: unknown;
}

/** Settings of a Xero connector for one organisation of the stand-in, as a firm would configure its own. */
export function xeroSettings(legalEntity: string, { url, clientId, clientSecret }: XeroAccess): object {
  const own = Object.entries(taxes).filter(([, { company }]) => company === legalEntity);
  return {
    apiUrl: url,
    tokenUrl: `${url}/connect/token`,
    clientId: `${clientId}-${legalEntity.toLowerCase()}`,
    clientSecret,
    legalEntity,
    region: companies[legalEntity]!.region,
    taxCodes: Object.fromEntries(
      own.map(([code, { kind }]) => [code, { taxType: taxTypes[code]!.taxType, treatment: treatments[kind] }]),
    ),
    createTrackingOptions: true,
    maxConcurrentCalls: 64,
    projectTemplates,
  };
}

/** Codes of the legal entities that have an organisation. */
export const xeroLegalEntities: readonly string[] = Object.keys(companies);
