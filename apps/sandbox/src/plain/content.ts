import { z } from 'zod';
import { refused } from './plain-error.js';

/** Kinds of field that every system knows. */
export const text = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => !value.includes('\0'), 'must not hold a NUL character');
export const day = z.iso.date();
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'must be a decimal number in a string');
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters');
export const rev = z.number().int().min(1);

/** The body as the schema reads it; fields it does not know are left out. Throws a 422 that names the first bad field. */
export function accepted<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  const field = path.join('.');
  throw refused('invalid', field ? `${field}: ${message}` : message, field || undefined);
}

/** Throws a 422 when the second day lies before the first. */
export function inOrder({ from, to }: { from: string | undefined; to: string | undefined }, field: string): void {
  if (from !== undefined && to !== undefined && to < from) {
    throw refused('dates_reversed', `${to} lies before ${from}.`, field);
  }
}
