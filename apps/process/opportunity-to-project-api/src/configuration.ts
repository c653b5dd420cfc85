import { z } from 'zod';
import { patienceVariable } from './handovers/patience.js';

const service = (what: string) => z.url().describe(`URL of ${what}`);

/** What this app reads beside the platform's own variables. */
export const configuration = z.object({
  DATABASE_URL: z.url().describe('postgres:// URL of the role that owns schema opportunity_to_project'),
  OIDC_ISSUER: z.url().describe('Issuer of the tokens with which the services below are called'),
  CLIENT_ID: z.string().describe('OAuth client of this app'),
  CLIENT_SECRET: z.string().describe('Secret of that client'),
  SYSTEM_CRM_URL: service('system-crm-api'),
  SYSTEM_ERP_URL: service('system-erp-api'),
  SYSTEM_PSA_URL: service('system-psa-api'),
  SYSTEM_HR_URL: service('system-hr-api'),
  SYSTEM_BILLING_URL: service('system-billing-api'),
  SYSTEM_DOCUMENTS_URL: service('system-documents-api'),
  PROCESS_RULES_URL: service('process-rules-api'),
  HANDOVER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(24)
    .describe('Handovers that this replica works on at once; the others wait in their queue'),
  HANDOVER_PATIENCE_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .default(900)
    .describe('How long a handover waits for a system that is down before an exception tells people'),
  HANDOVER_PATIENCE: patienceVariable.describe(
    'Other patience, by checkpoint or kind of system: create-schedules=3600,crm=300',
  ),
  HANDOVER_LINK: z
    .string()
    .default('')
    .describe('Start of the link that is written to the CRM; the handover key is added. No link when empty'),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;

/** Injection token of the {@link Configuration}. */
export const CONFIGURATION = Symbol('Configuration');
