import { z } from 'zod';

const fieldName = z.string().min(1);

/** Configuration of a Kantata OX account. */
export const kantataConfig = z.strictObject({
  baseUrl: z
    .url()
    .default('https://api.mavenlink.com/api/v1')
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('Base URL of the API'),
  token: z.string().min(1).describe("OAuth bearer token of the account's registered application; it does not expire"),
  timeoutMs: z.number().int().min(50).max(180_000).default(15_000).describe('How long an answer may take'),
  retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
  serviceName: z
    .string()
    .regex(/^[a-z0-9_-]{1,60}$/i, 'must be letters, digits, hyphens and underscores')
    .default('handover')
    .describe('`service_name` of the external references that Handover keeps there'),
  fields: z
    .strictObject({
      name: fieldName.default('Handover demand').describe('Name of the demand'),
      legalEntity: fieldName.default('Handover legal entity').describe('Legal entity'),
      region: fieldName.default('Handover region').describe('Region in which the work is done'),
      certainty: fieldName.default('Handover certainty').describe('`firm` or `tentative`'),
      released: fieldName.default('Handover release').describe('What was planned when the demand was released, JSON'),
      userRegion: fieldName.default('Region').describe('Of users: region in which they work'),
    })
    .prefault({})
    .describe('Names of text custom fields, of resources but for the last'),
  roles: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe("Role → the account's name of it, where they differ"),
  skills: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe("Skill → the account's name of it, where they differ"),
});

/** As read: with every default in place. */
export type KantataConfig = z.infer<typeof kantataConfig>;
