import { z } from 'zod';

/** Where the value of one field comes from, and what is done to it. Exactly one of the first five is given. */
export interface ValueSource {
  /** A constant. */
  value?: string;
  /** A column of the row. */
  column?: string;
  /** Text with `{column}` or `{column|slug}` in it; empty when one of its columns is. */
  template?: string;
  lookup?: Lookup;
  /** The first of these that is not empty. */
  firstOf?: ValueSource[];
  /** What values become. One that is not here stays as it is, unless there is a default or it is required. */
  values?: Record<string, string>;
  /** Instead of an empty value, or of one that `values` does not hold. */
  default?: string;
  /** Leaves out the row when the value is empty, or when `values` does not hold it. */
  required?: boolean;
  /** Added to a date. */
  plus?: { days?: number; months?: number };
}

/** Takes a value from the row of another file. */
export interface Lookup {
  file: string;
  /** The column of this row that holds the other row's key. */
  by: string;
  /** The key column of the other file; `by` when it has the same name. */
  key?: string;
  /** The column to take. */
  column: string;
}

const KINDS = ['value', 'column', 'template', 'lookup', 'firstOf'] as const;

const scalar = z
  .union([z.string(), z.number(), z.boolean()], 'must be a text, a number or true/false')
  .transform(String);

const lookup = z.strictObject({
  file: z.string(),
  by: z.string(),
  key: z.string().optional(),
  column: z.string(),
});

/** Reads a source; a bare text, number or truth value is a constant. */
export const valueSource: z.ZodType<ValueSource> = z.lazy(() =>
  z.preprocess(
    (given) => (['string', 'number', 'boolean'].includes(typeof given) ? { value: given } : given),
    z
      .strictObject({
        value: scalar.optional(),
        column: z.string().optional(),
        template: z.string().optional(),
        lookup: lookup.optional(),
        firstOf: z.array(valueSource).min(1).optional(),
        values: z.record(z.string(), scalar).optional(),
        default: scalar.optional(),
        required: z.boolean().optional(),
        plus: z.strictObject({ days: z.int().optional(), months: z.int().optional() }).optional(),
      })
      .refine((source) => KINDS.filter((kind) => source[kind] !== undefined).length === 1, {
        error: `must have exactly one of ${KINDS.join(', ')}`,
      }),
  ),
);

const PLACEHOLDER = /\{([^{}|]+)(\|slug)?\}/g;

/** The columns that a template names. */
export function templateColumns(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, column]) => column!);
}

/** A template with its columns filled in; empty when one of them is. */
export function fillTemplate(template: string, row: Readonly<Record<string, string>>): string {
  if (templateColumns(template).some((column) => !row[column])) return '';
  return template.replace(PLACEHOLDER, (_, column: string, slug?: string) =>
    slug ? slugOf(row[column]!) : row[column]!,
  );
}

/** `Acme & Söhne` → `acme-sohne`: for numbers and addresses that are made from names. */
function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
