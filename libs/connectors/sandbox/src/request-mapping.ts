import type {
  Assignment,
  Capacity,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import type { FieldNames } from './refused-field.js';
import type { WireRecord } from './sandbox-protocol.js';
import { commitments, requestStates } from './vocabulary.js';
import { externalReferenceOf, sourceOf } from './wire-record.js';

/** A request for people as the PSA sends it. */
export interface WireRequest extends WireRecord {
  job?: string | null;
  title: string;
  company: string;
  role: string;
  skills?: string[];
  region: string;
  effort_hours: number;
  date_from: string;
  date_to: string;
  commitment: string;
  state: string;
  resource?: string | null;
}

export interface WireBooking {
  id: string;
  request: string;
  job?: string | null;
  resource: string;
  hours: number;
  date_from: string;
  date_to: string;
}

export interface WireSlot {
  role: string;
  region: string;
  monday: string;
  free_hours: number;
  booked_hours: number;
}

export const requestFieldNames: FieldNames = {
  ext_ref: 'externalReference',
  job: 'projectId',
  title: 'name',
  company: 'legalEntity',
  role: 'role',
  skills: 'skills',
  'skills.*': 'skills/*',
  region: 'region',
  effort_hours: 'hours',
  date_from: 'start',
  date_to: 'end',
  commitment: 'certainty',
  state: 'status',
};

export function newRequest(demand: NewResourceDemand): object {
  return {
    ...requestChange(demand),
    ext_ref: demand.externalReference,
    title: demand.name,
    company: demand.legalEntity,
    role: demand.role,
  };
}

export function requestChange(change: ResourceDemandChange): object {
  return {
    job: change.projectId,
    skills: change.skills,
    region: change.region,
    effort_hours: change.hours,
    date_from: change.start,
    date_to: change.end,
    commitment: change.certainty && commitments.theirs(change.certainty),
  };
}

export function resourceDemandOf(request: WireRequest): ResourceDemand {
  return {
    ...sourceOf(request),
    externalReference: externalReferenceOf(request),
    ...(request.job ? { projectId: request.job } : {}),
    name: request.title,
    legalEntity: request.company,
    role: request.role,
    skills: request.skills ?? [],
    region: request.region,
    hours: request.effort_hours,
    start: request.date_from,
    end: request.date_to,
    certainty: commitments.ours(request.commitment),
    status: requestStates.ours(request.state),
    ...(request.resource ? { assignedEmployee: request.resource } : {}),
  };
}

export function assignmentOf({ id, request, job, resource, hours, date_from, date_to }: WireBooking): Assignment {
  return {
    id,
    demandId: request,
    ...(job ? { projectId: job } : {}),
    employee: resource,
    hours,
    start: date_from,
    end: date_to,
  };
}

export function capacityOf({ role, region, monday, free_hours, booked_hours }: WireSlot): Capacity {
  return { role, region, week: monday, availableHours: free_hours, assignedHours: booked_hours };
}
