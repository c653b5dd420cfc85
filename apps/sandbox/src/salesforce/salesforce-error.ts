import type { Answer } from '../faults/with-faults.js';

/** One entry of a Salesforce error answer. */
export interface ErrorEntry {
  message: string;
  errorCode: string;
  fields?: string[];
}

/** What the REST API answers instead of doing what was asked: a list of entries, with the status of the first. */
export class SalesforceError extends Error {
  readonly entries: ErrorEntry[];

  constructor(
    readonly status: number,
    ...entries: ErrorEntry[]
  ) {
    super(entries.map(({ errorCode, message }) => `${errorCode}: ${message}`).join('; '));
    this.entries = entries;
  }

  answer(): Answer {
    return { status: this.status, body: this.entries };
  }
}

export const notFound = (): SalesforceError =>
  new SalesforceError(404, { message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' });

/** A write of a record that is not there (any more). */
export const deletedEntity = (): SalesforceError =>
  new SalesforceError(404, { message: 'entity is deleted', errorCode: 'ENTITY_IS_DELETED', fields: [] });

export const invalidSession = (): SalesforceError =>
  new SalesforceError(401, { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' });

export const malformedQuery = (message: string): SalesforceError =>
  new SalesforceError(400, { message, errorCode: 'MALFORMED_QUERY' });

export const invalidField = (object: string, field: string): SalesforceError =>
  new SalesforceError(400, {
    message: `No such column '${field}' on sobject of type ${object}`,
    errorCode: 'INVALID_FIELD',
    fields: [field],
  });

export const invalidType = (name: string): SalesforceError =>
  new SalesforceError(400, { message: `sObject type '${name}' is not supported.`, errorCode: 'INVALID_TYPE' });

export const badRequest = (errorCode: string, message: string, ...fields: string[]): SalesforceError =>
  new SalesforceError(400, fields.length > 0 ? { message, errorCode, fields } : { message, errorCode });
