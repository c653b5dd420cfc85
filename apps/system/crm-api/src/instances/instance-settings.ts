import { z } from 'zod';

const limits = z.strictObject({
  concurrency: z.number().int().min(1).max(500).default(16),
  queue: z.number().int().min(0).max(100_000).default(2_000),
  retries: z.number().int().min(0).max(10).default(2),
  failuresToOpen: z.number().int().min(1).max(1_000).default(10),
  reopenAfterMs: z.number().int().min(100).max(600_000).default(5_000),
});

/** One configured CRM: what is common to every vendor; the rest is the vendor's own. */
export const instanceSettings = z.looseObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
  vendor: z.literal('salesforce'),
  legalEntities: z.array(z.string()).default([]),
  default: z.boolean().default(false),
  limits: limits.prefault({}),
});

export type InstanceSettings = z.infer<typeof instanceSettings>;
