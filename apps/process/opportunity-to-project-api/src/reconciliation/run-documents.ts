import { Instant, Nested, OnBehalfOf, OneOf, Text, TextList, Whole } from '@handover/canonical';
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

  @Whole({ description: 'Handovers that could not be read, or went on meanwhile, and were left as they were' })
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
