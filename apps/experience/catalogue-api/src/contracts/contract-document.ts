import type { CataloguedApi, ContractOperation, ContractSchema } from './catalogued-api.js';
import { schemaHolders } from './schema-holders.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** What an OpenAPI document says of an operation, as far as it is shown. */
interface DocumentedOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  'x-required-scope'?: string;
}

/** OpenAPI 3.0 or AsyncAPI 3.0, as far as the catalogue looks into it. */
export interface ContractDocument {
  openapi?: string;
  asyncapi?: string;
  info: { title: string; description?: string; version: string };
  paths?: Record<string, Partial<Record<(typeof METHODS)[number], DocumentedOperation>>>;
  components?: {
    schemas?: Record<string, ContractSchema>;
    messages?: Record<string, { title?: string; summary?: string; description?: string; payload?: ContractSchema }>;
  };
}

type Described = Pick<
  CataloguedApi,
  'layer' | 'format' | 'title' | 'description' | 'version' | 'scopes' | 'operations' | 'schemas' | 'holders'
>;

/** What a contract says of itself. */
export function describeContract(name: string, document: ContractDocument): Described {
  const { title, description = '', version } = document.info;
  const format = document.asyncapi === undefined ? 'openapi' : 'asyncapi';
  const operations = format === 'openapi' ? operationsOf(document) : messagesOf(document);
  const scopes = [...new Set(operations.flatMap(({ scope }) => scope ?? []))].sort();
  const layer = format === 'asyncapi' ? 'events' : (name.split('-')[0] as CataloguedApi['layer']);
  const holders = schemaHolders(document, operations);
  return { layer, format, title, description, version, scopes, operations, schemas: schemasOf(document), holders };
}

function operationsOf({ paths = {} }: ContractDocument): ContractOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const { operationId, summary, description, tags, deprecated = false } = operation;
      const id = operationId ?? `${method} ${path}`;
      return {
        ...{ id, method: method.toUpperCase(), path, summary: summary ?? id, description, deprecated },
        ...{ tag: tags?.[0], scope: operation['x-required-scope'] },
      };
    }),
  );
}

function messagesOf({ components = {} }: ContractDocument): ContractOperation[] {
  return Object.entries(components.messages ?? {}).map(([type, { title, summary, description }]) => ({
    ...{ id: type, method: 'EVENT', path: type, summary: summary ?? title ?? type, description, deprecated: false },
  }));
}

function schemasOf({ components = {} }: ContractDocument): Record<string, ContractSchema> {
  const payloads = Object.entries(components.messages ?? {}).flatMap(([type, { payload }]) =>
    payload ? [[type, payload] as const] : [],
  );
  return { ...components.schemas, ...Object.fromEntries(payloads) };
}
