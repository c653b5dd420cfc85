import { z } from 'zod';
import { parseNetworks } from './outbound/private-networks.js';
import { patienceVariable } from './handovers/patience.js';
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
    .describe(
      'How long a handover waits for a system that is down before an exception tells people; a stage review, before an event does',
    ),
  HANDOVER_PATIENCE: patienceVariable.describe(
    'Other patience, by checkpoint, reviewed stage or kind of system: create-schedules=3600,commit=7200,crm=300',
  ),
  REPLICA_LEASE_SECONDS: z.coerce
    .number()
    .int()
    .min(2)
    .max(600)
    .default(10)
    .describe('How long this replica may be silent before it counts as dead and others take over what it was at'),
  CRM_POLL_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(15)
    .describe('How often the CRMs are asked for changes of which no event has told'),
  CRM_CHANGES_FROM: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Where a CRM whose changes were never read begins (RFC 3339); now when absent'),
  CALLS_KEPT_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3_650)
    .default(30)
    .describe('How long the calls that were made for a handover are kept, secrets masked; none are kept when 0'),
  CALL_BODY_CHARACTERS: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_536)
    .default(2_048)
    .describe('How much of the body of a request and of an answer is kept with a call'),
  STAFFING_POLL_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(60)
    .describe('How often a PSA is asked for the demands of a handover for which somebody is still missing'),
  HANDOVER_LINK: z
    .string()
    .default('')
    .describe('Start of the link that is written to the CRM; the handover key is added. No link when empty'),
  SECRETS_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'it is not 32 bytes in base64')
    .transform((text) => Buffer.from(text, 'base64'))
    .describe(
      '32 random bytes in base64 that encrypt the secrets of subscribers, and the URLs of channels, where they are kept',
    ),
  SUBSCRIPTION_PATIENCE_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(72)
    .describe('How long a subscriber may fail before its subscription is disabled'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'Mail server for notices: smtp:// or smtps://, with user and password; none are sent by e-mail when absent',
    ),
  SMTP_FROM: z.string().default('Handover <handover@localhost>').describe('Sender of notices by e-mail'),
  OPERATIONS_LINK: z
    .string()
    .default('')
    .describe('Start of the links in notices; a path of the operations API is added. No links when empty'),
  NOTICE_QUIET_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(15)
    .describe('How long what is alike is gathered after a notice, to be told as one'),
  WEBHOOK_PRIVATE_NETWORKS: z
    .string()
    .default('')
    .transform((text, context) => {
      try {
        return parseNetworks(text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
        return z.NEVER;
      }
    })
    .describe('Networks of your own, such as 10.0.0.0/8,127.0.0.0/8, into which webhooks may be sent; none when empty'),
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
