import { Flag, ListOf, Text, Whole } from '@handover/canonical';

/** Something that can be picked. */
export class ChoiceDocument {
  @Text({ description: 'What an edit or an assignment holds', example: 'E1003' })
  value: string;

  @Text({ description: 'What people call it', example: 'A. Keller', maxLength: 1000 })
  label: string;

  @Text({
    description: 'What tells it from others',
    optional: true,
    example: 'E1003 · Project manager · DE01',
    maxLength: 1000,
  })
  detail?: string;
}

/** What fits, in the order of the labels. */
export class ChoiceList {
  @ListOf(() => ChoiceDocument, { description: 'What fits' })
  items: ChoiceDocument[];

  @Flag({ description: 'There is more that fits' })
  more: boolean;
}

/** Which choices are wanted. */
export class ChoiceQuery {
  @Text({ description: 'Words that value, label or detail must hold', optional: true, example: 'keller' })
  text?: string;

  @Text({
    description: 'Legal entity whose systems are asked; all when absent',
    optional: true,
    example: 'DE01',
    maxLength: 64,
  })
  legalEntity?: string;

  @Whole({ description: 'Most that are wanted; 20 unless told', optional: true, min: 1, max: 200, example: 20 })
  limit?: number;
}
