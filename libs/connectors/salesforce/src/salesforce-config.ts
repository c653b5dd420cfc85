import { createPrivateKey, type KeyObject } from 'node:crypto';
import { billingMethods, contractTypes, stages } from '@handover/canonical';
import { z } from 'zod';
import { fieldsConfig } from './org-fields.js';

const GIVE_ONE = 'give clientSecret (client credentials flow), or username and privateKey (JWT bearer flow)';

/** A PEM, whose line ends may be written as `\n` when it comes from a variable. */
const privateKey = z.string().transform((pem, context): KeyObject => {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Said below; the error of the library may quote the key.
  }
  context.addIssue({ code: 'custom', message: 'must be the PEM of an RSA private key' });
  return z.NEVER;
});

const overlapSeconds = z
  .number()
  .int()
  .min(0)
  .max(3_600)
  .default(600)
  .describe('How far a poll looks back for changes that were stamped earlier and stored later');

const polling = z.strictObject({ by: z.literal('polling'), overlapSeconds });
const events = z.strictObject({
  by: z.literal('events'),
  channel: z
    .string()
    .regex(/^\/(data|event)\/\w+$/, 'must be a channel such as /data/OpportunityChangeEvent or /event/Deal__e')
    .default('/data/OpportunityChangeEvent'),
  opportunityId: z.string().optional().describe('Field of a platform event that names the opportunity'),
  quietSeconds: z
    .number()
    .min(0.1)
    .max(30)
    .default(2)
    .describe('Silence after which a subscription has told all that there is'),
  overlapSeconds,
});

/** Configuration of a Salesforce org. Mapping tables given here are laid over the connector's own. */
export const salesforceConfig = z
  .strictObject({
    loginUrl: z.url().describe("The org's My Domain URL, e.g. https://example.my.salesforce.com"),
    clientId: z.string().min(1).describe('Consumer key of the connected app'),
    clientSecret: z.string().min(1).optional().describe('Consumer secret, for the client credentials flow'),
    username: z.string().min(1).optional().describe('User as whom the JWT bearer flow logs in'),
    privateKey: privateKey.optional().describe('RSA private key whose certificate the connected app holds'),
    audience: z.url().optional().describe('Audience of the JWT; the login URL unless told'),
    apiVersion: z
      .string()
      .regex(/^\d{2,3}\.0$/)
      .default('60.0')
      .describe('REST API version, 60.0 or later'),
    timeoutMs: z.number().int().min(100).max(120_000).default(15_000).describe('How long an answer may take'),
    retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
    changes: z
      .discriminatedUnion('by', [polling, events])
      .prefault({ by: 'polling' })
      .describe('How changes are detected'),
    dailyCalls: z
      .strictObject({
        slowFrom: z
          .number()
          .min(0)
          .max(1)
          .default(0.8)
          .describe('Share of the daily calls from which reads are slowed'),
        reserve: z.number().min(0).max(1).default(0.05).describe('Share that reads leave to what is written back'),
      })
      .prefault({}),
    currency: z
      .string()
      .length(3)
      .optional()
      .describe('Currency of an org without multiple currencies, which has no CurrencyIsoCode'),
    fields: fieldsConfig.describe('Object and field of ours → API name'),
    stages: z.record(z.string(), z.enum(stages)).default({}).describe("The CRM's stage name → stage"),
    contractTypes: z.record(z.string(), z.enum(contractTypes)).default({}).describe('Picklist value → contract type'),
    billingMethods: z
      .record(z.string(), z.enum(billingMethods))
      .default({})
      .describe('Picklist value → billing method'),
  })
  .superRefine(({ clientSecret, username, privateKey: key, changes }, context) => {
    const complain = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if ((clientSecret === undefined) === (key === undefined)) complain(['clientSecret'], GIVE_ONE);
    if ((username === undefined) !== (key === undefined)) complain(['username'], 'goes with privateKey');
    if (changes.by === 'events' && changes.channel.startsWith('/event/') && !changes.opportunityId) {
      complain(['changes', 'opportunityId'], 'must name the field of the platform event that holds the opportunity');
    }
  });

/** As read: with every default in place. */
export type SalesforceConfig = z.infer<typeof salesforceConfig>;

/** How one org tells its changes. */
export type ChangesConfig = SalesforceConfig['changes'];
