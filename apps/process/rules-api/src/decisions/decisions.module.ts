import { type DynamicModule, Module } from '@nestjs/common';
import { DifferencesController } from '../differences/differences.controller.js';
import { ActiveVersions } from './active-versions.js';
import { DecisionVersions } from './decision-versions.js';
import { ActivationsController } from './activations.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsRepository } from './decisions.repository.js';
import { RELEASED_DECISIONS_OPTIONS, ReleasedDecisions, type ReleasedDecisionsOptions } from './released-decisions.js';

/** Decisions: their versions, how these come about and which is in force. */
@Module({})
export class DecisionsModule {
  static with(options: ReleasedDecisionsOptions): DynamicModule {
    return {
      module: DecisionsModule,
      global: true,
      controllers: [DecisionsController, ActivationsController, DifferencesController],
      providers: [
        { provide: RELEASED_DECISIONS_OPTIONS, useValue: options },
        DecisionsRepository,
        ActiveVersions,
        DecisionVersions,
        ReleasedDecisions,
      ],
      exports: [DecisionsRepository, ActiveVersions],
    };
  }
}
