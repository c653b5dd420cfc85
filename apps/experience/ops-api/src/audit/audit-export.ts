import type { AuditLogEntry } from '@handover/platform';

/** One page of entries, and where the next begins. */
export interface AuditPage {
  items: AuditLogEntry[];
  nextCursor?: string;
}

/** Entries from a first page on as JSON Lines (https://jsonlines.org), page by page as they are read. */
export async function* jsonLines(
  first: AuditPage,
  nextPage: (cursor: string) => Promise<AuditPage>,
): AsyncGenerator<string> {
  for (let page = first; ; page = await nextPage(page.nextCursor)) {
    for (const entry of page.items) yield `${JSON.stringify(entry)}\n`;
    if (page.nextCursor === undefined) return;
  }
}
