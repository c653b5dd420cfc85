import { z } from 'zod';
import type { AttributePath, ScimResource } from './attribute-path.js';
import type { ScimClient } from './scim-client.js';
import type { ScimConfig } from './scim-config.js';

const CORE_USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const CORE_GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
/** Of every resource, and in no schema (RFC 7643, 3.1). */
const COMMON_ATTRIBUTES = ['id', 'externalid', 'meta'];

const supported = z.object({ supported: z.boolean() });
const providerConfig = z.object({
  filter: supported.extend({ maxResults: z.number().int().min(1).optional() }),
  sort: supported,
});

/** What the provider says of itself (RFC 7643, 5) that reads of it depend on. */
export interface ProviderFeatures {
  filters: boolean;
  sorts: boolean;
  /** Most resources of one answer. */
  maxResults?: number;
}

/** Asks the provider what it can do. A provider that leaves a feature out does not have it. */
export async function featuresOf(client: ScimClient): Promise<ProviderFeatures> {
  const read = providerConfig.partial().safeParse(await client.read('/ServiceProviderConfig'));
  const { filter, sort } = read.success ? read.data : {};
  return {
    filters: filter?.supported ?? false,
    sorts: sort?.supported ?? false,
    ...(filter?.maxResults === undefined ? {} : { maxResults: filter.maxResults }),
  };
}

/**
 * What of the configuration the provider contradicts, in sentences: filters that it does not know, attributes that its
 * schemas lack. Empty when all is well.
 */
export async function contradictions(
  client: ScimClient,
  { employees, orgUnits }: Pick<ScimConfig, 'employees' | 'orgUnits'>,
): Promise<string[]> {
  const [features, { Resources: schemas }] = await Promise.all([featuresOf(client), client.list('/Schemas')]);
  return [
    ...(features.filters ? [] : ['It supports no filters, by which employees and org units are looked up.']),
    ...missingIn(schemas, CORE_USER, 'employees', employees),
    ...missingIn(schemas, CORE_GROUP, 'orgUnits', orgUnits),
  ];
}

function missingIn(
  schemas: ScimResource[],
  core: string,
  part: string,
  paths: Readonly<Record<string, AttributePath | null>>,
): string[] {
  return Object.entries(paths).flatMap(([field, path]) => {
    if (path === null || (path.schema === undefined && COMMON_ATTRIBUTES.includes(path.attribute.toLowerCase()))) {
      return [];
    }
    const id = path.schema ?? core;
    const schema = schemas.find((each) => String(each.id).toLowerCase() === id.toLowerCase());
    if (!schema) return [`${part}.${field} names "${path.text}", and it has no schema "${id}".`];
    const missing = missingPartOf(path, schema);
    return missing === undefined ? [] : [`${part}.${field} names "${path.text}", and "${id}" has no "${missing}".`];
  });
}

/** The first attribute of the path that the definition lacks, `name.formatted`. */
function missingPartOf({ attribute, where, subAttribute }: AttributePath, schema: ScimResource): string | undefined {
  const held = attributeIn(schema.attributes, attribute);
  if (!held) return attribute;
  const sub = [where?.attribute, subAttribute].find(
    (name) => name !== undefined && !attributeIn(held.subAttributes, name),
  );
  return sub === undefined ? undefined : `${attribute}.${sub}`;
}

function attributeIn(attributes: unknown, name: string): ScimResource | undefined {
  if (!Array.isArray(attributes)) return undefined;
  return (attributes as ScimResource[]).find((each) => String(each.name).toLowerCase() === name.toLowerCase());
}
