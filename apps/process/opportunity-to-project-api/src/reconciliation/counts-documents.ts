import { CurrencyCode, DecimalText, Instant, ListOf, Text, Whole } from '@handover/canonical';
import { StateCount } from '../handovers/handover-documents.js';

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
