import { z } from 'zod';

/** What one configured instance may be asked for, and how patient its calls are. */
export const callLimits = z.strictObject({
  concurrency: z.number().int().min(1).max(1_000).default(32).describe('Calls under way at once'),
  queue: z.number().int().min(0).max(100_000).default(1_000).describe('Calls that may wait for their turn'),
  ratePerSecond: z.number().positive().max(100_000).optional().describe('Calls a second; no limit when absent'),
  timeoutMs: z.number().int().min(50).max(120_000).default(5_000).describe('How long one answer may take'),
  retries: z
    .number()
    .int()
    .min(0)
    .max(10)
    .default(2)
    .describe('Further attempts of a call, and of each request in it, after a failure that allows them'),
  breaker: z
    .strictObject({
      failures: z
        .number()
        .int()
        .min(1)
        .max(1_000)
        .default(10)
        .describe('Failures in a row that open it; a time without any answer counts as five'),
      halfOpenAfterSeconds: z.number().min(0.05).max(600).default(5).describe('Seconds until a call may try again'),
    })
    .prefault({}),
});

/** As read: with every default in place. */
export type CallLimits = z.infer<typeof callLimits>;
