import { createPrivateKey, type KeyObject } from 'node:crypto';
import { billingMethods, contractTypes } from '@handover/canonical';
import { z } from 'zod';
import { defaultFields } from './envelope-fields.js';

const fieldNames = Object.keys(defaultFields) as (keyof typeof defaultFields)[];
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a GUID');

/** An RSA key in PEM, as DocuSign shows it once (PKCS #1) or in PKCS #8. */
const privateKey = z.string().transform((pem, context): KeyObject => {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Said below, without a word of what was given.
  }
  context.addIssue({ code: 'custom', message: 'must be an RSA private key in PEM' });
  return z.NEVER;
});

/** Configuration of a DocuSign account. Mapping tables given here are laid over the connector's own. */
export const docusignConfig = z.strictObject({
  authServer: z
    .url()
    .default('https://account.docusign.com')
    .describe("DocuSign's account server; https://account-d.docusign.com for developer accounts"),
  integrationKey: z.string().min(1).describe('Integration key (client id) of the app'),
  userId: z.string().min(1).describe('User on whose behalf the app reads (API username, a GUID)'),
  privateKey: privateKey.describe("RSA private key of the app's key pair, in PEM"),
  accountId: guid.optional().describe('Account; the default account of the user when absent'),
  timeoutMs: z.number().int().min(50).max(120_000).default(15_000).describe('How long an answer may take'),
  retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
  searchDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(730)
    .describe('Envelopes whose last change lies further back than these days are not found'),
  fields: z
    .partialRecord(z.enum(fieldNames), z.string().min(1).max(50))
    .default({})
    .describe('Field of ours → name of the envelope custom field'),
  connectKeys: z
    .array(z.string().min(1))
    .min(1)
    .max(100)
    .optional()
    .describe("HMAC keys of the account's Connect settings; without them no webhook is taken in"),
  contractTypes: z.record(z.string(), z.enum(contractTypes)).default({}).describe('Text in the field → contract type'),
  billingMethods: z
    .record(z.string(), z.enum(billingMethods))
    .default({})
    .describe('Text in the field → billing method'),
});

/** As read: with every default in place, and the key taken apart. */
export type DocusignConfig = z.infer<typeof docusignConfig>;
