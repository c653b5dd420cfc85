import { Instant, JsonValue, ListOf, OneOf, Text } from '@handover/canonical';
import { type InterventionKind, interventionKinds } from '../words.js';

/** What a person ruled, on which the outcome of a checkpoint rests. */
export class InterventionTakenDocument {
  @Text({ description: 'Identifier of the intervention', example: '2b6a1c9e-8d0f-4f43-a3f1-5f2d7c0e9b11' })
  id: string;

  @OneOf(interventionKinds, { name: 'InterventionKind', description: 'What was ruled' })
  kind: InterventionKind;

  @Text({ description: 'By whom', example: 'a.keller' })
  by: string;

  @Instant({ description: 'When' })
  at: string;

  @Text({ description: 'Why', maxLength: 1000 })
  reason: string;

  @Text({ description: 'What was found and approved', optional: true, maxLength: 4000 })
  sentence?: string;
}

/** A value that an edit lays over the opportunity, beside what it replaces. */
export class EditedValue {
  @Text({ description: 'JSON pointer into the opportunity', example: '/projectManager' })
  pointer: string;

  @JsonValue({ description: 'Value of the edit; absent when it takes one away', optional: true, example: 'E1003' })
  edited?: unknown;

  @JsonValue({ description: 'What the CRM held when it was edited', optional: true, example: 'E1001' })
  before?: unknown;

  @JsonValue({ description: 'What the CRM held when it was last read', optional: true, example: 'E1001' })
  inCrm?: unknown;
}

/** What a person has ruled on a handover: it holds for every later run, until it is withdrawn. */
export class InterventionDocument {
  @Text({ description: 'Identifier', example: '2b6a1c9e-8d0f-4f43-a3f1-5f2d7c0e9b11' })
  id: string;

  @OneOf(interventionKinds, { name: 'InterventionKind', description: 'What was ruled' })
  kind: InterventionKind;

  @Text({
    description: 'Checkpoint, or step of an unwinding, whose exception it answers',
    example: 'validate-project-manager',
  })
  checkpoint: string;

  @Text({ description: 'That exception' })
  exceptionId: string;

  @Text({ description: 'By whom', example: 'a.keller' })
  by: string;

  @Text({ description: 'Client through which they did', optional: true, example: 'experience-ops-api' })
  via?: string;

  @Instant({ description: 'When' })
  at: string;

  @Text({ description: 'Why', maxLength: 1000 })
  reason: string;

  @ListOf(() => EditedValue, { description: 'Of an edit: its values', optional: true })
  values?: EditedValue[];

  @Instant({ description: 'When it was withdrawn', optional: true })
  withdrawnAt?: string;

  @Text({ description: 'By whom', optional: true })
  withdrawnBy?: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  withdrawnReason?: string;
}
