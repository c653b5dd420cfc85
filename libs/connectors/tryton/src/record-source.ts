import type { ExternalReference } from '@handover/canonical';
import { referencesOf } from '@handover/canonical';
import type { Row } from './tryton-client.js';

/** What every record of ours says of its source. */
export interface Source {
  id: string;
  externalReferences: ExternalReference[];
  version: string;
  updatedAt: string;
}

/** Id, version and time of a record that Handover did not create. */
export function sourceOf(row: Row, id: string = String(row.id)): Source {
  return { id, externalReferences: [], version: row._timestamp, updatedAt: isoOf(row.write_date ?? row.create_date) };
}

/** The same of a record that carries an external reference. */
export function referencedSourceOf(row: Row & { external_reference: string }): Source {
  return { ...sourceOf(row), externalReferences: referencesOf(row.external_reference) };
}

/** Tryton's number of a record; undefined for a text that cannot be one. */
export function recordId(id: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : undefined;
}

/** Microseconds are more than our instants hold. */
function isoOf(instant: string): string {
  return new Date(instant).toISOString();
}

/** A list of texts that Tryton keeps one a line. */
export function linesOf(text: string | null): string[] {
  return text ? text.split('\n') : [];
}
