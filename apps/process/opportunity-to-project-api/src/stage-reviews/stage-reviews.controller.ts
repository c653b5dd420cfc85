import { handoverKey, Text } from '@handover/canonical';
import { ApiProblems, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { StageReviewRow } from '../handovers/handovers-schema.js';
import { findingDocument } from '../readiness/finding-document.js';
import { type StageReview, StageReviewList } from './stage-review-documents.js';
import { StageReviewsRepository } from './stage-reviews.repository.js';

class StageReviewQuery {
  @Text({ description: 'CRM instance', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;
}

/** What the gates before the win said. */
@ApiTags('readiness')
@Controller('v1/opportunities')
export class StageReviewsController {
  constructor(private readonly reviews: StageReviewsRepository) {}

  @Get(':id/stage-reviews')
  @RequireScope('readiness:read')
  @ApiOperation({
    summary: 'List the stage reviews of an opportunity',
    description: 'What the gates of commit and contract-review said when it reached them, and what was raised then.',
  })
  @ApiParam({ name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: StageReviewList, description: 'The reviews' })
  @ApiProblems(400)
  async listStageReviews(@Param('id') id: string, @Query() query: StageReviewQuery): Promise<StageReviewList> {
    const rows = await this.reviews.of(handoverKey(query.crmInstance ?? 'main', id));
    return { items: rows.map(documentOf) };
  }
}

function documentOf(row: StageReviewRow): StageReview {
  const { stage, state, crm_version: crmVersion, decisions, demands: resourceDemandIds } = row;
  return {
    stage,
    state,
    crmVersion,
    findings: row.findings.map(findingDocument),
    decisions,
    resourceDemandIds,
    ...(row.waiting_for === null ? {} : { waitingFor: row.waiting_for }),
    requestedAt: row.requested_at.toISOString(),
    ...(row.reviewed_at === null ? {} : { reviewedAt: row.reviewed_at.toISOString() }),
  };
}
