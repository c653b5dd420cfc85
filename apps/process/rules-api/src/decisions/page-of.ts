import { encodeCursor, type Page } from '@handover/platform';

/** The first `limit` of the items, and a cursor behind them where there are more. */
export function pageOf<Item>(items: Item[], limit: number, placeOf: (item: Item) => string | number): Page<Item> {
  const page = items.slice(0, limit);
  const last = page.at(-1);
  if (items.length <= limit || last === undefined) return { items: page };
  return { items: page, nextCursor: encodeCursor({ after: placeOf(last) }) };
}
