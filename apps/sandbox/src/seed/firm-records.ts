import type { NewRecord } from '../records/record.js';
import { xeroRecords } from '../xero/seed/xero-records.js';
import { envelopes } from './envelopes.js';
import { departments, resources, workers } from './workers.js';

/** Everything that the stand-ins but the CRM hold at first, in their own words. */
export function firmRecords(): NewRecord[] {
  return [
    ...xeroRecords(),
    ...records('hr', 'employee', workers),
    ...records('hr', 'org-unit', departments),
    ...records('psa', 'resource', resources),
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
