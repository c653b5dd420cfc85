import SCIMMY from 'scimmy';
import { providerConfig } from './provider-config.js';
import { resourceKinds, schemas } from './schemas.js';

/** What the provider says of itself (RFC 7644, 4), by path; undefined for a path that is none of discovery's. */
export function discovered(path: string, baseUrl: string): object | undefined {
  if (path === '/ServiceProviderConfig') return providerConfig(baseUrl);
  if (path === '/Schemas') return listOf(schemas.map((schema) => schema.describe(`${baseUrl}/Schemas`)));
  if (path === '/ResourceTypes') return listOf(resourceTypes(baseUrl));
  const schema = schemas.find(({ id }) => path === `/Schemas/${id}`);
  if (schema) return schema.describe(`${baseUrl}/Schemas`);
  return resourceTypes(baseUrl).find(({ id }) => path === `/ResourceTypes/${id}`);
}

function resourceTypes(baseUrl: string) {
  return resourceKinds.map(({ definition, endpoint }) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: definition.name,
    name: definition.name,
    description: definition.description,
    endpoint,
    schema: definition.id,
    schemaExtensions: (definition.attributes as unknown[])
      .filter((each) => each instanceof SCIMMY.Types.SchemaDefinition)
      .map(({ id }) => ({ schema: id, required: false })),
    meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${definition.name}` },
  }));
}

function listOf(resources: object[]): object {
  return new SCIMMY.Messages.ListResponse(resources as never[], { count: resources.length });
}
