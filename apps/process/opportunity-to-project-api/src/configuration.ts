import { z } from 'zod';
import { fixableKinds } from './reconciliation/comparison/difference.js';

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
  HANDOVER_LINK: z
    .string()
    .default('')
    .describe('Start of the link that is written to the CRM; the handover key is added. No link when empty'),
  RECONCILIATION_AT: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM, or empty')])
    .default('02:00')
    .describe('Time of day (UTC) at which the systems are compared; only when asked to when empty'),
  RECONCILIATION_LOOK_BACK_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(31)
    .describe('Won opportunities that have not changed for so long are not looked at, unless a run says since when'),
  RECONCILIATION_GRACE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .default(300)
    .describe('For how long after a change of a won opportunity its event may still be on its way'),
  RECONCILIATION_FIXES: z
    .string()
    .default('crm-overwritten')
    .transform((text) => text.split(',').flatMap((kind) => kind.trim() || []))
    .pipe(z.array(z.enum(fixableKinds)))
    .describe(`Differences that a run puts right by itself, of: ${fixableKinds.join(', ')}`),
});

/** The app's configuration, checked. */
export type Configuration = z.output<typeof configuration>;

/** Injection token of the {@link Configuration}. */
export const CONFIGURATION = Symbol('Configuration');
