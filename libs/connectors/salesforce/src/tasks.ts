import type { CreatedOpportunityNote, OpportunityNote } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import { quoted } from './opportunity-query.js';

interface CompositeAnswer {
  compositeResponse: { referenceId: string; httpStatusCode: number; body: unknown }[];
}

interface TaskRow {
  Id: string;
  Subject: string;
  Description: string;
  Handover_Reference__c: string;
}

/** An error answer inside a composite one, in the form in which jsforce throws those of a whole answer. */
class PartRefused extends Error {
  constructor(
    readonly errorCode: string,
    message: string,
    readonly data: unknown,
  ) {
    super(message);
  }
}

/** Leaves a task for the opportunity's owner, in one call: the first part reads who that is. Answers the task's id. */
export async function createTask(
  connection: Connection,
  opportunityId: string,
  note: OpportunityNote,
): Promise<string> {
  const base = `/services/data/v${connection.version}/sobjects`;
  const task = {
    WhatId: opportunityId,
    OwnerId: '@{opportunity.OwnerId}',
    Subject: note.subject,
    Description: note.body,
    Handover_Reference__c: note.externalReference,
  };
  const answer = await connection.request<CompositeAnswer>({
    method: 'POST',
    url: '/composite',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      allOrNone: true,
      compositeRequest: [
        { method: 'GET', url: `${base}/Opportunity/${opportunityId}?fields=OwnerId`, referenceId: 'opportunity' },
        { method: 'POST', url: `${base}/Task`, referenceId: 'task', body: task },
      ],
    }),
  });
  throwRefusal(answer);
  const created = answer.compositeResponse.find(({ referenceId }) => referenceId === 'task')!;
  return (created.body as { id: string }).id;
}

/** The task of this opportunity with this reference. */
export async function findTask(
  connection: Connection,
  opportunityId: string,
  externalReference: string,
): Promise<CreatedOpportunityNote | undefined> {
  const soql = `SELECT Id, Subject, Description, Handover_Reference__c FROM Task WHERE WhatId = ${quoted(opportunityId)} AND Handover_Reference__c = ${quoted(externalReference)} LIMIT 1`;
  const { records } = await connection.request<{ records: TaskRow[] }>(`/query?q=${encodeURIComponent(soql)}`);
  const [row] = records;
  if (!row) return undefined;
  return { id: row.Id, subject: row.Subject, body: row.Description, externalReference: row.Handover_Reference__c };
}

function throwRefusal({ compositeResponse }: CompositeAnswer): void {
  const errors = compositeResponse
    .filter(({ httpStatusCode }) => httpStatusCode >= 400)
    .flatMap(({ body }) => body as { errorCode: string; message: string }[]);
  // The part that failed explains; the others only say that it stopped them.
  const error = errors.find(({ errorCode }) => errorCode !== 'PROCESSING_HALTED') ?? errors[0];
  if (error) throw new PartRefused(error.errorCode, error.message, error);
}
