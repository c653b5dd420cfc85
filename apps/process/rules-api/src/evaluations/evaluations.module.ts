import { Module } from '@nestjs/common';
import { CompiledDecisions } from './compiled-decisions.js';
import { EvaluateDecisions } from './evaluate-decisions.js';
import { EvaluationsController } from './evaluations.controller.js';

/** Evaluation of decisions. */
@Module({
  controllers: [EvaluationsController],
  providers: [CompiledDecisions, EvaluateDecisions],
  exports: [CompiledDecisions],
})
export class EvaluationsModule {}
