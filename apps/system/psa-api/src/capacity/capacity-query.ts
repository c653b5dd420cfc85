import { CalendarDate, Text } from '@handover/canonical';
import { InstanceQuery } from '@handover/connector-kit';

/** Whose hours in which weeks. */
export class CapacityQuery extends InstanceQuery {
  @Text({ description: 'Role', example: 'Senior consultant', optional: true })
  role?: string;

  @Text({ description: 'Region', example: 'emea', optional: true })
  region?: string;

  @CalendarDate({ description: 'Monday of the first ISO 8601 week', example: '2027-02-01' })
  fromWeek: string;

  @CalendarDate({ description: 'Monday of the last ISO 8601 week', example: '2027-03-01' })
  toWeek: string;
}
