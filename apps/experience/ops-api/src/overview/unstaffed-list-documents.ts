import { CalendarDate, Instant, Quantity, Text } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import { OverviewQuery } from './overview-query.js';

/** Work of a won deal for which nobody is assigned. */
export class UnstaffedDemandItem {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Name of the deal', optional: true, maxLength: 1000 })
  name?: string;

  @Text({ description: 'Identifier of the demand in the PSA', example: 'RQ-2026-0042' })
  id: string;

  @Text({ description: 'PSA instance', example: 'main' })
  instance: string;

  @Text({ description: 'Role', example: 'Consultant' })
  role: string;

  @Text({ description: 'Region', example: 'emea' })
  region: string;

  @Quantity({ description: 'Hours', example: 320 })
  hours: number;

  @CalendarDate({ description: 'First day' })
  start: string;

  @CalendarDate({ description: 'Last day', example: '2026-08-31' })
  end: string;

  @Instant({ description: 'When the PSA was last asked' })
  seenAt: string;
}

/** Which of it is wanted. */
export class UnstaffedDemandQuery extends IntersectionType(
  PageQuery,
  OmitType(OverviewQuery, ['from', 'to'] as const),
) {
  @Instant({ description: 'Only of deals won from here on', optional: true })
  wonFrom?: string;

  @Instant({ description: 'Only of deals won before this instant', optional: true })
  wonTo?: string;

  @CalendarDate({ description: 'Only what begins on this day or later', optional: true })
  startsFrom?: string;

  @CalendarDate({ description: 'Only what begins before this day', optional: true, example: '2026-08-31' })
  startsBefore?: string;
}
