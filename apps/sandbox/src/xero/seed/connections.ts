import { guidOf } from '../guid.js';
import { tenantIdOf, tenantName, tenants } from './tenants.js';

/** What `/connections` answers for these organisations. */
export function connectionsOf(tenantIds: readonly string[]): object[] {
  return Object.entries(tenants)
    .filter(([code]) => tenantIds.includes(tenantIdOf(code)))
    .map(([code, { createdOn }]) => ({
      id: guidOf(`xero connection ${code}`),
      tenantId: tenantIdOf(code),
      authEventId: guidOf('xero consent'),
      tenantType: 'ORGANISATION',
      tenantName: tenantName(code),
      createdDateUtc: `${createdOn}T08:00:00.0000000`,
      updatedDateUtc: `${createdOn}T08:00:00.0000000`,
    }));
}
