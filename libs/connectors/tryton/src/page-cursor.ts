import { type Page, RecordRefused } from '@handover/connector-kit';
import type { Domain, Row } from './tryton-client.js';

/** The condition that records come after those of the last page; the cursor is the last one's id. */
export function afterCursor(cursor: string | undefined): Domain {
  if (cursor === undefined) return [];
  if (!/^\d{1,10}$/.test(cursor)) {
    throw new RecordRefused('The cursor is not one of this connector.', cursor.slice(0, 100), 'cursor');
  }
  return [['id', '>', Number(cursor)]];
}

/**
 * One page of rows in the order of their ids.
 *
 * @param rows the page, and one more when there is a next one
 */
export async function pageOf<Found extends Row, Item>(
  rows: Found[],
  limit: number,
  toItems: (page: Found[]) => Promise<Item[]>,
): Promise<Page<Item>> {
  const page = rows.slice(0, limit);
  const items = await toItems(page);
  return rows.length > limit ? { items, nextCursor: String(page.at(-1)!.id) } : { items };
}
