import type { RecordContent } from '../records/record.js';
import type { XeroCall } from './resource.js';
import { missing } from './xero-error.js';
import type { XeroDocument, XeroStore, XeroType } from './xero-store.js';

/** A document that was sent, and the one that it changes; none where it is new. */
export interface SentChange<Sent> {
  sent: Sent;
  held?: RecordContent;
}

/** Documents of a call with those that they change, by the id in the path or in themselves. Throws a 404 for one that is not held. */
export async function changesSent<Field extends string, Sent extends { [Name in Field]?: string }>(
  store: XeroStore,
  { tenantId, params }: Pick<XeroCall, 'tenantId' | 'params'>,
  { type, idField }: { type: XeroType; idField: Field },
  documents: readonly Sent[],
): Promise<SentChange<Sent>[]> {
  const sent = documents.map((each) => (params.id === undefined ? each : { ...each, [idField]: params.id }));
  const held = await store.withIds(
    tenantId,
    type,
    sent.flatMap((each) => each[idField] ?? []),
  );
  return sent.map((each) => {
    if (each[idField] === undefined) return { sent: each };
    const changed = held.find((document) => document[idField] === each[idField]);
    if (!changed) throw missing();
    return { sent: each, held: changed };
  });
}

/** What came of changes, apart: new documents and changed ones. */
export function writesOf(
  changes: readonly SentChange<unknown>[],
  documents: readonly XeroDocument[],
): { inserts: XeroDocument[]; updates: XeroDocument[] } {
  const isNew = (_document: XeroDocument, index: number): boolean => changes[index]!.held === undefined;
  return { inserts: documents.filter(isNew), updates: documents.filter((each, index) => !isNew(each, index)) };
}
