import { billingMethods, contractTypes, stages } from '@handover/canonical';
import { z } from 'zod';
import { defaultFields } from './opportunity-fields.js';

const fieldNames = Object.keys(defaultFields) as (keyof typeof defaultFields)[];
const apiName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be the API name of a field');

/** Configuration of a Salesforce org. Mapping tables given here are laid over the connector's own. */
export const salesforceConfig = z.strictObject({
  loginUrl: z.url().describe("The org's My Domain URL, e.g. https://example.my.salesforce.com"),
  clientId: z.string().min(1).describe('Consumer key of the connected app'),
  clientSecret: z.string().min(1).describe('Consumer secret of the connected app'),
  apiVersion: z
    .string()
    .regex(/^\d{2,3}\.0$/)
    .default('60.0')
    .describe('REST API version, 60.0 or later'),
  timeoutMs: z.number().int().min(100).max(120_000).default(15_000).describe('How long an answer may take'),
  settleSeconds: z
    .number()
    .min(0)
    .max(600)
    .default(2)
    .describe('Age from which a change is listed, so that none that was stamped earlier but stored later is missed'),
  currency: z
    .string()
    .length(3)
    .optional()
    .describe('Currency of an org without multiple currencies, which has no CurrencyIsoCode'),
  fields: z.partialRecord(z.enum(fieldNames), apiName).default({}).describe('Field of ours → API name'),
  stages: z.record(z.string(), z.enum(stages)).default({}).describe("The CRM's stage name → stage"),
  contractTypes: z.record(z.string(), z.enum(contractTypes)).default({}).describe('Picklist label → contract type'),
  billingMethods: z.record(z.string(), z.enum(billingMethods)).default({}).describe('Picklist label → billing method'),
});

/** As read: with every default in place. */
export type SalesforceConfig = z.infer<typeof salesforceConfig>;
