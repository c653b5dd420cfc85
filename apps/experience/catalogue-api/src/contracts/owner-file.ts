import { z } from 'zod';

/** Where an API stands in its life. */
export const lifecycleStates = ['proposed', 'active', 'deprecated', 'retired'] as const;
/** Who sees an API in the catalogue: everybody, or those with the scope `catalogue:read`. */
export const visibilities = ['public', 'internal'] as const;

const day = z.iso.date();

const owned = z.strictObject({
  owner: z.strictObject({ team: z.string().min(1), contact: z.string().min(1) }),
  purpose: z.string().min(1),
  callers: z.array(z.string().min(1)).min(1),
  visibility: z.enum(visibilities),
  lifecycle: z
    .strictObject({
      state: z.enum(lifecycleStates),
      since: day,
      /** Last day on which a deprecated API answers (RFC 8594). */
      sunset: day.optional(),
      successor: z.string().optional(),
    })
    .refine(({ state, sunset }) => state !== 'deprecated' || sunset !== undefined, {
      message: 'a deprecated API needs a sunset',
      path: ['sunset'],
    }),
});

/** `openapi/owners.yaml`: what no contract says of itself, by contract. */
export const ownerFile = z.record(z.string(), owned);

/** What the owner file says of one API. */
export type Ownership = z.output<typeof owned>;
