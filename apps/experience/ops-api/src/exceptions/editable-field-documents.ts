import { Flag, JsonValue, ListOf, OneOf, Text, TextList } from '@handover/canonical';
import { type ExceptionOwner, exceptionOwners, type Picker, pickers } from '../words.js';

/** A place of the opportunity that an edit can lay a value over. */
export class EditableFieldDocument {
  @Text({ description: 'JSON pointer into the opportunity, which an edit names it by', example: '/projectManager' })
  pointer: string;

  @Text({ description: 'What people call it', example: 'Project manager' })
  label: string;

  @OneOf(pickers, {
    name: 'Picker',
    description:
      'With what its value is picked: `employee` to `delivery-region` from `/v1/choices/{kind}`, `choice` from its words, `lines` to `role-assumptions` row by row, `structure` as JSON, the others freely',
  })
  picker: Picker;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who knows the right value' })
  owner: ExceptionOwner;

  @Flag({ description: 'No handover goes on without it' })
  required: boolean;

  @Flag({ description: 'It is what the exception is about' })
  reason: boolean;

  @JsonValue({
    description: 'What counts for this handover now, edits included; absent where there is nothing',
    optional: true,
    example: 'E1001',
  })
  value?: unknown;

  @JsonValue({ description: 'What the CRM held when it was last read', optional: true, example: 'E1001' })
  inCrm?: unknown;

  @TextList({
    description: 'Of a `choice`: the words there are',
    optional: true,
    example: ['fixed-price', 'milestone'],
  })
  words?: string[];
}

/** What can be edited for an exception. */
export class EditableFields {
  @ListOf(() => EditableFieldDocument, { description: 'What the exception is about first; none where no edit helps' })
  items: EditableFieldDocument[];

  @Text({ description: 'Legal entity by which records are chosen', optional: true, example: 'DE01' })
  legalEntity?: string;
}
