import type { AuditLogEntry } from '@handover/platform';
import { itemsOfPages, type ListPage } from '../items-of-pages.js';

/** Entries from a first page on as JSON Lines (https://jsonlines.org), page by page as they are read. */
export async function* jsonLines(
  first: ListPage<AuditLogEntry>,
  nextPage: (cursor: string) => Promise<ListPage<AuditLogEntry>>,
): AsyncGenerator<string> {
  for await (const entry of itemsOfPages(first, nextPage)) yield `${JSON.stringify(entry)}\n`;
}
