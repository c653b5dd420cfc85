import { Flag, gatedStages, Instant, ListOf, Nested, OneOf, Readiness, Text, Whole } from '@handover/canonical';
import { checkpointNames } from '../words.js';
import { Finding, OpenException, type Purpose, purposes } from './thing-to-do-document.js';

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

/** Why a deal is ready for something, or why not. */
export class Reason {
  @OneOf(purposes, { name: 'Purpose', description: 'What for' })
  purpose: Purpose;

  @Text({ description: 'The reason, in business words', maxLength: 8000, example: '2 demands stand in the PSA.' })
  sentence: string;
}

/** How far a handover has come. */
export class Progress {
  @Whole({ description: 'Checkpoints behind it', example: 7 })
  passed: number;

  @Whole({ description: 'Checkpoints in all', example: 14 })
  total: number;

  @OneOf(checkpointNames, { name: 'CheckpointName', description: 'Where it is', optional: true })
  checkpoint?: string;

  @Text({ description: 'That checkpoint as people say', optional: true, example: 'Create the project' })
  checkpointName?: string;
}

/** A page for people. */
export class PageLink {
  @Text({ description: 'What it shows: `project` or `handover`', example: 'project' })
  rel: string;

  @Text({ description: 'What a link to it says', example: 'Project P-2026-100004' })
  title: string;

  @Text({ description: 'Where it is', example: 'https://erp.example/projects/P-2026-100004', maxLength: 2000 })
  href: string;
}

/** What would happen to an opportunity now. */
export class OpportunityReadiness extends Readiness {
  @Text({ description: 'Opportunity', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({ description: 'Name of the deal', example: 'Nordwind: billing platform migration' })
  name: string;

  @OneOf(gatedStages, { name: 'GatedStage', description: 'Stage whose gate was evaluated' })
  evaluatedStage: string;

  @Flag({ description: 'It would pass' })
  passes: boolean;

  @Text({ description: 'What would happen, in words', maxLength: 2000 })
  outcome: string;

  @ListOf(() => Reason, { description: 'Why it would be ready to staff, start and bill, or why not' })
  reasons: Reason[];

  @ListOf(() => Finding, { description: 'What is missing, and who can fix it' })
  findings: Finding[];

  @Instant({ description: 'When it was evaluated' })
  evaluatedAt: string;
}

/** How far the handover of an opportunity has come. */
export class OpportunityHandover extends Readiness {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({ description: 'State', example: 'provisioned' })
  state: string;

  @Text({ description: 'The state as people say', example: 'Provisioned' })
  stateName: string;

  @Text({ description: 'The state in a sentence', maxLength: 4000, example: 'The project P-2026-100004 is there.' })
  summary: string;

  @Text({ description: 'Name of the deal', optional: true, example: 'Nordwind: billing platform migration' })
  name?: string;

  @Text({ description: 'Customer', optional: true, example: 'Nordwind Energie AG' })
  customer?: string;

  @Text({ description: 'ERP project, once it is there', optional: true, example: 'P-2026-100004' })
  projectId?: string;

  @Text({ description: 'What it waits for', optional: true, maxLength: 2000 })
  waitingFor?: string;

  @Instant({ description: 'When it tries again', optional: true })
  resumeAt?: string;

  @Nested(() => Progress, { description: 'How far it has come' })
  progress: Progress;

  @ListOf(() => Reason, { description: 'Why it is ready to staff, start and bill, or why not yet' })
  reasons: Reason[];

  @ListOf(() => OpenException, { description: 'What people must put right' })
  exceptions: OpenException[];

  @ListOf(() => PageLink, { description: 'Pages of the project and of the handover, where there are such' })
  pages: PageLink[];

  @Instant({ description: 'When it last changed' })
  updatedAt: string;

  @Text({
    description: 'Where this is, below this API',
    example: '/v1/opportunities/006Hx00000A1B2CIAV/handover?crmInstance=main',
    maxLength: 1000,
  })
  link: string;
}
