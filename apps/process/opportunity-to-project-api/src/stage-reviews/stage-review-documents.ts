import { Instant, ListOf, OneOf, Text, TextList } from '@handover/canonical';
import { DecisionDocument } from '../handovers/handover-documents.js';
import { ReadinessFinding } from '../readiness/readiness-documents.js';
import { type ReviewedStage, reviewedStages, type ReviewState, reviewStates } from './stage-review.js';

/** The review of a stage before the win. */
export class StageReview {
  @OneOf(reviewedStages, { name: 'ReviewedStage', description: 'Stage whose gate was evaluated' })
  stage: ReviewedStage;

  @OneOf(reviewStates, {
    name: 'ReviewState',
    description: 'Requested until it is done; withdrawn once the deal has fallen back behind the stage or is lost',
  })
  state: ReviewState;

  @Text({ description: 'Version of the opportunity that asked for it', example: '2026-11-20T09:30:00.000Z' })
  crmVersion: string;

  @ListOf(() => ReadinessFinding, { description: 'What the gate asks for and the deal does not have' })
  findings: ReadinessFinding[];

  @ListOf(() => DecisionDocument, { description: 'Decisions with their traces' })
  decisions: DecisionDocument[];

  @TextList({ description: 'Tentative resource demands in the PSA' })
  resourceDemandIds: string[];

  @Text({ description: 'What it waits for', optional: true })
  waitingFor?: string;

  @Instant({ description: 'When it was asked for' })
  requestedAt: string;

  @Instant({ description: 'When it was done', optional: true })
  reviewedAt?: string;
}

/** The reviews of an opportunity. */
export class StageReviewList {
  @ListOf(() => StageReview, { description: 'One for each stage that was reviewed' })
  items: StageReview[];
}
