import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../errors/api-problems.js';
import type { Access } from '../auth/access.js';
import type { AppOperation } from './app-operations.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Name of the OAuth 2 security scheme in every document. */
export const SECURITY_SCHEME = 'oauth2';

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'options', 'head', 'trace'] as const;

/**
 * Writes into every operation of a document the scope that it needs and the answers that every operation may give.
 *
 * @returns the scopes, each once, in alphabetical order
 * @throws Error when two handlers of one name ask for different scopes: an operation id must tell them apart
 */
export function describeAccess(document: OpenAPIObject, operations: AppOperation[]): string[] {
  const scopes = new Set<string>();
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      const access = accessTo(operation, method, operations);
      const scope = access.public ? access.moreWith : access.scope;
      if (scope !== undefined) scopes.add(scope);
      describe(operation, access);
    }
  }
  return [...scopes].sort();
}

function describe(operation: Operation, access: Access): void {
  if (access.public) {
    // An empty requirement among others makes the token optional (OpenAPI 3.0, security requirement object).
    const { moreWith } = access;
    operation.security = moreWith === undefined ? [] : [{}, { [SECURITY_SCHEME]: [moreWith] }];
    if (moreWith !== undefined) addProblems(operation, 401);
  } else {
    operation.security = [{ [SECURITY_SCHEME]: [access.scope] }];
    Object.assign(operation, { 'x-required-scope': access.scope });
    addProblems(operation, 401, 403);
  }
  addProblems(operation, 500);
}

function addProblems(operation: Operation, ...statuses: number[]): void {
  for (const status of statuses) operation.responses[status] ??= problemResponse(status);
}

function accessTo(operation: Operation, method: string, operations: AppOperation[]): Access {
  // A handler of several paths has an id for each: `name[1]`; one of all methods has one for each: `name_get`.
  const id = operation.operationId?.replace(/\[\d+\]$/, '');
  const found = operations.filter(
    (candidate) =>
      (candidate.method === method && candidate.id === id) ||
      (candidate.method === 'all' && `${candidate.id}_${method}` === id),
  );
  const [first] = found;
  if (!first) throw new Error(`The operation "${id}" has no handler of that name.`);
  if (new Set(found.map(({ access }) => JSON.stringify(access))).size > 1)
    throw new Error(`Several handlers are called "${id}": an operation id must be unique in its API.`);
  return first.access;
}
