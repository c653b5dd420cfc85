import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../api/clients-context.js';
import { textOf } from '../api/text-of.js';
import { usePerson } from '../session/session-context.js';

/** A JSON Schema of a contract, as far as pages show it. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  example?: unknown;
}

/** What a contract says of an operation. */
export interface Operation {
  operationId?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: Body;
  responses?: Record<string, Body & { description?: string }>;
}

export interface Body {
  content?: Record<string, { schema?: Schema; example?: unknown }>;
}

/** OpenAPI or AsyncAPI, as far as pages show it. */
export interface Contract {
  paths?: Record<string, Record<string, Operation>>;
  components?: {
    schemas?: Record<string, Schema>;
    messages?: Record<string, { payload?: Schema; examples?: { payload?: unknown }[] }>;
  };
}

/** The contract of an API as data. */
export function useContract(name: string) {
  const catalogue = useCatalogue();
  const person = usePerson();
  return useQuery({
    queryKey: ['catalogue', 'document', name, person?.subject],
    queryFn: async () =>
      JSON.parse(textOf(await catalogue.getApiDocument({ path: { name }, query: { format: 'json' } }))) as Contract,
    staleTime: Infinity,
  });
}

/** Follows references and merges `allOf`, as the generator writes it around references with a description. */
export function flatSchema(contract: Contract, schema: Schema): Schema {
  const { $ref, ...rest } = schema;
  const found = $ref === undefined ? schema : { ...contract.components?.schemas?.[$ref.split('/').at(-1)!], ...rest };
  if (!found.allOf) return found;
  const parts = found.allOf.map((part) => flatSchema(contract, part));
  return parts.reduce<Schema>(
    (whole, part) => ({ ...part, ...whole, properties: { ...part.properties, ...whole.properties } }),
    { ...found, allOf: undefined },
  );
}

/** Name of the schema that is referred to, also with a description around the reference; of a list, the name of what it holds. */
export function schemaName({ $ref, allOf, items }: Schema): string | undefined {
  return ($ref ?? allOf?.[0]?.$ref)?.split('/').at(-1) ?? (items && schemaName(items));
}

/** Type in words: "list of Money", "string (date)", "one of a, b". */
export function typeInWords(contract: Contract, schema: Schema): string {
  const flat = flatSchema(contract, schema);
  if (flat.const !== undefined) return `always ${String(flat.const)}`;
  if (flat.enum) return `one of ${flat.enum.map(String).join(', ')}`;
  if (flat.type === 'array') return `list of ${flat.items ? typeInWords(contract, flat.items) : 'anything'}`;
  const name = schemaName(schema);
  if (name !== undefined) return name;
  return flat.format === undefined ? (flat.type ?? 'anything') : `${flat.type} (${flat.format})`;
}
