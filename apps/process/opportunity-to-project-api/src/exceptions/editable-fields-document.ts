import type { Opportunity } from '@handover/contracts/system-crm';
import type { InterventionRow } from '../handovers/handovers-schema.js';
import { exceptionActions } from './exception-actions.js';
import type { EditableFields } from './editable-field-documents.js';
import { editableFields } from './editable-fields.js';
import type { NamedException } from './exceptions.repository.js';

/** What can be edited for an exception; nothing where no edit helps, or where the opportunity was never read. */
export function editableFieldsDocument(exception: NamedException, interventions: InterventionRow[]): EditableFields {
  const { opportunity, field, legal_entity: legalEntity } = exception;
  const entity = legalEntity === null ? {} : { legalEntity };
  if (!opportunity || exceptionActions.edit.refusal(exception)) return { items: [], ...entity };
  const edits = interventions.flatMap(({ changes, withdrawn_at: withdrawn }) =>
    changes && !withdrawn ? [changes] : [],
  );
  const items = editableFields(opportunity as Opportunity, field, edits).map(
    ({ required = false, words, value, inCrm, ...place }) => ({
      ...{ ...place, required },
      ...(words ? { words: [...words] } : {}),
      value: value ?? undefined,
      inCrm: inCrm ?? undefined,
    }),
  );
  return { items, ...entity };
}
