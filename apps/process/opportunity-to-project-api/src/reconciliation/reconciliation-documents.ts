import { CurrencyCode, DecimalText, Instant, ListOf, Nested, OneOf, Text, TextList, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { OnBehalfOf } from '../audit/on-behalf-of.decorator.js';
import { exceptionOwners } from '../exceptions/business-exception.js';
import { StateCount } from '../handovers/handover-documents.js';
import { type DifferenceKind, differenceKinds } from './comparison/difference.js';
import { type RunState, runStates } from './reconciliation-run.js';

/** What a run is limited to; to nothing when all is absent. */
export class ReconciliationFilter {
  @Text({ description: 'Only deals and projects of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @TextList({ description: 'Only these handovers; nothing is listed then', optional: true, maxItems: 1000 })
  handoverKeys?: string[];

  @Instant({ description: 'Only handovers and won opportunities that changed then or later', optional: true })
  since?: string;
}

/** Asks for a run. */
export class NewReconciliationRun extends ReconciliationFilter {
  @Text({ description: 'Why', optional: true, example: 'Month-end', maxLength: 1000 })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** A comparison of the systems, and how far it is. */
export class ReconciliationRun {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @OneOf(runStates, { name: 'ReconciliationRunState', description: 'State' })
  state: RunState;

  @OneOf(['schedule', 'person'], { name: 'ReconciliationTrigger', description: 'What asked for it' })
  trigger: 'schedule' | 'person';

  @Text({ description: 'Who asked for it', example: 'a.keller' })
  requestedBy: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  reason?: string;

  @Nested(() => ReconciliationFilter, { description: 'What it is limited to' })
  filter: ReconciliationFilter;

  @Text({ description: 'What it works on', optional: true, example: 'projects of de01' })
  step?: string;

  @Whole({ description: 'Handovers compared so far' })
  handoversCompared: number;

  @Whole({ description: 'Handovers that could not be read, and were left as they were' })
  handoversNotCompared: number;

  @Whole({ description: 'Won opportunities that the CRMs have listed' })
  wonListed: number;

  @Whole({ description: 'Projects that the ERPs have listed' })
  projectsListed: number;

  @Whole({ description: 'Differences met' })
  differencesFound: number;

  @Whole({ description: 'Of these, new ones' })
  differencesOpened: number;

  @Whole({ description: 'Differences of earlier runs that are gone' })
  differencesResolved: number;

  @Whole({ description: 'Differences that it has put right by itself' })
  differencesFixed: number;

  @TextList({ description: 'Lists that could not be read, and why' })
  leftOut: string[];

  @Text({ description: 'What it waits for, or why it failed', optional: true, maxLength: 4000 })
  waitingFor?: string;

  @Instant({ description: 'When it goes on', optional: true })
  resumeAt?: string;

  @Instant({ description: 'When it was asked for' })
  requestedAt: string;

  @Instant({ description: 'When it began', optional: true })
  begunAt?: string;

  @Instant({ description: 'When it ended', optional: true })
  endedAt?: string;
}

/** A record that a difference is about. */
export class DifferingRecord {
  @Text({ description: 'Kind of system', example: 'erp' })
  system: string;

  @Text({ description: 'Instance', example: 'de01' })
  instance: string;

  @Text({ description: 'Type of record', example: 'project' })
  type: string;

  @Text({ description: 'Identifier there', example: 'P-100042' })
  id: string;
}

/** A value, and who says it. */
export class DifferingValue {
  @Text({ description: 'Who says it', example: 'ERP de01' })
  source: string;

  @ApiPropertyOptional({
    description: 'What it says: a text, money, several fields or identifiers; absent for nothing',
    oneOf: [
      { type: 'string' },
      { type: 'object', additionalProperties: true },
      { type: 'array', items: {}, maxItems: 1000 },
    ],
    example: '2027-02-01',
  })
  value?: unknown;
}

export const differenceStates = ['open', 'dismissed', 'resolved'] as const;
export type DifferenceState = (typeof differenceStates)[number];

/** Something in which the systems disagree; one over all runs that meet it. */
export class ReconciliationDifference {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @OneOf(differenceKinds, { name: 'DifferenceKind', description: 'Kind' })
  kind: DifferenceKind;

  @OneOf(differenceStates, {
    name: 'DifferenceState',
    description: 'Open, dismissed as meant to be so, or resolved: a later run did not meet it again',
  })
  state: DifferenceState;

  @Text({
    description: 'Handover key, also of a deal without handover; of a record without key where it is',
    example: 'main:006Hx00000A1B2CIAV',
    maxLength: 500,
  })
  subject: string;

  @Text({ description: 'Field in which they disagree', optional: true, example: 'project/start', maxLength: 500 })
  field?: string;

  @Text({ description: 'Name of the deal or project', optional: true, maxLength: 1000 })
  name?: string;

  @Text({ description: 'Legal entity', optional: true, example: 'DE01' })
  legalEntity?: string;

  @ListOf(() => DifferingRecord, { description: 'Records that it is about' })
  records: DifferingRecord[];

  @Nested(() => DifferingValue, { description: 'What should be', optional: true })
  expected?: DifferingValue;

  @Nested(() => DifferingValue, { description: 'What is', optional: true })
  found?: DifferingValue;

  @Text({ description: 'Why they may disagree', maxLength: 4000 })
  cause: string;

  @Text({ description: 'What to do, and who does it', maxLength: 4000 })
  fix: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can put it right' })
  owner: string;

  @OneOf(['automatic', 'by-person'], {
    name: 'Fixable',
    description: 'Whether Handover can put it right when it is told to (automatic), or a person does',
  })
  fixable: 'automatic' | 'by-person';

  @Whole({ description: 'In how many runs it was met', min: 1 })
  occurrences: number;

  @Instant({ description: 'When it was first met' })
  firstSeenAt: string;

  @Instant({ description: 'When it was last met' })
  lastSeenAt: string;

  @Instant({ description: 'When it was put right; the next run sees whether it is gone', optional: true })
  fixedAt?: string;

  @Text({ description: 'Who had it put right', optional: true })
  fixedBy?: string;

  @Text({ description: 'Why the last attempt to put it right failed', optional: true, maxLength: 4000 })
  fixFailure?: string;

  @Instant({ description: 'When it was dismissed', optional: true })
  dismissedAt?: string;

  @Text({ description: 'Who dismissed it', optional: true })
  dismissedBy?: string;

  @Text({ description: 'Why it is meant to be so', optional: true, maxLength: 1000 })
  dismissedReason?: string;

  @Instant({ description: 'When a run did not meet it again', optional: true })
  resolvedAt?: string;
}

/** Which differences are wanted. */
export class DifferenceQuery extends PageQuery {
  @OneOf(differenceStates, {
    name: 'DifferenceState',
    description: 'Only those in this state; open ones when absent',
    optional: true,
  })
  state?: DifferenceState;

  @OneOf(differenceKinds, { name: 'DifferenceKind', description: 'Only those of this kind', optional: true })
  kind?: DifferenceKind;

  @Text({ description: 'Only those of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @Text({
    description: 'Only those of this handover',
    optional: true,
    example: 'main:006Hx00000A1B2CIAV',
    maxLength: 500,
  })
  handoverKey?: string;
}

/** Why something is asked for. */
export class FixRequest {
  @Text({ description: 'Why', optional: true, example: 'The CRM was cleaned up', maxLength: 1000 })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** Why a difference is meant to be so. */
export class Dismissal {
  @Text({ description: 'Why it is meant to be so', example: 'Internal project without a deal', maxLength: 1000 })
  reason: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** Which window is counted. */
export class ReconciliationCountsQuery {
  @Instant({ description: 'From here on; 31 days before `to` when absent', optional: true })
  from?: string;

  @Instant({ description: 'Up to, and without, here; now when absent', optional: true })
  to?: string;

  @Text({ description: 'Only deals of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;
}

export class EventFateCount {
  @Text({ description: 'What became of them', example: 'accepted' })
  fate: string;

  @Whole({ description: 'Events' })
  events: number;

  @Whole({ description: 'Deliveries of them' })
  deliveries: number;
}

/** A won deal of which no handover knows. */
export class UnaccountedDeal {
  @Text({ description: 'Key that its handover would have', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({ description: 'Name', maxLength: 1000 })
  name: string;

  @Text({ description: 'Legal entity', optional: true, example: 'DE01' })
  legalEntity?: string;

  @DecimalText({ description: 'Amount', optional: true })
  amount?: string;

  @CurrencyCode({ description: 'Currency', optional: true })
  currency?: string;

  @Instant({ description: 'When the CRM had it as won' })
  wonBy: string;
}

/** What came in within a window and what became of it: `won` = `out` + `open` + `dismissed` + `unaccounted`. */
export class ReconciliationCounts {
  @Instant({ description: 'Beginning of the window' })
  from: string;

  @Instant({ description: 'End of the window' })
  to: string;

  @Text({ description: 'Legal entity', optional: true })
  legalEntity?: string;

  @Instant({
    description: 'When a run last listed what the CRMs have won; what was won since may be missing',
    optional: true,
  })
  comparedAt?: string;

  @Whole({ description: 'In: deals won in the window, as CRMs have listed them or their events told' })
  won: number;

  @Whole({ description: 'Of these, those that a CRM has listed' })
  listed: number;

  @Whole({ description: 'Of these, those whose handover has begun' })
  begun: number;

  @ListOf(() => StateCount, { description: 'These by state of their handover' })
  states: StateCount[];

  @Whole({ description: 'Out: provisioned, closed or unwound' })
  out: number;

  @Whole({ description: 'Still under way, waiting or blocked' })
  open: number;

  @Whole({ description: 'Won without a handover, and meant to be so' })
  dismissed: number;

  @Whole({ description: 'The remainder: won, and no handover knows of them. Nothing is lost while it is 0' })
  unaccounted: number;

  @ListOf(() => UnaccountedDeal, { description: 'The first hundred of these, the newest first' })
  unaccountedDeals: UnaccountedDeal[];

  @ListOf(() => EventFateCount, { description: 'Events of CRMs that came in within the window, by fate' })
  events: EventFateCount[];

  @Whole({ description: 'Projects that the handovers of the window have made' })
  projectsCreated: number;

  @Whole({ description: 'Of these, those that the ERP does not hold any more' })
  projectsMissing: number;

  @Whole({ description: 'Open projects in the ERPs without a deal, whenever they were made' })
  projectsWithoutDeal: number;
}
