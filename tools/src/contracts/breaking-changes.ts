import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, type Parameter, resolve } from './contract-operations.js';

/** The parts of JSON Schema that our documents use. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  nullable?: boolean;
  allOf?: Schema[];
}

/** `request`: what callers send; `answer`: what they must be able to read. */
type Direction = 'request' | 'answer';

interface Comparison {
  before: OpenAPIObject;
  after: OpenAPIObject;
  changes: string[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/**
 * What a caller written against `before` could trip over in `after`, one sentence each: operations, parameters, fields and
 * answers that went away or changed their type, new things that must be sent, values that are no longer taken or that were
 * never announced. Our APIs refuse unknown fields, so a field that a request may no longer hold is such a change too.
 */
export function breakingChanges(before: OpenAPIObject, after: OpenAPIObject): string[] {
  const comparison: Comparison = { before, after, changes: [] };
  for (const [path, item] of Object.entries(before.paths)) {
    for (const method of METHODS) {
      const was = item[method];
      if (!was) continue;
      const is = after.paths[path]?.[method];
      const place = `${method.toUpperCase()} ${path}`;
      if (is) compareOperations(comparison, place, was, is);
      else comparison.changes.push(`${place} is gone.`);
    }
  }
  return comparison.changes;
}

function compareOperations(comparison: Comparison, place: string, was: Operation, is: Operation): void {
  const { changes } = comparison;
  if (was.operationId !== is.operationId) changes.push(`${place} is now called ${is.operationId}.`);
  compareParameters(comparison, place, was, is);
  const [oldBody, newBody] = [
    jsonSchema(comparison.before, was.requestBody),
    jsonSchema(comparison.after, is.requestBody),
  ];
  if (oldBody && newBody) compareSchemas(comparison, `${place} request`, oldBody, newBody, 'request');
  else if (newBody && needsBody(comparison.after, is)) changes.push(`${place} now needs a body.`);
  else if (oldBody) changes.push(`${place} takes no body any more.`);
  for (const [status, response] of Object.entries(was.responses)) {
    if (!status.startsWith('2')) continue;
    const answer = (is.responses as Record<string, object | undefined>)[status];
    if (!answer) changes.push(`${place} does not answer ${status} any more.`);
    const [old, now] = [jsonSchema(comparison.before, response as object), jsonSchema(comparison.after, answer)];
    if (answer && old && !now) changes.push(`${place} answers ${status} without a body.`);
    if (old && now) compareSchemas(comparison, `${place} ${status}`, old, now, 'answer');
  }
}

function needsBody(document: OpenAPIObject, { requestBody }: Operation): boolean {
  return (resolve(document, requestBody) as { required?: boolean } | undefined)?.required ?? false;
}

function compareParameters(comparison: Comparison, place: string, was: Operation, is: Operation): void {
  const of = (document: OpenAPIObject, { parameters = [] }: Operation) =>
    new Map(
      parameters
        .map((parameter) => resolve(document, parameter) as Parameter)
        .map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]),
    );
  const [old, now] = [of(comparison.before, was), of(comparison.after, is)];
  for (const [name, parameter] of old) {
    const kept = now.get(name);
    if (!kept) comparison.changes.push(`${place} does not take the ${name} any more.`);
    else compareSchemas(comparison, `${place} ${name}`, schemaOf(parameter), sentOnce(parameter, kept), 'request');
  }
  for (const [name, parameter] of now) {
    if (parameter.required && !old.get(name)?.required) comparison.changes.push(`${place} now needs the ${name}.`);
  }
}

/** A query parameter that may now be sent several times may be sent once, as before. */
function sentOnce(was: Parameter, is: Parameter): Schema {
  const [before, now] = [schemaOf(was), schemaOf(is)];
  return is.in === 'query' && now.type === 'array' && before.type !== 'array' && now.items ? now.items : now;
}

function schemaOf(parameter: Parameter): Schema {
  return (parameter.schema ?? {}) as Schema;
}

function jsonSchema(document: OpenAPIObject, holder: object | undefined): Schema | undefined {
  const { content = {} } = (resolve(document, holder) ?? {}) as { content?: Record<string, { schema?: Schema }> };
  return Object.entries(content).find(([mediaType]) => mediaType.includes('json'))?.[1].schema;
}

function compareSchemas(
  comparison: Comparison,
  place: string,
  oldSchema: Schema,
  newSchema: Schema,
  direction: Direction,
  seen: ReadonlySet<string> = new Set(),
): void {
  const names = `${oldSchema.$ref}→${newSchema.$ref}`;
  if (oldSchema.$ref && seen.has(names)) return;
  const within = new Set([...seen, names]);
  const was = flat(comparison.before, oldSchema);
  const is = flat(comparison.after, newSchema);
  const kind = ({ type, format }: Schema) => [type, format].flat().filter(Boolean).join(' ') || 'anything';
  if (kind(was) !== kind(is)) comparison.changes.push(`${place} was ${kind(was)} and is ${kind(is)}.`);
  compareValues(comparison, place, was, is, direction);
  const required = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  for (const [name, property] of Object.entries(was.properties ?? {})) {
    const kept = is.properties?.[name];
    if (!kept) comparison.changes.push(`${place}/${name} is gone.`);
    else compareSchemas(comparison, `${place}/${name}`, property, kept, direction, within);
    if (kept && direction === 'answer' && required(was, name) && !required(is, name)) {
      comparison.changes.push(`${place}/${name} may now be missing.`);
    }
  }
  if (direction === 'request') {
    const added = (is.required ?? []).filter((name) => !required(was, name));
    comparison.changes.push(...added.map((name) => `${place}/${name} must now be sent.`));
  }
  if (was.items && is.items) compareSchemas(comparison, `${place}/*`, was.items, is.items, direction, within);
}

function compareValues({ changes }: Comparison, place: string, was: Schema, is: Schema, direction: Direction): void {
  const listed = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');
  const refused = is.enum ? (was.enum ?? []).filter((value) => !is.enum?.includes(value)) : [];
  const unannounced = was.enum ? (is.enum ?? []).filter((value) => !was.enum?.includes(value)) : [];
  if (direction === 'request' && refused.length > 0)
    changes.push(`${place} does not take ${listed(refused)} any more.`);
  if (direction === 'request' && is.enum && !was.enum) changes.push(`${place} now takes ${listed(is.enum)} alone.`);
  if (direction === 'answer' && unannounced.length > 0) changes.push(`${place} may now be ${listed(unannounced)}.`);
  if (direction === 'answer' && was.enum && !is.enum) changes.push(`${place} may now be any value.`);
  if (direction === 'answer' && is.nullable && !was.nullable) changes.push(`${place} may now be null.`);
  if (direction === 'request' && was.nullable && !is.nullable) changes.push(`${place} does not take null any more.`);
}

/** Follows references and merges `allOf`, which @nestjs/swagger writes around references with a description. */
function flat(document: OpenAPIObject, schema: Schema): Schema {
  const resolved = resolve(document, schema) as Schema;
  if (!resolved.allOf) return resolved;
  return resolved.allOf
    .map((part) => flat(document, part))
    .reduce<Schema>(
      (whole, part) => ({
        ...whole,
        ...part,
        properties: { ...whole.properties, ...part.properties },
        required: [...(whole.required ?? []), ...(part.required ?? [])],
      }),
      { ...resolved, allOf: undefined },
    );
}
