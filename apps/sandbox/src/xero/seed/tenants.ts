import { companies } from '../../seed/companies.js';
import { guidOf } from '../guid.js';

/** What an organisation has that the firm's own master data do not say. */
export interface Tenant {
  version: 'US' | 'GLOBAL' | 'UK';
  timezone: string;
  createdOn: string;
  /** Options of the tracking categories. */
  costCentres: string[];
}

/** The organisations, one a legal entity, by its code. */
export const tenants: Readonly<Record<string, Tenant>> = {
  US01: {
    version: 'US',
    timezone: 'EASTERNSTANDARDTIME',
    createdOn: '2019-01-07',
    costCentres: ['CC-US-410', 'CC-US-420', 'CC-US-430'],
  },
  DE01: {
    version: 'GLOBAL',
    timezone: 'WEUROPESTANDARDTIME',
    createdOn: '2020-04-01',
    costCentres: ['CC-DE-410', 'CC-DE-420', 'CC-DE-430'],
  },
  GB01: {
    version: 'UK',
    timezone: 'GMTSTANDARDTIME',
    createdOn: '2021-10-04',
    costCentres: ['CC-GB-410', 'CC-GB-420', 'CC-GB-430'],
  },
};

/** Xero's tenant id of a legal entity's organisation. */
export function tenantIdOf(legalEntity: string): string {
  return guidOf(`xero tenant ${legalEntity}`);
}

/** The name that its users see. */
export function tenantName(legalEntity: string): string {
  return companies[legalEntity]!.name;
}
