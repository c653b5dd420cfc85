import { Flag, Instant, LocalDateTime, LocalTime, OneOf, SomeOf, Text, Whole } from './fields.js';

/** In the order of ISO 8601: Monday is day 1. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** No window lasts longer, in minutes: a week. */
export const LONGEST_WINDOW_MINUTES = 7 * 24 * 60;

/** When a system instance is not to be called: once, with `from` and `to`, or every week, with `weekdays`, `at` and `minutes`. */
export class MaintenancePlan {
  @Text({ description: 'Configured instance that is not called', example: 'de01', maxLength: 63 })
  instance: string;

  @Text({ description: 'Why, for those who wait', example: 'Upgrade to 8.2', maxLength: 500 })
  reason: string;

  @Text({ description: 'Time zone of its local times (IANA)', example: 'Europe/Berlin', maxLength: 64 })
  timeZone: string;

  @LocalDateTime({ description: 'Of a window that is once: begin, local', optional: true })
  from?: string;

  @LocalDateTime({ description: 'Of a window that is once: end, local', example: '2027-03-28T04:00', optional: true })
  to?: string;

  @SomeOf(weekdays, {
    name: 'Weekday',
    description: 'Of a window that recurs: days on which it begins',
    example: ['saturday'],
    optional: true,
  })
  weekdays?: Weekday[];

  @LocalTime({ description: 'Of a window that recurs: time at which it begins, local', optional: true })
  at?: string;

  @Whole({
    description: 'Of a window that recurs: how long it lasts, in minutes that pass',
    example: 240,
    min: 1,
    max: LONGEST_WINDOW_MINUTES,
    optional: true,
  })
  minutes?: number;
}

/** A maintenance window to be made. */
export class NewMaintenanceWindow extends MaintenancePlan {
  @Text({ description: 'Who plans it, where an API asks for a person', optional: true, example: 'a.keller' })
  onBehalfOf?: string;
}

/** A maintenance window that is in force or to come. */
export class MaintenanceWindow extends MaintenancePlan {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @Flag({ description: 'Whether it holds now' })
  underWay: boolean;

  @Instant({ description: 'Begin of this or the next time', optional: true })
  begins?: string;

  @Instant({ description: 'End of this or the next time', optional: true })
  ends?: string;

  @Text({ description: 'Who planned it', example: 'a.keller' })
  createdBy: string;

  @Instant({ description: 'When' })
  createdAt: string;
}

/** The kinds of system that instances are of. */
export const systemNames = ['crm', 'erp', 'psa', 'hr', 'billing', 'documents'] as const;
export type SystemName = (typeof systemNames)[number];

/** A maintenance window to be made, of any system. */
export class NewSystemMaintenance extends NewMaintenanceWindow {
  @OneOf(systemNames, { name: 'SystemName', description: 'Kind of system that the instance is of', example: 'erp' })
  system: SystemName;
}

/** A maintenance window of any system; its id is `<system>:<id there>`. */
export class SystemMaintenance extends MaintenanceWindow {
  @OneOf(systemNames, { name: 'SystemName', description: 'Kind of system that the instance is of', example: 'erp' })
  system: SystemName;
}

/** Whose maintenance windows are wanted. */
export class SystemMaintenanceQuery {
  @OneOf(systemNames, { name: 'SystemName', description: 'Only those of this kind of system', optional: true })
  system?: SystemName;

  @Text({ description: 'Only those of this instance', optional: true, example: 'de01', maxLength: 63 })
  instance?: string;
}

/** One time for which a maintenance window holds: what recurs has many. */
export class MaintenanceOccurrence {
  @Text({ description: 'Identifier of the window', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  windowId: string;

  @Text({ description: 'Configured instance that is not called', example: 'de01', maxLength: 63 })
  instance: string;

  @Text({ description: 'Why', example: 'Upgrade to 8.2', maxLength: 500 })
  reason: string;

  @Instant({ description: 'Begin' })
  begins: string;

  @Instant({ description: 'End' })
  ends: string;
}

/** A time for which a maintenance window of any system holds. */
export class SystemMaintenanceOccurrence extends MaintenanceOccurrence {
  @OneOf(systemNames, { name: 'SystemName', description: 'Kind of system that the instance is of', example: 'erp' })
  system: SystemName;
}

/** How far ahead the times of maintenance windows are wanted. */
export class OccurrenceDays {
  @Whole({ description: 'How many days ahead; 30 unless told', min: 1, max: 366, example: 30, optional: true })
  days?: number;
}

/** Whose times of maintenance windows are wanted, and how far ahead. */
export class SystemOccurrencesQuery extends SystemMaintenanceQuery {
  @Whole({ description: 'How many days ahead; 30 unless told', min: 1, max: 366, example: 30, optional: true })
  days?: number;
}

/** The early end of a maintenance window. */
export class WindowEnding {
  @Text({ description: 'Why it may end', optional: true, example: 'Done earlier', maxLength: 500 })
  reason?: string;

  @Flag({
    description:
      'Of a window that recurs: end it for ever; otherwise what is under way ends, and it recurs. One that is once ends for ever',
    optional: true,
  })
  forGood?: boolean;

  @Text({ description: 'Who ends it, where an API asks for a person', optional: true, example: 'a.keller' })
  onBehalfOf?: string;
}
