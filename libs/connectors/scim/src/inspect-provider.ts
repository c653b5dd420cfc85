import type { MappingFinding } from '@handover/connector-kit';
import type { AttributePath, ScimResource } from './attribute-path.js';
import { featuresOf } from './provider-features.js';
import type { ScimClient } from './scim-client.js';
import type { ScimConfig } from './scim-config.js';

const CORE_USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const CORE_GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
/** Of every resource, and in no schema (RFC 7643, 3.1). */
const COMMON_ATTRIBUTES = ['id', 'externalid', 'meta'];

/**
 * Compares the configured paths with what the provider says of itself (RFC 7644, 4): filters that it does not know,
 * attributes that its schemas lack.
 */
export async function inspectProvider(
  client: ScimClient,
  { employees, orgUnits }: Pick<ScimConfig, 'employees' | 'orgUnits'>,
): Promise<MappingFinding[]> {
  const [{ filters }, { Resources: schemas }] = await Promise.all([featuresOf(client), client.list('/Schemas')]);
  const noFilters = missing('employee.number', 'filter', 'The provider has no filters, by which people are looked up.');
  return [
    ...(filters ? [] : [noFilters]),
    ...missingIn(schemas, CORE_USER, 'employee', employees),
    ...missingIn(schemas, CORE_GROUP, 'orgUnit', orgUnits),
  ];
}

function missingIn(
  schemas: ScimResource[],
  core: string,
  entity: string,
  paths: Readonly<Record<string, AttributePath | null>>,
): MappingFinding[] {
  return Object.entries(paths).flatMap(([name, path]) => {
    if (path === null || (path.schema === undefined && COMMON_ATTRIBUTES.includes(path.attribute.toLowerCase()))) {
      return [];
    }
    const field = `${entity}.${name}`;
    const id = path.schema ?? core;
    const schema = schemas.find((each) => String(each.id).toLowerCase() === id.toLowerCase());
    if (!schema) return [missing(field, path.text, `${field} is mapped to the schema "${id}", which is not there.`)];
    const part = missingPartOf(path, schema);
    if (part === undefined) return [];
    return [missing(field, path.text, `${field} is mapped to "${part}", which the schema "${id}" does not have.`)];
  });
}

function missing(field: string, vendorField: string, sentence: string): MappingFinding {
  return { severity: 'error', fault: 'missing', field, vendorField, sentence };
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
