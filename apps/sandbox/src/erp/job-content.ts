import { z } from 'zod';
import { currencyCode, day, decimal, rev, text } from '../plain/content.js';

const jobFields = z.object({
  title: text,
  partner: text,
  company: text,
  job_kind: z.enum(['TM', 'FP', 'MS', 'RT', 'SV', 'SB']),
  order_value: decimal,
  currency: currencyCode,
  date_from: day,
  date_to: day,
  lead: text,
  model: text,
});

/** A job to be made from its model. */
export const newJob = jobFields.extend({ ext_ref: text.optional() });
export type NewJob = z.output<typeof newJob>;

/** What may be changed of a job; `rev` is the one that was read. */
export const jobChange = jobFields
  .pick({ title: true, order_value: true, currency: true, date_from: true, date_to: true, lead: true })
  .partial()
  .extend({ rev });

/** Where a job's cost and revenue are posted. */
export const analytic = z.object({
  company: text,
  cost_center: text,
  practice: text,
  line_of_service: text,
  region: text,
  partner_company: text.nullish(),
  rev_rec: z.enum(['as_billed', 'linear', 'poc', 'milestone']),
});

export const jobState = z.object({ state: z.enum(['closed', 'cancelled', 'frozen']) });
