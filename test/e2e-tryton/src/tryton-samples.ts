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

/** Files the sandbox's statements of work, which are about deals of its own CRM, under Tryton's opportunities of the same names. */
export async function fileStatementsOfWork({ test, desk }: TrytonPlatform, names: string[]): Promise<void> {
  const deals = await test.control.records('crm', 'Opportunity');
  for (const name of names) {
    const deal = deals.find(({ data }) => data.Name === name);
    if (!deal) throw new Error(`The sandbox has no deal "${name}".`);
    const [envelope] = await test.control.records('documents', 'statement-of-work', deal.id);
    if (!envelope) throw new Error(`The sandbox has no statement of work of "${name}".`);
    const { textCustomFields, ...others } = envelope.data.customFields as { textCustomFields: TextField[] };
    const { id } = await desk.find(name);
    const filed = textCustomFields.map((field) => (field.name === 'Opportunity Id' ? { ...field, value: id } : field));
    await test.control.changeRecord('documents', 'statement-of-work', envelope.id, {
      customFields: { ...others, textCustomFields: filed },
    });
  }
}

interface TextField {
  name: string;
  value: string;
}
