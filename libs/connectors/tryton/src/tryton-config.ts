import { stages } from '@handover/canonical';
import { z } from 'zod';

const companySettings = z.strictObject({
  region: z.string().min(1).describe('Region of the legal entity, which Tryton does not keep'),
  contractCurrencies: z
    .array(z.string().length(3))
    .min(1)
    .optional()
    .describe('Currencies it contracts in; its own and every other with an exchange rate when absent'),
});

const dimension = (code: string) => z.string().min(1).default(code).describe('Code of the root analytic account');

/** Settings of an instance whose vendor is `tryton`. */
export const trytonConfig = z.strictObject({
  baseUrl: z.url().describe('Address of the server, e.g. https://erp.example.com'),
  database: z.string().min(1).describe('Database of the server'),
  user: z.string().min(1).describe('Login of the integration user'),
  password: z.string().min(1).describe('Its password'),
  timeoutMs: z.number().int().min(100).max(120_000).default(15_000).describe('How long one answer may take'),
  retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
  companies: z.record(z.string(), companySettings).default({}).describe('By code of the legal entity'),
  dimensions: z
    .strictObject({
      costCentre: dimension('COSTCENTRE'),
      practice: dimension('PRACTICE'),
      serviceLine: dimension('SERVICELINE'),
      region: dimension('REGION'),
      revenueRecognition: dimension('REVENUE'),
      intercompanyPartner: dimension('INTERCOMPANY'),
    })
    .prefault({})
    .describe('Financial dimension → root analytic account, the same in every company'),
  serviceProduct: z.string().min(1).default('SERVICES').describe('Code of the service that schedules invoice'),
  weeklyHours: z.number().positive().max(168).default(40).describe('Hours that an employee can work in a week'),
  acceptedWarnings: z
    .array(z.string().min(1))
    .default([])
    .describe('Beginnings of the names of warnings that are accepted; all others are refusals'),
  stages: z
    .record(z.string(), z.enum(stages))
    .default({})
    .describe('State of an opportunity → stage, where the usual one does not fit'),
  overlapSeconds: z
    .number()
    .min(0)
    .max(3_600)
    .default(30)
    .describe('How far back a poll looks, so that no change is missed that was stamped earlier and stored later'),
  ownCrmInstance: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the CRM instance that is this very database: its orders are the contracts'),
});

/** As read: with every default in place. */
export type TrytonConfig = z.infer<typeof trytonConfig>;
