import { runWithCorrelation } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { failureOf } from '../exceptions/failed-call.js';
import { waitAfter } from '../handovers/wait-after.js';
import { releaseDemands } from '../handovers/stages/raise-demands.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { type Reviewed, reviewStage, type StageReviewRun } from './review-stage.js';
import type { ReviewedStage } from './stage-review.js';
import { StageReviewsRepository } from './stage-reviews.repository.js';

/** How a review ended; one that waits is done by the next run. */
export type ReviewEnd = 'reviewed' | 'superseded' | 'waiting';

/** Does the reviews of stages before the win. */
@Injectable()
export class StageReviews {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    private readonly reviews: StageReviewsRepository,
  ) {}

  /** Does a review that was asked for. What a system refuses is a finding of the review. */
  async review(key: string, stage: ReviewedStage, run: number): Promise<ReviewEnd> {
    const review = await this.reviews.begin(key, stage, run);
    if (!review) return 'superseded';
    return runWithCorrelation(review, async () => {
      try {
        return await this.finish(review, await reviewStage(this.clients, review));
      } catch (error) {
        const failure = failureOf('request-staffing', error);
        if ('finding' in failure) return this.finish(review, failedWith(review, failure.finding));
        await this.reviews.putOff(review, failure.outage, waitAfter(review.waits, failure.outage));
        return 'waiting';
      }
    });
  }

  private async finish(review: StageReviewRun, reviewed: Reviewed): Promise<ReviewEnd> {
    if (await this.reviews.finish(review, reviewed)) return 'reviewed';
    // The deal was won in the meantime, or another attempt or request has taken over.
    const raised = reviewed.demands.filter((id) => !review.demands.includes(id));
    const held = await this.reviews.handOn(review, raised);
    const route = { legalEntity: reviewed.legalEntity ?? '' };
    await releaseDemands({ clients: this.clients, work: review, what: '', route, held });
    return 'superseded';
  }
}

function failedWith({ demands, legalEntity }: StageReviewRun, finding: Reviewed['findings'][number]): Reviewed {
  return { state: 'failed', findings: [finding], decisions: [], demands, legalEntity };
}
