import { type Exchange, readVendorSpec } from '@handover/testing';
import { Ajv, type ValidateFunction } from 'ajv';

/** Where the published contract is the v2 one and the connector speaks v2.1, which DocuSign has not published as Swagger. */
const ADDED_IN_V2_1: Readonly<Record<string, string[]>> = {
  '/v2/accounts/{accountId}/envelopes': ['include'],
};
const BASE = '/documents/restapi/v2.1/';

interface Operation {
  parameters: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { schema?: { $ref?: string; type?: string } }>;
}

type Definitions = Record<string, { properties?: Record<string, unknown>; additionalProperties?: boolean }>;

/** DocuSign's contract of the eSignature REST API. */
export interface EsignatureContract {
  /** What of an exchange is not as the contract says, in sentences; empty when all is well. */
  breaches(exchange: Exchange): string[];
}

/** Whether an exchange is one of the REST API, rather than of the account server, which no contract describes. */
export function isOfApi({ url }: Pick<Exchange, 'url'>): boolean {
  return url.startsWith(BASE);
}

/** Reads the contract; undefined, with the reason printed, where it is absent. */
export function esignatureContract(): EsignatureContract | undefined {
  const spec = readVendorSpec('docusign/esignature.rest.swagger-v2.json');
  if ('missing' in spec) {
    console.warn(`The exchanges are not held against DocuSign's contract: ${spec.missing}.`);
    return undefined;
  }
  const paths = spec.content.paths as Record<string, Record<string, Operation>>;
  const validators = validatorsOf(spec.content);
  return {
    breaches: (exchange) => {
      const [path, query = ''] = exchange.url.split('?') as [string, string?];
      const template = templateOf(Object.keys(paths), `/v2/${path.slice(BASE.length)}`);
      const operation = template && paths[template]![exchange.method.toLowerCase()];
      if (!operation) return [`there is no ${exchange.method} ${path}`];
      return [
        ...requestBreaches(operation, new URLSearchParams(query), ADDED_IN_V2_1[template] ?? []),
        ...answerBreaches(operation, exchange, validators),
      ].map((breach) => `${exchange.method} ${exchange.url} ${exchange.status}: ${breach}`);
    },
  };
}

/** The template of a path; a template without parameters goes before one with them. */
function templateOf(templates: string[], path: string): string | undefined {
  const parts = path.split('/');
  const matching = templates.filter((template) => {
    const wanted = template.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at]);
  });
  return matching.sort((left, right) => left.split('{').length - right.split('{').length)[0];
}

function requestBreaches({ parameters }: Operation, query: URLSearchParams, added: string[]): string[] {
  const ofQuery = parameters.filter((parameter) => parameter.in === 'query');
  const known = new Set([...ofQuery.map(({ name }) => name), ...added]);
  return [
    ...[...query.keys()].filter((name) => !known.has(name)).map((name) => `no parameter "${name}"`),
    ...ofQuery.filter(({ name, required }) => required && !query.has(name)).map(({ name }) => `"${name}" is missing`),
  ];
}

function answerBreaches(
  { responses }: Operation,
  { status, responseHeaders, responseBody }: Exchange,
  validators: (reference: string) => ValidateFunction,
): string[] {
  // Of error statuses the contract names 400 alone; the others have the same body.
  const response = status < 400 ? responses[status] : responses['400'];
  if (!response?.schema) return [`no answer ${status}`];
  const type = String(responseHeaders['content-type']);
  if (response.schema.type === 'file') {
    const isPdf = type.startsWith('application/pdf') && responseBody.subarray(0, 5).toString() === '%PDF-';
    return isPdf ? [] : [`the answer is no PDF but ${type}`];
  }
  if (!type.startsWith('application/json')) return [`the answer is no JSON but ${type}`];
  const validate = validators(response.schema.$ref!);
  if (validate(JSON.parse(responseBody.toString()))) return [];
  return validate.errors!.map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Checks of the contract's definitions, which are made to refuse what they do not name. */
function validatorsOf(content: Record<string, unknown>): (reference: string) => ValidateFunction {
  const definitions = structuredClone(content.definitions) as Definitions;
  // The contract refers to definitions that it does not hold (`offlineAttributes`); nothing is said of them.
  for (const name of danglingIn(definitions)) definitions[name] = {};
  for (const definition of Object.values(definitions))
    if (definition.properties) definition.additionalProperties = false;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'esignature', definitions });
  const compiled = new Map<string, ValidateFunction>();
  return (reference) => {
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: `esignature${reference}` });
    compiled.set(reference, validate);
    return validate;
  };
}

function danglingIn(definitions: Definitions): string[] {
  const references = JSON.stringify(definitions).matchAll(/"#\/definitions\/([^"]+)"/g);
  return [...new Set([...references].map(([, name]) => name!))].filter((name) => !definitions[name]);
}
