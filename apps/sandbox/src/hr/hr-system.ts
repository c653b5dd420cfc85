import { Injectable } from '@nestjs/common';
import { PlainRecords, type RecordKind } from '../plain/plain-records.js';
import { type Endpoint, ok, type PlainRequest, type PlainSystem } from '../plain/plain-system.js';
import type { RecordContent } from '../records/record.js';

const WORKER: RecordKind = { system: 'hr', type: 'employee', name: 'worker' };
const DEPARTMENT: RecordKind = { system: 'hr', type: 'org-unit', name: 'department' };

/** Somebody who works, or worked, for the firm. `id` is the employee number. */
export interface Worker {
  full_name: string;
  mail: string;
  employed: boolean;
  can_lead_projects: boolean;
  company: string;
  cost_center: string;
  department: string;
  job_title: string;
  region: string;
  skills: string[];
}

export interface Department {
  title: string;
  parent: string | null;
  company: string;
  cost_center: string;
  head: string | null;
}

/** The HR stand-in: workers and departments, to read. */
@Injectable()
export class HrSystem implements PlainSystem {
  readonly name = 'hr';

  constructor(private readonly records: PlainRecords) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'GET',
        path: '/workers',
        operation: 'employees.list',
        handle: async ({ query }) => ok(await this.records.page(WORKER, query, { where: workersWhere(query) })),
      },
      {
        method: 'GET',
        path: '/workers/:id',
        operation: 'employees.read',
        handle: async ({ params }) => ok(await this.records.read(WORKER, params.id!)),
      },
      {
        method: 'GET',
        path: '/departments',
        operation: 'org-units.list',
        handle: async ({ query }) => ok(await this.records.page(DEPARTMENT, query)),
      },
      {
        method: 'GET',
        path: '/departments/:id',
        operation: 'org-units.read',
        handle: async ({ params }) => ok(await this.records.read(DEPARTMENT, params.id!)),
      },
    ];
  }
}

function workersWhere({ company, employed, can_lead_projects }: PlainRequest['query']): RecordContent {
  return {
    ...(company === undefined ? {} : { company }),
    ...(employed === undefined ? {} : { employed: employed === 'true' }),
    ...(can_lead_projects === undefined ? {} : { can_lead_projects: can_lead_projects === 'true' }),
  };
}
