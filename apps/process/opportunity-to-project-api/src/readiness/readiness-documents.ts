import { Flag, gatedStages, Instant, ListOf, OneOf, Readiness, SomeOf, Text } from '@handover/canonical';
import { exceptionClasses, exceptionOwners } from '../exceptions/business-exception.js';
import { DecisionDocument } from '../handovers/handover-documents.js';

/** What a deal can be ready for. */
export const purposes = ['staff', 'start', 'bill'] as const;
export type Purpose = (typeof purposes)[number];

/** Something that is missing or wrong. */
export class ReadinessFinding {
  @Text({ description: 'Checkpoint that would stop', example: 'validate-project-manager' })
  checkpoint: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: string;

  @Text({ description: 'Short name of the reason', example: 'project-manager-missing' })
  code: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can fix it' })
  owner: string;

  @Text({ description: 'What is wrong, in business words', maxLength: 4000 })
  sentence: string;

  @Text({
    description: 'Field of the opportunity that is the reason (JSON pointer)',
    optional: true,
    example: '/projectManager',
  })
  field?: string;

  @SomeOf(purposes, { name: 'Purpose', description: 'What it keeps the deal from' })
  hinders: Purpose[];
}

/** What would happen to an opportunity now. */
export class OpportunityReadiness extends Readiness {
  @Text({ description: 'Opportunity', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Name of the deal', example: 'Nordwind: billing platform migration' })
  name: string;

  @Text({ description: 'Stage in which it is now, in the words of the CRM', example: 'Negotiation/Review' })
  currentStage: string;

  @OneOf(gatedStages, { name: 'GatedStage', description: 'Stage whose gate was evaluated' })
  evaluatedStage: string;

  @Flag({ description: 'It would pass' })
  passes: boolean;

  @Text({ description: 'What would happen, in words', maxLength: 2000 })
  outcome: string;

  @ListOf(() => ReadinessFinding, { description: 'What is missing, and who can fix it' })
  findings: ReadinessFinding[];

  @ListOf(() => DecisionDocument, { description: 'The decisions behind this, with the rows that hit' })
  decisions: DecisionDocument[];

  @Instant({ description: 'When it was evaluated' })
  evaluatedAt: string;
}
