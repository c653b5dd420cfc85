import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { currencyCode, day, decimal, rev, text } from '../plain/content.js';
import { refused } from '../plain/plain-error.js';

const billAddress = z.object({
  street: text,
  city: text,
  zip: text.nullish(),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters'),
});

const billingMode = z.enum(['TE', 'PLAN', 'MILESTONE', 'RECURRING']);
const cycle = z.enum(['once', 'month', 'quarter', 'year', 'milestone']);

export const newAccount = z.object({
  ext_ref: text.optional(),
  job: text,
  company: text,
  partner: text,
  bill_name: text,
  bill_address: billAddress,
  billing_mode: billingMode,
  cycle,
  terms: text,
  tax_kind: z.enum(['domestic', 'reverse', 'exempt', 'zero']),
  tax_code: text,
  currency: currencyCode,
  price_list: text.nullish(),
  po_number: text.nullish(),
});
export const accountChange = z.object({
  bill_name: text.optional(),
  bill_address: billAddress.optional(),
  billing_mode: billingMode.optional(),
  cycle: cycle.optional(),
  terms: text.optional(),
  price_list: text.optional(),
  po_number: text.optional(),
  rev,
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits');

export const newAgreement = z.object({
  ext_ref: text.optional(),
  job: text,
  company: text,
  partner: text,
  kind: z.enum(['TM', 'FP', 'MS', 'RT', 'SV', 'SB']),
  value: decimal,
  currency: currencyCode,
  valid_from: day,
  valid_to: day,
  document: text.nullish(),
  document_sha256: sha256.nullish(),
});
export const agreementChange = newAgreement
  .pick({ value: true, currency: true, valid_from: true, valid_to: true, document: true, document_sha256: true })
  .partial()
  .extend({ rev });

const lines = z.array(z.object({ pos: z.number().int().min(1), text, due_on: day, value: decimal })).max(1000);

export const newInvoicePlan = z.object({
  ext_ref: text.optional(),
  job: text,
  company: text,
  billing_mode: billingMode,
  total: decimal,
  currency: currencyCode,
  lines,
});
export const invoicePlanChange = newInvoicePlan.pick({ total: true, currency: true, lines: true }).extend({ rev });

const periods = z
  .array(z.object({ period: z.string().regex(/^\d{4}-\d{2}$/, 'must be YYYY-MM'), value: decimal }))
  .max(1000);

export const newRevenuePlan = z.object({
  ext_ref: text.optional(),
  job: text,
  company: text,
  method: z.enum(['as_billed', 'linear', 'poc', 'milestone']),
  total: decimal,
  currency: currencyCode,
  periods,
});
export const revenuePlanChange = newRevenuePlan.pick({ total: true, currency: true, periods: true }).extend({ rev });

/** Throws a 422 when the parts of a plan do not add up to its total. */
export function addsUp(total: string, parts: { value: string }[]): void {
  const sum = parts.reduce((left, { value }) => left.plus(value), new Decimal(0));
  if (!sum.equals(total)) {
    throw refused('does_not_add_up', `The parts add up to ${sum.toFixed()}, not to ${total}.`, 'total');
  }
}
