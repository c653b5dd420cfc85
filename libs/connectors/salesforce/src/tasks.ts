import type { CreatedOpportunityNote, OpportunityNote } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import { composite, type CompositePart, unreferenced } from './composite.js';
import type { OrgFields } from './org-fields.js';
import { type MappedRow, textAt } from './salesforce-rows.js';
import { queryPath, quoted } from './soql.js';

/** A part that reads who owns an opportunity, for tasks in the same composite request. */
export function ownerPart(opportunityId: string): CompositePart {
  return { method: 'GET', path: `/sobjects/Opportunity/${opportunityId}?fields=OwnerId`, referenceId: 'opportunity' };
}

/** A part that leaves a note for the opportunity's owner, or lays it over the one that carries its reference already. */
export function notePart(
  opportunityId: string,
  { externalReference, ...note }: OpportunityNote,
  { note: { reference } }: OrgFields,
  index: number,
): CompositePart {
  return {
    method: 'PATCH',
    path: `/sobjects/Task/${reference}/${encodeURIComponent(externalReference)}`,
    referenceId: `note${index}`,
    body: taskOf(opportunityId, note),
  };
}

/** Leaves a task for the opportunity's owner, in one call: the first part reads who that is. Answers the task's id. */
export async function createTask(
  connection: Connection,
  opportunityId: string,
  { externalReference, ...note }: OpportunityNote,
  { note: { reference } }: OrgFields,
): Promise<string> {
  const body = { ...taskOf(opportunityId, note), [reference!]: unreferenced(externalReference) };
  const answers = await composite(connection, [
    ownerPart(opportunityId),
    { method: 'POST', path: '/sobjects/Task', referenceId: 'task', body },
  ]);
  return (answers.get('task') as { id: string }).id;
}

/** The task of this opportunity with this reference. */
export async function findTask(
  connection: Connection,
  opportunityId: string,
  externalReference: string,
  { note: { reference } }: OrgFields,
): Promise<CreatedOpportunityNote | undefined> {
  const soql = `SELECT Id, Subject, Description, ${reference} FROM Task WHERE WhatId = ${quoted(opportunityId)} AND ${reference} = ${quoted(externalReference)} LIMIT 1`;
  const { records } = await connection.request<{ records: MappedRow[] }>(queryPath(soql));
  const [row] = records;
  if (!row) return undefined;
  return {
    id: textAt(row, 'Id')!,
    subject: textAt(row, 'Subject') ?? '',
    body: textAt(row, 'Description') ?? '',
    externalReference: textAt(row, reference)!,
  };
}

/** Whether a task that was found says what a note says. */
export function isAsWritten({ subject, body }: CreatedOpportunityNote, note: OpportunityNote): boolean {
  return subject === unreferenced(note.subject) && body === unreferenced(note.body);
}

function taskOf(opportunityId: string, { subject, body }: Pick<OpportunityNote, 'subject' | 'body'>): object {
  return {
    WhatId: opportunityId,
    OwnerId: '@{opportunity.OwnerId}',
    Subject: unreferenced(subject),
    Description: unreferenced(body),
  };
}
