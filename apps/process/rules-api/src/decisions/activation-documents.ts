import { Instant, OnBehalfOf, Text, Whole } from '@handover/canonical';

/** Asks for a version to be put in force. */
export class Activation {
  @Text({ description: 'Why', maxLength: 2000, example: 'Rehearsed on the last 100 handovers', optional: true })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** That a version was put in force once. */
export class DecisionActivation {
  @Text({ description: 'Name of the decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Version that was put in force', min: 1, example: 4 })
  version: number;

  @Whole({ description: 'Version that was in force until then', min: 1, example: 3, optional: true })
  replaced?: number;

  @Text({ description: 'Who did it: the subject of the token, or `release`', example: 'b.fischer' })
  activatedBy: string;

  @Instant({ description: 'When' })
  activatedAt: string;

  @Text({ description: 'Why', maxLength: 2000, optional: true, example: 'Rehearsed on the last 100 handovers' })
  reason?: string;
}
