import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const WORKSPACE = fileURLToPath(new URL('../../../../../', import.meta.url));
const SPECS = process.env.XERO_SPECS ?? join(WORKSPACE, '../shared/vendor-specs/xero');

/** Xero's published contracts, by the path that their servers begin with. */
const DOCUMENTS = [
  { prefix: '/api.xro/2.0', file: 'xero_accounting.yaml' },
  { prefix: '/projects.xro/2.0', file: 'xero-projects.yaml' },
  { prefix: '', file: 'xero-identity.yaml' },
];

/** A request and its answer, as they went over the wire. */
export interface Exchange {
  method: string;
  /** With its query. */
  path: string;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content & { $ref?: string }>;
}
interface Parameter {
  $ref?: string;
  in?: string;
  name?: string;
}
interface Content {
  content?: { 'application/json'?: { schema?: object } };
}
interface OpenApi {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: { parameters?: Record<string, Parameter>; responses?: Record<string, Content> };
}

/** The contracts, or undefined, with a line that says so, where they are not on this machine. */
export function readContract(): Contract | undefined {
  if (existsSync(SPECS)) return new Contract();
  console.warn(`Xero's contracts are not in ${SPECS}: what is sent and answered is not checked against them here.`);
  return undefined;
}

/** Checks exchanges against Xero's contracts, found by path and method. */
export class Contract {
  private readonly documents = DOCUMENTS.map(({ prefix, file }) => {
    const document = withoutSiblingsOfRefs(parse(readFileSync(join(SPECS, file), 'utf8'))) as OpenApi;
    return {
      prefix,
      name: file,
      document,
      loose: validators(file, document),
      strict: validators(file, closed(document)),
    };
  });

  /** What of an exchange is not as the contract has it; nothing when all is. */
  violations({ method, path, requestBody, status, responseBody }: Exchange): string[] {
    const [pathname = '', query = ''] = path.split('?');
    const found = this.find(method, pathname);
    if (!found) return [`${method} ${pathname} is not in the contract.`];
    const { operation, shared, of } = found;
    const complain = (what: string, errors: string[]): string[] =>
      errors.map((each) => `${method} ${pathname} ${what}: ${each}`);
    const known = [...shared, ...(operation.parameters ?? [])].map((each) =>
      each.$ref === undefined ? each : of.document.components.parameters![each.$ref.split('/').at(-1)!]!,
    );
    const names = new Set(known.filter((each) => each.in === 'query').map(({ name }) => name));
    const unknown = [...new URLSearchParams(query).keys()].filter((name) => !names.has(name));
    return [
      ...complain(
        'query',
        unknown.map((name) => `${name} is unknown`),
      ),
      ...complain('request', of.strict(operation.requestBody?.content?.['application/json']?.schema, requestBody)),
      ...complain(`answer ${status}`, this.answerErrors(of, operation, status, responseBody)),
    ];
  }

  private answerErrors(
    { document, loose }: Contract['documents'][number],
    { responses }: Operation,
    status: number,
    body: unknown,
  ): string[] {
    // The gateway before the APIs answers these; the contracts do not have them.
    if ([401, 403, 404, 429].includes(status) || status >= 500) return [];
    const declared = responses[String(status)];
    // Some operations do not declare the 400 that the API's own documentation gives them.
    if (!declared) return status === 400 ? [] : [`the status is not declared`];
    const response =
      declared.$ref === undefined ? declared : document.components.responses![declared.$ref.split('/').at(-1)!]!;
    return loose(response.content?.['application/json']?.schema, body);
  }

  private find(method: string, pathname: string) {
    for (const of of this.documents) {
      if (!pathname.startsWith(of.prefix)) continue;
      const rest = pathname.slice(of.prefix.length);
      const templates = Object.entries(of.document.paths).filter(([template]) => matches(template, rest));
      for (const [, item] of templates) {
        const operation = item[method.toLowerCase()];
        if (operation) return { operation, shared: item.parameters ?? [], of };
      }
    }
    return undefined;
  }
}

/** Validates bodies against schemas of one document. */
function validators(name: string, document: object): (schema: object | undefined, body: unknown) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  // Xero's own examples of `date-time` have no time zone.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/);
  ajv.addSchema(document, name);
  const compiled = new Map<string, ValidateFunction>();
  return (schema, body) => {
    if (schema === undefined) return body === undefined ? [] : ['a body where there should be none'];
    const key = JSON.stringify(schema);
    let validate = compiled.get(key);
    if (!validate) compiled.set(key, (validate = ajv.compile(absolute(schema, name))));
    if (validate(body)) return [];
    return validate.errors!.map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

function absolute(schema: object, name: string): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${name}#`)) as object;
}

/** OpenAPI 3.0 says that what stands beside a `$ref` is ignored; there, Xero says that amounts and enums are plain types. */
function withoutSiblingsOfRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSiblingsOfRefs);
  if (value === null || typeof value !== 'object') return value;
  if ('$ref' in value && typeof value.$ref === 'string') return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutSiblingsOfRefs(each)]));
}

/** With every object closed: what we send must not have a field that Xero does not know. */
function closed(value: unknown): OpenApi {
  const close = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(close);
    if (each === null || typeof each !== 'object') return each;
    const content = Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, close(inner)]));
    const isObject = content.type === 'object' && typeof content.properties === 'object';
    return isObject ? { ...content, additionalProperties: false } : content;
  };
  return close(value) as OpenApi;
}

/** Paths of Xero's are the same in any case: its contract says `/Connections`, its documentation `/connections`. */
function matches(template: string, path: string): boolean {
  const pattern = template.replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`, 'i').test(path);
}
