import { z } from 'zod';

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  OIDC_ISSUER: z.url().describe('Issuer with which people sign in'),
  PORTAL_CLIENT_ID: z.string().default('ops-portal').describe('Public OAuth client of the portal at that issuer'),
  EXPERIENCE_OPS_URL: z.url().describe('URL of experience-ops-api'),
  EXPERIENCE_CRM_URL: z.url().describe('URL of experience-crm-api'),
  EXPERIENCE_CATALOGUE_URL: z.url().describe('URL of experience-catalogue-api'),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;
