import type { OpenAPIObject } from '@nestjs/swagger';
import { type ContractOperation, contractOperations, type Need } from './contract-operations.js';

/**
 * Writes the source of a contract's axios client: one method an operation, typed from what openapi-typescript made of the
 * same document. Why our own program does this: docs/adr/0004-generated-axios-clients.md.
 *
 * @param contract folder below openapi/, for example 'system-erp'
 */
export function clientSource(contract: string, document: OpenAPIObject): string {
  const operations = contractOperations(document);
  const name = pascalCase(contract);
  return [
    `/* Generated from openapi/${contract} by \`npm run contracts\`: do not edit. */`,
    `import type { AxiosInstance } from 'axios';`,
    `import { type Answer, callOperation, type CallOptions, type OperationRoute } from '../call-operation.js';`,
    `import type { operations } from './types.js';`,
    ...operations.map(paramsInterface),
    operationsInterface(name, operations),
    routeTable(name, operations),
    clientClass(name, document, operations),
    '',
  ].join('\n\n');
}

function pascalCase(name: string): string {
  return name.replace(/(^|[^a-zA-Z0-9]+)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}

function paramsName(operation: ContractOperation): string {
  return `${pascalCase(operation.id)}Params`;
}

function paramsInterface(operation: ContractOperation): string {
  const parameters = `operations['${operation.id}']['parameters']`;
  const { body, headers } = operation;
  const fields = [
    field('path', operation.pathParameters, `${parameters}['path']`),
    field('query', operation.query, `${parameters}['query']`),
    field('idempotencyKey', operation.idempotencyKey, 'string'),
    field('ifMatch', operation.ifMatch, 'string'),
    headers.length > 0 ? field('headers', needOfAll(headers), headersType(parameters, headers)) : [],
    body ? field('body', body.need, bodyType(operation.id, body.mediaType)) : [],
  ].flat();
  const comment = `/** What {@link ${operation.id}} is called with. */`;
  return `${comment}\nexport interface ${paramsName(operation)} {${fields.map((line) => `\n  ${line}`).join('')}${fields.length ? '\n' : ''}}`;
}

function field(name: string, need: Need, type: string): string[] {
  return need ? [`${name}${need === 'required' ? '' : '?'}: ${type};`] : [];
}

function needOfAll(parts: { need: Need }[]): Need {
  return parts.some(({ need }) => need === 'required') ? 'required' : 'optional';
}

function headersType(parameters: string, headers: ContractOperation['headers']): string {
  const names = headers.map(({ name }) => `'${name}'`).join(' | ');
  return `Pick<NonNullable<${parameters}['header']>, ${names}>`;
}

function bodyType(id: string, mediaType: string): string {
  if (!isJson(mediaType)) return 'string | Uint8Array';
  return `NonNullable<operations['${id}']['requestBody']>['content']['${mediaType}']`;
}

function dataType({ id, answers }: ContractOperation): string {
  const types = answers.map(({ status, mediaType }) => {
    if (!mediaType) return 'void';
    if (mediaType === 'text/event-stream') return "import('node:stream').Readable";
    if (!isJson(mediaType)) return 'Buffer';
    return `operations['${id}']['responses'][${status}]['content']['${mediaType}']`;
  });
  return [...new Set(types)].join(' | ') || 'void';
}

function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

function operationsInterface(name: string, operations: ContractOperation[]): string {
  const lines = operations.map(
    (operation) => `  ${operation.id}: { params: ${paramsName(operation)}; data: ${dataType(operation)} };`,
  );
  return `/** What goes into each operation and what comes out of it. */\nexport interface ${name}Operations {\n${lines.join('\n')}\n}`;
}

function routeTable(name: string, operations: ContractOperation[]): string {
  const lines = operations.map((operation) => {
    const mediaTypes = operation.answers.flatMap(({ mediaType }) => mediaType ?? []);
    const stream = mediaTypes.includes('text/event-stream');
    const bytes = !stream && mediaTypes.some((mediaType) => !isJson(mediaType));
    const answer = stream ? `, answer: 'stream'` : bytes ? `, answer: 'bytes'` : '';
    const accept = [...new Set([...mediaTypes, 'application/problem+json'])].join(', ');
    return `  ${operation.id}: { method: '${operation.method}', path: '${operation.path}'${answer}, accept: '${accept}' },`;
  });
  return `const routes: Record<keyof ${name}Operations, OperationRoute> = {\n${lines.join('\n')}\n};`;
}

function clientClass(name: string, { info }: OpenAPIObject, operations: ContractOperation[]): string {
  const methods = operations.map((operation) => {
    const { id, summary, method, path } = operation;
    const fallback = isEverythingOptional(operation) ? ' = {}' : '';
    return [
      `  /** ${comment(summary)} \`${method} ${path}\` */`,
      `  async ${id}(params: ${paramsName(operation)}${fallback}, options?: CallOptions): Promise<${name}Operations['${id}']['data']> {`,
      `    return (await this.answer('${id}', params, options)).data;`,
      '  }',
    ].join('\n');
  });
  const answer = [
    '  /** Calls any operation and gives its data together with status, entity tag and headers. */',
    `  answer<Id extends keyof ${name}Operations>(`,
    '    operationId: Id,',
    `    params: ${name}Operations[Id]['params'],`,
    '    options?: CallOptions,',
    `  ): Promise<Answer<${name}Operations[Id]['data']>> {`,
    '    return callOperation(this.http, routes[operationId], params, options);',
    '  }',
  ].join('\n');
  const head = `/** Client of the ${comment(info.title)}, version ${info.version}. */\nexport class ${name}Client {\n  constructor(private readonly http: AxiosInstance) {}`;
  return `${head}\n\n${[...methods, answer].join('\n\n')}\n}`;
}

function isEverythingOptional({ pathParameters, query, idempotencyKey, ifMatch, headers, body }: ContractOperation) {
  const needs = [pathParameters, query, idempotencyKey, ifMatch, body?.need, ...headers.map(({ need }) => need)];
  return !needs.includes('required');
}

/** Text of the document that cannot end the comment it stands in. */
function comment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
