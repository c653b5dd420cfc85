import type { Caller } from '@handover/platform';
import MiniSearch from 'minisearch';
import type { Catalogue } from '../contracts/catalogue.js';
import type { CataloguedApi, ContractSchema } from '../contracts/catalogued-api.js';
import type { Finding, Findings } from './search-documents.js';

type Indexed = Finding & { id: number };

const SHOWN: (keyof Finding)[] = ['kind', 'api', 'apiTitle', 'name', 'place', 'operations', 'text'];
/** Operations that are named of a field; common ones are in all. */
const MOST_OPERATIONS = 5;
/** A name counts more than a text that mentions it. */
const BOOST = { name: 4, place: 2 };

/** Full-text search over APIs, operations, events and fields. The index is made when somebody first searches. */
export class CatalogueSearch {
  private index: MiniSearch<Indexed> | undefined;

  constructor(private readonly catalogue: Catalogue) {}

  /** What a caller may see of what was found. */
  async search(words: string, limit: number, caller: Caller | undefined): Promise<Findings> {
    const all = await this.catalogue.all();
    this.index ??= indexOf(all);
    const visible = new Set((await this.catalogue.visibleTo(caller)).map(({ name }) => name));
    const found = this.index.search(words, { filter: (entry) => visible.has(entry.api as string) });
    const items = found
      .slice(0, limit)
      .map((entry) =>
        Object.fromEntries(SHOWN.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]]))),
      );
    return { items: items as unknown as Finding[], total: found.length };
  }
}

function indexOf(apis: readonly CataloguedApi[]): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'place', 'text', 'apiTitle'],
    storeFields: SHOWN,
    tokenize: wordsOf,
    searchOptions: { prefix: true, combineWith: 'AND', boost: BOOST },
  });
  index.addAll(apis.flatMap(entriesOf).map((entry, id) => ({ ...entry, id })));
  return index;
}

/** Words of prose and of names: `createBillingSchedule` has three. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

function entriesOf(api: CataloguedApi): Finding[] {
  const { name, title, purpose, description } = api;
  const about = { api: name, apiTitle: title };
  const operations = api.operations.map(({ id, method, path, summary, description: more }): Finding => ({
    ...about,
    kind: method === 'EVENT' ? 'event' : 'operation',
    name: id,
    ...(method === 'EVENT' ? {} : { place: `${method} ${path}` }),
    text: [summary, more].filter(Boolean).join('. '),
  }));
  const fields = Object.entries(api.schemas).flatMap(([schema, of]) =>
    fieldsOf(of).map(([field, text]): Finding => ({
      ...{ ...about, kind: 'field', name: `${schema}.${field}`, text },
      operations: api.holders[schema]?.slice(0, MOST_OPERATIONS),
    })),
  );
  return [{ ...about, kind: 'api', name, text: `${purpose} ${description}` }, ...operations, ...fields];
}

function fieldsOf(schema: ContractSchema): [name: string, text: string][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, string][] => [
    [name, property.description ?? ''],
    ...fieldsOf(property).map(([below, text]): [string, string] => [`${name}.${below}`, text]),
  ]);
  return [...own, ...(schema.allOf ?? []).flatMap(fieldsOf), ...(schema.items ? fieldsOf(schema.items) : [])];
}
