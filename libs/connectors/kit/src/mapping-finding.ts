import { OneOf, Text } from '@handover/canonical';

/** What can be wrong with a mapping: the system lacks something, has it otherwise, or holds a value that we do not know. */
export const mappingFaults = ['missing', 'wrong-type', 'not-writable', 'unmapped-value', 'unknown-value'] as const;

/** How much it matters: records fail of it, or are read otherwise than meant. */
export const mappingSeverities = ['error', 'warning'] as const;

/** Something of a configured mapping that does not fit the system as it is now. */
export class MappingFinding {
  @OneOf(mappingSeverities, { name: 'MappingSeverity', description: 'Records fail of it, or are read otherwise' })
  severity: (typeof mappingSeverities)[number];

  @OneOf(mappingFaults, { name: 'MappingFault', description: 'What is wrong' })
  fault: (typeof mappingFaults)[number];

  @Text({ description: 'Our name of what is mapped', example: 'opportunity.purchaseOrder' })
  field: string;

  @Text({ description: "The system's name of it", example: 'Opportunity.PO_Number__c' })
  vendorField: string;

  @Text({ description: 'Value that it is about', example: 'Barter', optional: true })
  value?: string;

  @Text({ description: 'What is wrong and what to do about it', maxLength: 1000 })
  sentence: string;
}
