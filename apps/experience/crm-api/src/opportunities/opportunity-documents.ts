import { Flag, gatedStages, Instant, ListOf, OneOf, Readiness, Text } from '@handover/canonical';

/** Which CRM is meant. */
export class CrmInstanceQuery {
  @Text({ description: 'CRM instance', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;
}

/** Which CRM and which gate are meant. */
export class ReadinessQuery extends CrmInstanceQuery {
  @OneOf(gatedStages, {
    name: 'GatedStage',
    description: 'Stage whose gate is meant; closed-won unless told',
    optional: true,
  })
  stage?: (typeof gatedStages)[number];
}

/** Something to be put right, and by whom. */
export class ThingToDo {
  @Text({
    description: 'What is wrong, in business words',
    maxLength: 4000,
    example: 'The opportunity names no project manager.',
  })
  sentence: string;

  @Text({ description: 'Who can fix it', example: 'sales' })
  owner: string;

  @Text({ description: 'Kind of help that is needed', example: 'missing-data' })
  class: string;

  @Text({
    description: 'Field of the opportunity that is the reason (JSON pointer)',
    optional: true,
    example: '/projectManager',
  })
  field?: string;
}

/** What would happen to an opportunity now. */
export class OpportunityReadiness extends Readiness {
  @Text({ description: 'Opportunity', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @OneOf(gatedStages, { name: 'GatedStage', description: 'Stage whose gate was evaluated' })
  evaluatedStage: string;

  @Flag({ description: 'It would pass' })
  passes: boolean;

  @Text({ description: 'What would happen, in words', maxLength: 2000 })
  outcome: string;

  @ListOf(() => ThingToDo, { description: 'What is missing, and who can fix it' })
  findings: ThingToDo[];

  @Instant({ description: 'When it was evaluated' })
  evaluatedAt: string;
}

/** How far the handover of an opportunity has come. */
export class OpportunityHandover extends Readiness {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({ description: 'State', example: 'provisioned' })
  state: string;

  @Text({ description: 'The state in a sentence', maxLength: 4000, example: 'The project P-2026-100004 is there.' })
  summary: string;

  @Text({ description: 'ERP project, once it is there', optional: true, example: 'P-2026-100004' })
  projectId?: string;

  @Text({ description: 'What it waits for', optional: true, maxLength: 2000 })
  waitingFor?: string;

  @Instant({ description: 'When it tries again', optional: true })
  resumeAt?: string;

  @ListOf(() => ThingToDo, { description: 'What people must put right' })
  exceptions: ThingToDo[];

  @Instant({ description: 'When it last changed' })
  updatedAt: string;

  @Text({
    description: 'Where this is, below this API',
    example: '/v1/opportunities/006Hx00000A1B2CIAV/handover?crmInstance=main',
    maxLength: 1000,
  })
  link: string;
}
