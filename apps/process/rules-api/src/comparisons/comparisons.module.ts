import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { CompareOnCases } from './compare-on-cases.js';
import { ComparisonsController } from './comparisons.controller.js';

/** Drafts and versions evaluated beside each other. */
@Module({
  imports: [EvaluationsModule],
  controllers: [ComparisonsController],
  providers: [CompareOnCases],
})
export class ComparisonsModule {}
