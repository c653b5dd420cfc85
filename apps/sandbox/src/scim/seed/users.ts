import type { NewRecord } from '../../records/record.js';
import { departments, type Worker, workers } from '../../seed/workers.js';
import { ENTERPRISE_USER, HANDOVER_USER } from '../schemas.js';
import { scimId } from './scim-id.js';

/** Everybody who works, or worked, for the firm, as Users. */
export function userRecords(): NewRecord[] {
  return Object.entries(workers).map(([number, worker]) => ({
    system: 'hr',
    type: 'employee',
    id: scimId(number),
    data: userOf(number, worker),
  }));
}

function userOf(number: string, worker: Worker): object {
  const [givenName, ...rest] = worker.full_name.split(' ');
  const head = departments[worker.department]!.head;
  return {
    userName: worker.mail,
    name: { formatted: worker.full_name, givenName, familyName: rest.join(' ') },
    displayName: worker.full_name,
    title: worker.job_title,
    active: worker.employed,
    emails: [{ value: worker.mail, type: 'work', primary: true }],
    ...(worker.can_lead_projects ? { roles: [{ value: 'project-manager', display: 'Project manager' }] } : {}),
    [ENTERPRISE_USER]: {
      employeeNumber: number,
      costCenter: worker.cost_center,
      organization: worker.company,
      department: worker.department,
      ...(head && head !== number ? { manager: { value: scimId(head), displayName: workers[head]!.full_name } } : {}),
    },
    [HANDOVER_USER]: { skills: worker.skills },
  };
}
