import { z } from 'zod';

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  DATABASE_URL: z.url().describe('postgres:// URL of the role that owns schema operations'),
  OIDC_ISSUER: z.url().describe('Issuer of the tokens with which the process APIs are called'),
  CLIENT_ID: z.string().describe('OAuth client of this app'),
  CLIENT_SECRET: z.string().describe('Secret of that client'),
  PROCESS_OPPORTUNITY_TO_PROJECT_URL: z.url().describe('URL of process-opportunity-to-project-api'),
  PROCESS_RULES_URL: z.url().describe('URL of process-rules-api'),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;
