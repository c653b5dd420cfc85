import type { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { isDocumentEnvironment, placeholderFor } from './document-environment.js';

/** Variables by name. An empty value counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One row of an app's table of variables. */
export interface ConfigurationVariable {
  name: string;
  description: string;
  required: boolean;
  /** Value when it is not set. */
  default?: unknown;
}

/**
 * Reads an app's configuration, once, at its start.
 *
 * @param schema an object of UPPER_SNAKE keys; each field's `.describe()` is its documentation
 * @throws ConfigurationError naming the first variable that is missing or wrong
 */
export function readConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Environment,
): z.output<z.ZodObject<Shape>> {
  const given = givenValues(schema, environment);
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const variable = String(issue?.path[0] ?? 'configuration');
  throw new ConfigurationError(variable, sentence(variable, fieldsOf(schema)[variable], given, issue?.message ?? ''));
}

/** The variables of a schema, for the table in the documentation. */
export function describeConfig<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): ConfigurationVariable[] {
  return Object.entries(fieldsOf(schema)).map(([name, field]) => {
    const absent = field.safeParse(undefined);
    const description = field.description ?? '';
    if (!absent.success) return { name, description, required: true };
    return { name, description, required: false, ...(absent.data === undefined ? {} : { default: absent.data }) };
  });
}

function givenValues<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, environment: Environment) {
  const given: Record<string, string | undefined> = {};
  for (const [name, field] of Object.entries(fieldsOf(schema))) {
    const value = environment[name];
    given[name] = value === '' ? undefined : value;
    const missing = given[name] === undefined && isDocumentEnvironment(environment);
    if (missing && !field.safeParse(undefined).success) given[name] = placeholderFor(field);
  }
  return given;
}

function fieldsOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): Record<string, z.ZodType> {
  return schema.shape as unknown as Record<string, z.ZodType>;
}

function sentence(variable: string, field: z.ZodType | undefined, given: Environment, complaint: string): string {
  const meaning = field?.description ? ` (${field.description})` : '';
  if (given[variable] === undefined) return `The variable ${variable} is missing${meaning}.`;
  return `The variable ${variable}${meaning} is not valid: ${complaint}.`;
}
