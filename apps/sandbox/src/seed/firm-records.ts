import { psaAccount } from '../kantata/seed/psa-account.js';
import type { NewRecord } from '../records/record.js';
import { companies, currencies, taxes } from './companies.js';
import { customers } from './customers.js';
import { envelopes } from './envelopes.js';
import { projectModels } from './project-models.js';
import { departments, workers } from './workers.js';

/** Everything that the stand-ins but the CRM hold at first, in their own words. */
export function firmRecords(): NewRecord[] {
  return [
    ...records('erp', 'legal-entity', companies),
    ...records('erp', 'currency', currencies),
    ...records('erp', 'tax-code', taxes),
    ...records('erp', 'customer', customers),
    ...records('erp', 'project-template', projectModels),
    ...records('hr', 'employee', workers),
    ...records('hr', 'org-unit', departments),
    ...psaAccount(),
    ...Object.entries(envelopes).map(([id, data]) => ({
      system: 'documents',
      type: 'statement-of-work',
      id,
      externalReference: data.deal,
      data,
    })),
  ];
}

function records(system: string, type: string, byId: Readonly<Record<string, object>>): NewRecord[] {
  return Object.entries(byId).map(([id, data]) => ({ system, type, id, data }));
}
