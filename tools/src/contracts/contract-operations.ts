import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** Whether a request may leave a part out; undefined when there is no such part. */
export type Need = 'required' | 'optional' | undefined;

/** One operation of a contract with what a client must know of it. */
export interface ContractOperation {
  id: string;
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  path: string;
  summary: string;
  pathParameters: Need;
  query: Need;
  idempotencyKey: Need;
  ifMatch: Need;
  /** Header parameters that have no place of their own among the params. */
  headers: { name: string; need: Need }[];
  body?: { need: Need; mediaType: string };
  /** Every answer that is not an error; no mediaType when it has no body. */
  answers: { status: string; mediaType?: string }[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
/** Every client sends these by itself. */
const AMBIENT_HEADERS = ['authorization', 'accept', 'content-type', 'traceparent', 'tracestate', 'x-correlation-id'];

/**
 * The operations of a document by path and method.
 *
 * @throws Error when an operation has no operationId, or two have the same
 */
export function contractOperations(document: OpenAPIObject): ContractOperation[] {
  const operations = Object.keys(document.paths)
    .sort()
    .flatMap((path) => METHODS.flatMap((method) => operationAt(document, path, method) ?? []));
  const ids = operations.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two operations are called "${twice}".`);
  return operations;
}

function operationAt(
  document: OpenAPIObject,
  path: string,
  method: (typeof METHODS)[number],
): ContractOperation | undefined {
  const operation = document.paths[path]?.[method];
  if (!operation) return undefined;
  const id = operation.operationId;
  if (!id) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter) as Parameter);
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const header = (name: string) => of('header').filter((parameter) => parameter.name.toLowerCase() === name);
  const own = ['idempotency-key', 'if-match', ...AMBIENT_HEADERS];
  return {
    id,
    method: method.toUpperCase() as ContractOperation['method'],
    path,
    summary: operation.summary ?? id,
    pathParameters: needOf(of('path')),
    query: needOf(of('query')),
    idempotencyKey: needOf(header('idempotency-key')),
    ifMatch: needOf(header('if-match')),
    headers: of('header')
      .filter((parameter) => !own.includes(parameter.name.toLowerCase()))
      .map((parameter) => ({ name: parameter.name, need: needOf([parameter]) })),
    body: bodyOf(document, operation),
    answers: answersOf(document, operation),
  };
}

/** Follows a reference inside the document; anything else is returned as it is. */
export function resolve(document: OpenAPIObject, value: object | undefined): object | undefined {
  if (!value || !('$ref' in value)) return value;
  const steps = String(value.$ref).replace(/^#\//, '').split('/');
  let found: unknown = document;
  for (const step of steps) found = (found as Record<string, unknown> | undefined)?.[decodeURIComponent(step)];
  if (!found) throw new Error(`The document has no ${String(value.$ref)}.`);
  return found as object;
}

function needOf(parameters: Parameter[]): Need {
  if (parameters.length === 0) return undefined;
  return parameters.some(({ required }) => required) ? 'required' : 'optional';
}

interface Body {
  required?: boolean;
  content?: Record<string, unknown>;
}

function bodyOf(document: OpenAPIObject, operation: Operation): ContractOperation['body'] {
  const body = resolve(document, operation.requestBody) as Body | undefined;
  const mediaType = Object.keys(body?.content ?? {})[0];
  return body && mediaType ? { need: body.required ? 'required' : 'optional', mediaType } : undefined;
}

function answersOf(document: OpenAPIObject, operation: Operation): ContractOperation['answers'] {
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => {
      const content = (resolve(document, response as object) as Body).content ?? {};
      return { status, mediaType: Object.keys(content)[0] };
    });
}
