import type { HandoverWriteBack } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import { composite } from './composite.js';
import type { OrgFields } from './org-fields.js';
import { notePart, ownerPart } from './tasks.js';

/** Writes a handover back: the opportunity's fields and the notes for its owner, all of them or none, in one call. */
export async function writeBackHandover(
  connection: Connection,
  id: string,
  { notes = [], ...writeBack }: HandoverWriteBack,
  fields: OrgFields,
): Promise<void> {
  const body = fieldsWritten(writeBack, fields);
  const path = `/sobjects/Opportunity/${id}`;
  if (notes.length > 0) {
    await composite(connection, [
      ownerPart(id),
      { method: 'PATCH', path, referenceId: 'writeBack', body },
      ...notes.map((note, index) => notePart(id, note, fields, index)),
    ]);
    return;
  }
  await connection.request({
    method: 'PATCH',
    url: path,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

/** The row of a write-back. What has no place in the org, and what is not given, is left as it is. */
function fieldsWritten(
  writeBack: Omit<HandoverWriteBack, 'notes'>,
  { opportunity }: OrgFields,
): Record<string, unknown> {
  const { readyToStaff, readyToStart, readyToBill, projectId, handoverState, link } = writeBack;
  const values = { readyToStaff, readyToStart, readyToBill, projectId, handoverState, link };
  const row = Object.entries(values).flatMap(([name, value]) => {
    const apiName = opportunity[name as keyof typeof values];
    return apiName === undefined || value === undefined ? [] : [[apiName, value]];
  });
  return Object.fromEntries(row);
}
