import { z } from 'zod';

/** Configuration of one plain system of the sandbox. */
export const sandboxConfig = z.strictObject({
  baseUrl: z.url().describe("The system's address, e.g. http://127.0.0.1:3300/erp"),
  token: z.string().min(1).describe('Bearer token, SANDBOX_TOKEN of the sandbox'),
  timeoutMs: z.number().int().min(50).max(120_000).default(10_000).describe('How long an answer may take'),
});

/** As read: with every default in place. */
export type SandboxConfig = z.infer<typeof sandboxConfig>;
