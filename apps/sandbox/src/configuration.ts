import { z } from 'zod';

const callLimit = (granted: number) => z.coerce.number().int().min(1).default(granted);

/** What the sandbox reads from its environment. */
export const configuration = z.object({
  DATABASE_URL: z.string().describe('PostgreSQL URL of the role that owns the schema `sandbox`'),
  SANDBOX_TOKEN: z
    .string()
    .min(8)
    .default('sandbox-development-token')
    .describe('Bearer token of the control API, of HR and of the plain protocol'),
  SANDBOX_CRM_CLIENT_ID: z.string().default('handover').describe('OAuth client id of the CRM stand-in'),
  SANDBOX_CRM_CLIENT_SECRET: z
    .string()
    .min(8)
    .default('sandbox-development-secret')
    .describe('OAuth client secret of the CRM stand-in'),
  SANDBOX_CRM_PUBLIC_KEY: z
    .string()
    .optional()
    .describe('PEM of the public key that belongs to the OAuth client; without it there is no JWT bearer flow'),
  SANDBOX_CRM_CHANGE_EVENTS: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe('Whether the CRM stand-in publishes change events of opportunities'),
  SANDBOX_CRM_INSTANCE: z.string().default('main').describe("Handover's name for the CRM stand-in, in its events"),
  SANDBOX_CRM_DAILY_CALLS: z.coerce
    .number()
    .int()
    .min(1)
    .default(5_000_000)
    .describe('API calls that the CRM stand-in grants a day'),
  SANDBOX_CRM_PAGE_API: z
    .url()
    .optional()
    .describe("Handover's API for CRMs, as browsers reach it; without it the CRM's pages show no card"),
  SANDBOX_CRM_PAGE_ISSUER: z.url().optional().describe('Issuer of the tokens with which the card reads'),
  SANDBOX_CRM_PAGE_CLIENT_ID: z.string().default('sandbox-crm-page').describe("OAuth client of the CRM's pages"),
  SANDBOX_CRM_PAGE_CLIENT_SECRET: z
    .string()
    .min(8)
    .optional()
    .describe('Its secret; without it the card gets no token'),
  SANDBOX_XERO_CLIENT_ID: z
    .string()
    .default('handover')
    .describe('OAuth client id of the Xero stand-in; with `-<legal entity>`, a custom connection to one organisation'),
  SANDBOX_XERO_CLIENT_SECRET: z
    .string()
    .min(8)
    .default('sandbox-development-secret')
    .describe('OAuth client secret of the Xero stand-in, and its first refresh token'),
  SANDBOX_XERO_CONCURRENT_CALLS: callLimit(1_000).describe('Calls at once of an organisation (Xero: 5)'),
  SANDBOX_XERO_MINUTE_CALLS: callLimit(1_000_000).describe('Calls a minute of an organisation (Xero: 60)'),
  SANDBOX_XERO_APP_MINUTE_CALLS: callLimit(10_000_000).describe('Calls a minute of all organisations (Xero: 10,000)'),
  SANDBOX_XERO_DAY_CALLS: callLimit(100_000_000).describe('Calls a day of an organisation (Xero: 5,000)'),
  SANDBOX_XERO_WEBHOOK_URL: z
    .url()
    .optional()
    .describe(
      'Where the Xero stand-in posts changes of contacts and invoices, `{organisation}` standing for the legal entity; nowhere when absent',
    ),
  SANDBOX_XERO_WEBHOOK_KEY: z.string().min(1).default('sandbox-webhook-key').describe('Key that signs them'),
  SANDBOX_EVENT_URL: z.url().optional().describe('Where the CRM stand-in posts its stage changes; nowhere when absent'),
  SANDBOX_EVENT_SECRET: z.string().optional().describe('Secret that signs them (Standard Webhooks)'),
  SANDBOX_DOCUSIGN_INTEGRATION_KEY: z
    .string()
    .default('6d1f3c9a-52b7-4e0d-8c1f-7a90b4e5d218')
    .describe('Integration key (OAuth client id) that the document stand-in knows'),
  SANDBOX_DOCUSIGN_USER_ID: z
    .string()
    .default('b1c7e2d4-93f8-4a6b-a5c0-1e8d7f620394')
    .describe('User of the document stand-in on whose behalf an app may act'),
  SANDBOX_DOCUSIGN_PUBLIC_KEY: z
    .string()
    .startsWith('-----BEGIN PUBLIC KEY-----')
    .optional()
    .describe("RSA public key, in PEM, of the app's key pair; without it the document stand-in lets nobody in"),
  SANDBOX_DOCUSIGN_CONNECT_URL: z
    .url()
    .optional()
    .describe('Where the document stand-in posts what became of envelopes; nowhere when absent'),
  SANDBOX_DOCUSIGN_CONNECT_KEY: z.string().min(1).default('sandbox-connect-key').describe('HMAC key that signs it'),
  SANDBOX_DOCUSIGN_HOURLY_CALLS: z.coerce
    .number()
    .int()
    .min(1)
    .default(5_000_000)
    .describe('API calls that the document stand-in grants an hour'),
  SANDBOX_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10).describe('Most database connections held'),
});

/** The sandbox's configuration, checked. */
export type SandboxConfiguration = z.infer<typeof configuration>;

/** Injection token of the {@link SandboxConfiguration}. */
export const CONFIGURATION = Symbol('SandboxConfiguration');
