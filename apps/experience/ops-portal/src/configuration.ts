import { z } from 'zod';

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  OIDC_ISSUER: z
    .url()
    .describe('Issuer with which people sign in, and of the tokens with which the process API is called'),
  PORTAL_CLIENT_ID: z.string().default('ops-portal').describe('Public OAuth client of the portal at that issuer'),
  CLIENT_ID: z.string().describe('OAuth client of this app'),
  CLIENT_SECRET: z.string().describe('Secret of that client'),
  PROCESS_OPPORTUNITY_TO_PROJECT_URL: z
    .url()
    .describe('URL of process-opportunity-to-project-api, whose audit log has with what this app runs'),
  EXPERIENCE_OPS_URL: z.url().describe('URL of experience-ops-api'),
  EXPERIENCE_CRM_URL: z.url().describe('URL of experience-crm-api'),
  EXPERIENCE_CATALOGUE_URL: z.url().describe('URL of experience-catalogue-api'),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;
