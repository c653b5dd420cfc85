import { z } from 'zod';

const ORIGIN = /^https?:\/\/[^/?#@\s]+$/;

/** An origin as browsers send it: what a URL of it says it is. */
function isOrigin(text: string): boolean {
  return ORIGIN.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
  .refine((each) => each.every(isOrigin), 'each must be an origin such as https://crm.example, without a path');

/** What the platform itself reads, in every app. */
export const platformConfiguration = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe("Port to listen on; 0 for any free one, the app's own by default"),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least level that is logged; above info requests are not logged'),
  OIDC_ISSUER: z
    .url()
    .optional()
    .describe('Issuer of the access tokens; needed by every app with an operation that needs a scope'),
  OIDC_AUDIENCE: z.string().default('handover').describe('Audience that access tokens must name'),
  ALLOWED_ORIGINS: origins.describe(
    'Origins whose pages may read the APIs that are made for pages (CORS): https://crm.example,https://other.example; none by default',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('OTLP/HTTP collector of traces; no traces when absent'),
  SHUTDOWN_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(0)
    .describe('How long a closing app goes on accepting requests while it already says that it is not ready'),
  SHUTDOWN_GRACE_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(120_000)
    .default(10_000)
    .describe('How long a closing app waits for the requests under way'),
});

/** The platform's configuration, checked. */
export type PlatformConfiguration = z.output<typeof platformConfiguration>;
