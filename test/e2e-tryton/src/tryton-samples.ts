import { handoverDesk, recordSearch, type SampleRunParts, WITHOUT_MANAGER, WITHOUT_TAX_PROFILE } from '@handover/tools';
import type { TrytonPlatform } from './tryton-platform.js';

/** The sample deals as opportunities of Tryton, whose statements of work are in the sandbox's archive. */
export async function trytonSamples({ platform, desk }: TrytonPlatform): Promise<SampleRunParts> {
  return {
    crmInstance: 'tryton',
    crm: {
      find: (names) => Promise.all(names.map((name) => desk.find(name))),
      closeAsWon: (id) => desk.win(id),
    },
    repairs: {
      [WITHOUT_MANAGER]: (opportunityId) => desk.setProjectManager(opportunityId, 'E1004'),
      [WITHOUT_TAX_PROFILE]: () => desk.setTaxRule('C-1007', 'US01', 'US-SALES-0'),
    },
    desk: handoverDesk(platform),
    search: recordSearch(platform),
  };
}

/** Files the sandbox's statement of work on a deal of its own CRM under an opportunity of Tryton with the same terms. */
export async function fileStatementOfWork(
  { test }: TrytonPlatform,
  dealName: string,
  opportunityId: string,
): Promise<void> {
  const envelopes = await test.control.records('documents', 'statement-of-work');
  const envelope = envelopes.find(({ data }) => String(data.emailSubject).includes(dealName));
  if (!envelope) throw new Error(`The sandbox has no statement of work of "${dealName}".`);
  const { textCustomFields, ...others } = envelope.data.customFields as { textCustomFields: TextField[] };
  const filed = textCustomFields.map((field) =>
    field.name === 'Opportunity Id' ? { ...field, value: opportunityId } : field,
  );
  await test.control.changeRecord('documents', 'statement-of-work', envelope.id, {
    customFields: { ...others, textCustomFields: filed },
  });
}

interface TextField {
  name: string;
  value: string;
}
