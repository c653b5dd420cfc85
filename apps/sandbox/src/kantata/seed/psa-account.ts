import type { NewRecord } from '../../records/record.js';
import { workers } from '../../seed/workers.js';
import type { CustomField } from '../custom-fields.js';
import type { KantataType } from '../kantata-store.js';
import type { User } from '../people.js';

/** Skills that the firm plans with and nobody has yet. */
const WANTED_SKILLS = ['erp', 'platform'];
const RESOURCE_FIELDS = [
  'Handover demand',
  'Handover legal entity',
  'Handover region',
  'Handover certainty',
  'Handover release',
];
/** A full week less what leave, training and sickness take of it on average: 34 hours. */
const DAILY_MINUTES = 408;

const staff = Object.entries(workers).filter(([, { employed }]) => employed);
const roles = numbered(
  201,
  staff.map(([, { job_title: title }]) => title),
);
const skills = numbered(301, [...staff.flatMap(([, worker]) => worker.skills), ...WANTED_SKILLS]);
const resourceFields = numbered(401, RESOURCE_FIELDS);
const REGION_FIELD = { id: '451', name: 'Region' };

/** The firm's Kantata account: users, roles, skills, custom fields and the workweek. */
export function psaAccount(): NewRecord[] {
  return [
    ...named('role', roles),
    ...named('skill', skills),
    ...[...resourceFields].map(([name, id]) => record('custom-field', id, field(name, 'Resource'))),
    record('custom-field', REGION_FIELD.id, field(REGION_FIELD.name, 'User')),
    record('workweek', '501', {
      default: true,
      start_date: null,
      end_date: null,
      total_minutes: 5 * DAILY_MINUTES,
      monday_minutes: DAILY_MINUTES,
      tuesday_minutes: DAILY_MINUTES,
      wednesday_minutes: DAILY_MINUTES,
      thursday_minutes: DAILY_MINUTES,
      friday_minutes: DAILY_MINUTES,
      saturday_minutes: 0,
      sunday_minutes: 0,
    }),
    ...staff.map(([number, { full_name: name, mail, job_title: title, region }]): NewRecord => {
      const id = number.slice(1);
      const user: User = {
        full_name: name,
        email_address: mail,
        role_id: roles.get(title)!,
        external_reference: {
          id: `6${id}`,
          service_name: 'handover',
          service_model: 'employee',
          service_model_ref: number,
        },
        values: { [REGION_FIELD.id]: { id: `7${id}`, name: REGION_FIELD.name, value: region } },
      };
      return { ...record('user', id, user), externalReference: number };
    }),
  ];
}

function numbered(first: number, names: readonly string[]): Map<string, string> {
  return new Map([...new Set(names)].sort().map((name, index) => [name, String(first + index)]));
}

function named(type: KantataType, ids: ReadonlyMap<string, string>): NewRecord[] {
  return [...ids].map(([name, id]) => record(type, id, { name }));
}

function field(name: string, subjectType: string): CustomField {
  return { name, subject_type: subjectType, value_type: 'string' };
}

function record(type: KantataType, id: string, data: object): NewRecord {
  return { system: 'psa', type, id, data };
}
