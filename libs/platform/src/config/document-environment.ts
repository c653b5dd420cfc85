import type { z } from 'zod';
import type { Environment } from './read-config.js';

const DOCUMENT = Symbol('document environment');

/**
 * The environment in which an app is built for its OpenAPI document alone. No variable is set; {@link readConfig} fills
 * those that are required with placeholders, which nothing ever connects to.
 */
export const documentEnvironment: Environment = Object.freeze({ [DOCUMENT]: 'yes' }) as Environment;

/** Whether an environment, or a copy of it with further variables, is for documents alone. */
export function isDocumentEnvironment(environment: Environment): boolean {
  return DOCUMENT in environment;
}

/** The last one is 32 zero bytes in base64. */
const PLACEHOLDERS = [
  'http://localhost',
  'postgres://localhost/placeholder',
  'placeholder',
  '1',
  '[]',
  '{}',
  `${'A'.repeat(43)}=`,
];

/** The first placeholder that the variable's schema takes; undefined when it takes none. */
export function placeholderFor(field: z.ZodType): string | undefined {
  return PLACEHOLDERS.find((candidate) => field.safeParse(candidate).success);
}
