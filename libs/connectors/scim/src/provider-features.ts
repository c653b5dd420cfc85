import { z } from 'zod';
import type { ScimClient } from './scim-client.js';

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
