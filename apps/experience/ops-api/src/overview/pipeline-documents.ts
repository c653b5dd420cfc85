import { CalendarDate, CurrencyCode, DecimalText, Instant, ListOf, OneOf, Text } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import { CountedFigure } from './figure-documents.js';
import { OverviewQuery } from './overview-query.js';
import { type ReviewedStage, reviewedStages, type ReviewState, reviewStates } from './words.js';

/** How far deals of the backlog have come. */
export const backlogNames = ['not-active', 'not-started'] as const;
export type BacklogName = (typeof backlogNames)[number];

/** Deals of one stage before the win. */
export class PipelineStage extends CountedFigure {
  @OneOf(reviewedStages, { name: 'ReviewedStage', description: 'Stage' })
  stage: ReviewedStage;
}

/** Deals that are won and whose work has not begun. */
export class BacklogPart extends CountedFigure {
  @OneOf(backlogNames, { name: 'BacklogName', description: 'How far they have come' })
  name: BacklogName;
}

/** What is to come, beside what is won and to be begun. */
export class Pipeline {
  @ListOf(() => PipelineStage, { description: 'Pipeline, by stage' })
  pipeline: PipelineStage[];

  @ListOf(() => BacklogPart, { description: 'Backlog' })
  backlog: BacklogPart[];
}

/** A deal before the win that has reached a gate. */
export class PipelineDeal {
  @Text({ description: 'Key that its handover would have', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Opportunity in that CRM', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @OneOf(reviewedStages, { name: 'ReviewedStage', description: 'The last gate that it has reached' })
  stage: ReviewedStage;

  @OneOf(reviewStates, { name: 'ReviewState', description: 'What that gate said' })
  state: ReviewState;

  @Text({ description: 'Name of the deal', optional: true, maxLength: 1000 })
  name?: string;

  @Text({ description: 'Customer', optional: true, maxLength: 1000 })
  customer?: string;

  @Text({ description: 'Legal entity that signs', optional: true, example: 'DE01' })
  legalEntity?: string;

  @DecimalText({ description: 'Amount of the deal', optional: true })
  amount?: string;

  @CurrencyCode({ description: 'Its currency', optional: true })
  currency?: string;

  @CalendarDate({ description: 'Estimated start', optional: true })
  startDate?: string;

  @Instant({ description: 'When it was reviewed; absent while it is about to be', optional: true })
  reviewedAt?: string;
}

/** Which deals of the pipeline are wanted. */
export class PipelineDealQuery extends IntersectionType(PageQuery, OmitType(OverviewQuery, ['from', 'to'] as const)) {
  @OneOf(reviewedStages, { name: 'ReviewedStage', description: 'Only those at this stage', optional: true })
  stage?: ReviewedStage;
}
