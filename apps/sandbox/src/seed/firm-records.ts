import { envelopeRecords } from '../docusign/seed/envelopes.js';
import { psaAccount } from '../kantata/seed/psa-account.js';
import type { NewRecord } from '../records/record.js';
import { groupRecords } from '../scim/seed/groups.js';
import { userRecords } from '../scim/seed/users.js';
import { companies, currencies, taxes } from './companies.js';
import { customers } from './customers.js';
import { projectModels } from './project-models.js';

/** Everything that the stand-ins but the CRM hold at first, in their own words. */
export function firmRecords(): NewRecord[] {
  return [
    ...records('erp', 'legal-entity', companies),
    ...records('erp', 'currency', currencies),
    ...records('erp', 'tax-code', taxes),
    ...records('erp', 'customer', customers),
    ...records('erp', 'project-template', projectModels),
    ...userRecords(),
    ...groupRecords(),
    ...envelopeRecords(),
    ...psaAccount(),
  ];
}

function records(system: string, type: string, byId: Readonly<Record<string, object>>): NewRecord[] {
  return Object.entries(byId).map(([id, data]) => ({ system, type, id, data }));
}
