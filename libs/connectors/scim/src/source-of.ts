import { createHash } from 'node:crypto';
import type { SourceRecord } from '@handover/canonical';
import { type ScimResource } from './attribute-path.js';

interface Meta {
  version?: string;
  lastModified?: string;
  created?: string;
}

/**
 * What a resource's `meta` says in the words of a SourceRecord. Version: the inside of its ETag (RFC 7644, 3.14), or a
 * hash of the resource where the provider has none. A provider that does not say when a resource changed gets the epoch.
 */
export function sourceOf(resource: ScimResource): Pick<SourceRecord, 'externalReferences' | 'version' | 'updatedAt'> {
  const { version, lastModified, created } = (resource.meta ?? {}) as Meta;
  return {
    externalReferences: [],
    version: version?.replace(/^W\//, '').replace(/^"(.*)"$/, '$1') || hashOf(resource),
    updatedAt: new Date(lastModified ?? created ?? 0).toISOString(),
  };
}

function hashOf(resource: ScimResource): string {
  return createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16);
}
