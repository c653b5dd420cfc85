import type { ExternalReference } from '@handover/canonical';
import { referencesOf } from '@handover/canonical';
import { type Page, StaleVersion } from '@handover/connector-kit';
import type { WirePage, WireRecord } from './sandbox-protocol.js';

/** What {@link WireRecord} says in the words of a SourceRecord. */
export function sourceOf({ id, ext_ref, rev, changed_at }: WireRecord): {
  id: string;
  externalReferences: ExternalReference[];
  version: string;
  updatedAt: string;
} {
  return { id, externalReferences: ext_ref ? referencesOf(ext_ref) : [], version: String(rev), updatedAt: changed_at };
}

/** The reference under which a record was created; its own id when somebody made it in the vendor's screens. */
export function externalReferenceOf({ id, ext_ref }: WireRecord): string {
  return ext_ref ?? id;
}

/** The rev that a version stands for. Throws StaleVersion when no record of this system can be at that version. */
export function revOf(version: string): number {
  const rev = /^\d{1,9}$/.test(version) ? Number(version) : 0;
  if (rev < 1) throw new StaleVersion(`No record of this system has the version "${version}".`);
  return rev;
}

/** An id as a segment of a path. */
export function segment(id: string): string {
  return encodeURIComponent(id);
}

/** A page of rows as a page of ours; its cursor is the vendor's own. */
export function pageOf<Row, Item>({ rows, next }: WirePage<Row>, itemOf: (row: Row) => Item): Page<Item> {
  return { items: rows.map(itemOf), ...(next === null ? {} : { nextCursor: next }) };
}
