import { contractTypes, taxTreatments } from '@handover/canonical';
import { z } from 'zod';

const workPackage = z.strictObject({
  code: z.string().regex(/^\S{1,20}$/, 'must be up to 20 characters without spaces'),
  name: z.string().min(1).max(255),
  billable: z.boolean().default(true),
  plannedHours: z.number().positive().max(100_000).optional(),
});

const projectTemplate = z
  .strictObject({
    id: z.string().min(1).max(255),
    name: z.string().min(1).max(255),
    contractType: z.enum(contractTypes).optional(),
    workBreakdown: z.array(workPackage).min(1).max(200),
  })
  .superRefine(({ workBreakdown }, context) => {
    const codes = new Set<string>();
    workBreakdown.forEach(({ code }, index) => {
      const complain = (message: string): void =>
        context.addIssue({ code: 'custom', path: ['workBreakdown', index, 'code'], message });
      if (codes.has(code)) complain(`"${code}" is used twice`);
      const parent = code.slice(0, Math.max(0, code.lastIndexOf('.')));
      if (parent !== '' && !codes.has(parent)) complain(`its parent "${parent}" must stand before it`);
      codes.add(code);
    });
  });

/** Dimensions that a tracking category can hold; the others are kept in the summary of the project's quote. */
export const trackedDimensions = [
  'costCentre',
  'practice',
  'serviceLine',
  'region',
  'intercompanyPartner',
  'revenueRecognition',
] as const;

/** Xero allows an organisation two active tracking categories. */
const MOST_CATEGORIES = 2;

/** Configuration of one Xero organisation, which is one legal entity. */
export const xeroConfig = z
  .strictObject({
    apiUrl: z.url().default('https://api.xero.com').describe('Base URL of the APIs'),
    tokenUrl: z.url().default('https://identity.xero.com/connect/token').describe('Token endpoint'),
    clientId: z.string().min(1).describe('Client id of the app'),
    clientSecret: z.string().min(1).describe('Client secret of the app'),
    refreshTokenFile: z
      .string()
      .min(1)
      .optional()
      .describe(
        'File that holds the refresh token and takes each new one; without it the app is a custom connection (client credentials)',
      ),
    scopes: z
      .string()
      .default('accounting.transactions accounting.contacts accounting.settings projects')
      .describe('Scopes that a custom connection asks for'),
    tenantId: z
      .uuid()
      .optional()
      .describe('Tenant id of the organisation; without it, the one organisation that the app is connected to'),
    webhookKey: z.string().min(1).optional().describe("Key that signs the app's webhooks; without it none is taken in"),
    legalEntity: z.string().min(1).max(64).describe('Code of the legal entity that the organisation is'),
    region: z.string().min(1).max(64).describe('Region of the legal entity, which Xero does not know'),
    customerNumber: z
      .enum(['ContactNumber', 'AccountNumber'])
      .default('ContactNumber')
      .describe('Field of a contact that holds the customer number'),
    defaultPaymentTerms: z
      .string()
      .min(1)
      .default('net-30')
      .describe('Payment terms of contacts where neither they nor the organisation have any'),
    taxCodes: z
      .record(z.string().min(1), z.strictObject({ taxType: z.string().min(1), treatment: z.enum(taxTreatments) }))
      .default({})
      .describe('Tax code → TaxType and treatment; a TaxType that is not listed is a tax code of its own'),
    accounts: z
      .strictObject({
        revenue: z.string().min(1).default('200'),
        deferredRevenue: z.string().min(1).default('825'),
      })
      .prefault({})
      .describe('Codes of the accounts that drafts are posted to'),
    dimensions: z
      .partialRecord(z.enum(trackedDimensions), z.string().min(1).max(100))
      .default({ costCentre: 'Cost centre', serviceLine: 'Service line' })
      .refine((map) => Object.keys(map).length <= MOST_CATEGORIES, 'Xero has two tracking categories at most')
      .describe('Dimension → name of the tracking category that holds it'),
    createTrackingOptions: z
      .boolean()
      .default(false)
      .describe('Whether a value that a category lacks is added to it; otherwise it is refused'),
    projectTemplates: z
      .array(projectTemplate)
      .default([])
      .describe('Models of work breakdowns, which Xero does not have')
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids must be unique'),
    sourceUrl: z
      .url()
      .default('https://handover.example/handovers/')
      .describe('What the "Go to Handover" link of invoices and journals begins with; the reference follows'),
    maxConcurrentCalls: z
      .number()
      .int()
      .min(1)
      .max(1_000)
      .default(5)
      .describe('Calls under way at once; Xero allows an app five for each organisation'),
    timeoutMs: z.number().int().min(50).max(120_000).default(10_000).describe('How long an answer may take'),
    retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
  })
  .describe('One Xero organisation');

/** As read: with every default in place. */
export type XeroConfig = z.infer<typeof xeroConfig>;
