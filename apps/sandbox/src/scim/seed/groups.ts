import type { NewRecord } from '../../records/record.js';
import { departments, workers } from '../../seed/workers.js';
import { HANDOVER_GROUP } from '../schemas.js';
import { scimId } from './scim-id.js';

/** The firm's departments as Groups: those who work there, and the departments below. */
export function groupRecords(): NewRecord[] {
  return Object.entries(departments).map(([id, { title, parent, company, cost_center: costCenter, head }]) => ({
    system: 'hr',
    type: 'org-unit',
    id: scimId(id),
    data: {
      externalId: id,
      displayName: title,
      members: [...membersOf(id), ...partsOf(id)],
      [HANDOVER_GROUP]: { ...(parent ? { parent } : {}), legalEntity: company, costCenter, ...(head ? { head } : {}) },
    },
  }));
}

function membersOf(id: string): object[] {
  return Object.entries(workers)
    .filter(([, { department }]) => department === id)
    .map(([number, { full_name: display }]) => ({ value: scimId(number), display, type: 'User' }));
}

function partsOf(id: string): object[] {
  return Object.entries(departments)
    .filter(([, { parent }]) => parent === id)
    .map(([part, { title: display }]) => ({ value: scimId(part), display, type: 'Group' }));
}
