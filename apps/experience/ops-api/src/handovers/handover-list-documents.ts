import { CalendarDate, Flag, Nested, OneOf, SomeOf, Text, Whole } from '@handover/canonical';
import { PageOf, PageQuery } from '@handover/platform';
import { IntersectionType } from '@nestjs/swagger';
import {
  type ExceptionOwner,
  exceptionOwners,
  type HandoverSort,
  handoverSorts,
  type HandoverState,
  handoverStates,
  type SortDirection,
  sortDirections,
} from '../words.js';
import { type Milestone, milestones } from '../overview/words.js';
import { HandoverSummary } from './handover-documents.js';

/** Which handovers are wanted. */
export class HandoverFilterQuery {
  @SomeOf(handoverStates, { name: 'HandoverState', description: 'Only those in one of these states', optional: true })
  state?: HandoverState[];

  @Text({ description: 'Only those of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @Text({ description: 'Only those of this practice', optional: true, example: 'engineering' })
  practice?: string;

  @Text({ description: 'Only those that this region delivers', optional: true, example: 'emea' })
  deliveryRegion?: string;

  @Text({ description: 'Only those of this contract type', optional: true, example: 'fixed-price' })
  contractType?: string;

  @CalendarDate({ description: 'Only those won on this day (UTC) or later', optional: true })
  wonFrom?: string;

  @CalendarDate({ description: 'Only those won on this day (UTC) or earlier', optional: true, example: '2026-12-31' })
  wonTo?: string;

  @CalendarDate({ description: 'Only those that start on this day or later', optional: true })
  startFrom?: string;

  @CalendarDate({ description: 'Only those that start on this day or earlier', optional: true, example: '2026-12-31' })
  startTo?: string;

  @Text({
    description: 'Only those whose name, customer, project id or opportunity id contains this text',
    optional: true,
    example: 'Nordwind',
  })
  text?: string;

  @Text({
    description: 'Only those that wrote the record with this id, in whichever system',
    optional: true,
    example: 'P-100042',
  })
  recordId?: string;

  @Text({
    description: 'Only those that wait for this system, or for one instance of it',
    optional: true,
    example: 'erp:de01',
  })
  waitingFor?: string;

  @OneOf(milestones, {
    name: 'Milestone',
    description: 'Only those of this figure of the overview, none of which is being taken back or was',
    optional: true,
  })
  milestone?: Milestone;

  @OneOf(exceptionOwners, {
    name: 'ExceptionOwner',
    description: 'Only those with an open exception that this one can help with',
    optional: true,
  })
  exceptionOwner?: ExceptionOwner;
}

/** Which handovers are wanted, in which order. */
export class HandoverListQuery extends HandoverFilterQuery {
  @OneOf(handoverSorts, {
    name: 'HandoverSort',
    description: 'By what they are sorted; by `receivedAt` unless told',
    optional: true,
  })
  sort?: HandoverSort;

  @OneOf(sortDirections, {
    name: 'SortDirection',
    description:
      'Ascending or descending; descending unless told. A deal without a start counts as the last to start, one without an amount as the smallest',
    optional: true,
  })
  direction?: SortDirection;
}

/** One page of that list. */
export class HandoverQuery extends IntersectionType(PageQuery, HandoverListQuery) {}

/** How many match, counted up to a bound. */
export class HandoverTotal {
  @Whole({ description: 'How many match; no more than 10,000 are counted' })
  count: number;

  @Flag({ description: 'Whether that is all; false where there are more than were counted' })
  exact: boolean;
}

/** A page of handovers. */
export class HandoverPage extends PageOf(HandoverSummary) {
  @Nested(() => HandoverTotal, { description: 'How many match; on the first page alone', optional: true })
  total?: HandoverTotal;
}
