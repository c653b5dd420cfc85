import type { Answer } from '../faults/with-faults.js';
import type { Paging } from './requests.js';

/** An object as it is answered. */
export type WireObject = { id: string } & Record<string, unknown>;

/** What goes with the objects that were asked for, by collection. */
export type Included = Readonly<Record<string, readonly WireObject[] | undefined>>;

/** One page of objects: `count`, `results` in order, and every object by its id below its collection's name. */
export function listed(
  collection: string,
  rows: readonly WireObject[],
  { total = rows.length, paging, included = {} }: { total?: number; paging?: Paging; included?: Included } = {},
): Answer {
  const size = paging?.limit ?? Math.max(1, rows.length);
  return {
    status: 200,
    body: {
      count: total,
      results: rows.map(({ id }) => ({ key: collection, id })),
      [collection]: byId(rows),
      ...Object.fromEntries(
        Object.entries(included).flatMap(([key, objects]) => (objects ? [[key, byId(objects)]] : [])),
      ),
      meta: {
        count: total,
        page_count: Math.ceil(total / size),
        page_number: paging?.page ?? 1,
        page_size: size,
      },
    },
  };
}

function byId(rows: readonly WireObject[]): Record<string, WireObject> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
