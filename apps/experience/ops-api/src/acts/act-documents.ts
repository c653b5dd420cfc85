import { Flag, Instant, ListOf, OneOf, Text, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { RefusedHandoverDocument } from '../exceptions/exception-action-documents.js';
import {
  type ActFate,
  actFates,
  type ExceptionAct,
  exceptionActs,
  type HandoverState,
  handoverStates,
} from '../words.js';

/** What somebody set in motion, on one exception or on all of a cause, and how far it has come. */
export class ActDocument {
  @Text({ description: 'Identifier', example: '0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27' })
  id: string;

  @OneOf(exceptionActs, { name: 'ExceptionAct', description: 'What was done' })
  act: ExceptionAct;

  @Text({ description: 'Cause of the exceptions', example: '5d0c1f2e9a7b4c33' })
  cause: string;

  @Text({ description: 'The cause in words', maxLength: 4000 })
  title: string;

  @Flag({ description: 'All open exceptions of the cause were meant, not one' })
  wholeCause: boolean;

  @Text({ description: 'Who did it', example: 'a.keller' })
  by: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  reason?: string;

  @Instant({ description: 'When' })
  at: string;

  @Whole({ description: 'Handovers that it carried on' })
  resumed: number;

  @Whole({ description: 'Of these: came through, to a project or to their unwinding' })
  through: number;

  @Whole({ description: 'Of these: are blocked again, for this or for another reason' })
  blocked: number;

  @Whole({ description: 'Of these: wait for a system, and go on by themselves' })
  waiting: number;

  @Whole({ description: 'Of these: are under way or in their queue' })
  underWay: number;

  @Whole({ description: 'Of these: came through or are blocked again' })
  settled: number;

  @Whole({ description: 'Handovers that it was refused for' })
  refused: number;

  @Flag({ description: 'None of them is under way or waits' })
  finished: boolean;
}

/** An act with those that it was refused for. */
export class ActWithRefusals extends ActDocument {
  @ListOf(() => RefusedHandoverDocument, {
    description: 'Handovers that it was refused for, and why',
    maxItems: 100_000,
  })
  refusals: RefusedHandoverDocument[];
}

/** What became of one handover of an act, as it stands now. */
export class ActedHandover {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Name of the deal', optional: true })
  name?: string;

  @Text({ description: 'The exception on which was acted' })
  exceptionId: string;

  @OneOf(actFates, { name: 'ActFate', description: 'What became of it' })
  fate: ActFate;

  @OneOf(handoverStates, { name: 'HandoverState', description: 'Its state' })
  state: HandoverState;

  @Instant({ description: 'When it last changed' })
  changedAt: string;

  @Text({ description: 'Its project', optional: true, example: 'P-2026-0042' })
  projectId?: string;

  @Text({ description: 'The exception that blocks it now', optional: true })
  blockedBy?: string;

  @Text({ description: 'What that says', optional: true, maxLength: 4000 })
  sentence?: string;
}

/** Which acts are wanted. */
export class ActQuery extends PageQuery {
  @Text({ description: 'Only those on this cause', optional: true, example: '5d0c1f2e9a7b4c33', maxLength: 64 })
  cause?: string;

  @Text({ description: 'Only those of this person', optional: true, example: 'a.keller' })
  by?: string;
}

/** Which handovers of an act are wanted. */
export class ActedHandoverQuery extends PageQuery {
  @OneOf(actFates, { name: 'ActFate', description: 'Only those of which this became', optional: true })
  fate?: ActFate;
}
