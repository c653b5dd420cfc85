import type { RecordKind } from '../plain/plain-records.js';

export const REQUEST: RecordKind = {
  system: 'psa',
  type: 'resource-demand',
  name: 'request',
  prefix: 'RQ-',
  series: 'psa_request_numbers',
};
export const BOOKING: RecordKind = {
  system: 'psa',
  type: 'assignment',
  name: 'booking',
  prefix: 'BK-',
  series: 'psa_booking_numbers',
};
export const RESOURCE: RecordKind = { system: 'psa', type: 'resource', name: 'resource' };

/** Somebody who can be booked. `id` is the employee number. */
export interface Resource {
  name: string;
  role: string;
  region: string;
  company: string;
  weekly_hours: number;
}
