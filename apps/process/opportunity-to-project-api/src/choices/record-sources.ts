import type { SystemClients } from '../upstreams/system-clients.js';
import type { Choice, ChoiceKind } from './choice.js';

/** Which instance of a system is asked: that of a legal entity, or one by name. */
export type Place = { legalEntity: string } | { instance: string };

interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

type Load = (clients: Pick<SystemClients, 'erp' | 'hr'>, place: Place, timeoutMs: number) => Promise<Choice[]>;

/** System in which the records of a kind are kept, and how they are read as choices. */
export interface RecordSource {
  system: 'erp' | 'hr';
  /** A legal entity chooses the instance and no more: one of its deals may name a record of another entity. */
  shared?: true;
  load: Load;
}

/** More than people pick from without the system's own search. */
const MOST_PAGES = 25;
const PAGE = 200;

/** Where the records are that people pick from. */
export const recordSources: Partial<Record<ChoiceKind, RecordSource>> = {
  employee: {
    system: 'hr',
    shared: true,
    load: ({ hr }, place, timeoutMs) => {
      const query = { ...place, active: true, managesProjects: true, limit: PAGE };
      return everyPage(
        (cursor) => hr.listEmployees({ query: { ...query, cursor } }, { timeoutMs }),
        ({ id, name, role, legalEntity }) => ({ value: id, label: name, detail: [id, role, legalEntity] }),
      );
    },
  },
  customer: {
    system: 'erp',
    load: ({ erp }, place, timeoutMs) =>
      everyPage(
        (cursor) => erp.listCustomers({ query: { ...place, limit: PAGE, cursor } }, { timeoutMs }),
        ({ customerNumber, name, country, status }) => ({
          value: customerNumber,
          label: name,
          detail: [customerNumber, country, status === 'active' ? undefined : status],
        }),
      ),
  },
  'project-template': {
    system: 'erp',
    load: ({ erp }, place, timeoutMs) =>
      everyPage(
        () => erp.listProjectTemplates({ query: place }, { timeoutMs }),
        ({ id, name, contractType, legalEntities }) =>
          'legalEntity' in place && legalEntities.length > 0 && !legalEntities.includes(place.legalEntity)
            ? undefined
            : { value: id, label: name, detail: [id, contractType] },
      ),
  },
  'tax-code': {
    system: 'erp',
    load: ({ erp }, place, timeoutMs) =>
      everyPage(
        () => erp.listTaxCodes({ query: place }, { timeoutMs }),
        ({ id, name, legalEntity, treatment }) =>
          'legalEntity' in place && legalEntity !== place.legalEntity
            ? undefined
            : { value: id, label: name, detail: [id, legalEntity, treatment] },
      ),
  },
  currency: {
    system: 'erp',
    load: ({ erp }, place, timeoutMs) =>
      everyPage(
        () => erp.listCurrencies({ query: place }, { timeoutMs }),
        ({ id, name }) => ({ value: id, label: `${id} – ${name}`, detail: [] }),
      ),
  },
  'legal-entity': {
    system: 'erp',
    shared: true,
    load: ({ erp }, place, timeoutMs) =>
      everyPage(
        () => erp.listLegalEntities({ query: place }, { timeoutMs }),
        ({ id, name, country, open }) => ({
          value: id,
          label: `${id} – ${name}`,
          detail: [country, open ? undefined : 'closed for new projects'],
        }),
      ),
  },
};

interface Described {
  value: string;
  label: string;
  detail: (string | undefined)[];
}

async function everyPage<Item>(
  read: (cursor?: string) => Promise<Page<Item>>,
  describe: (item: Item) => Described | undefined,
): Promise<Choice[]> {
  const choices: Choice[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, nextCursor } = await read(cursor);
    for (const item of items) {
      const described = describe(item);
      if (!described) continue;
      const detail = described.detail.filter(Boolean).join(' · ');
      choices.push({ value: described.value, label: described.label, ...(detail === '' ? {} : { detail }) });
    }
    if (nextCursor === undefined) break;
    cursor = nextCursor;
  }
  return choices;
}
