import type { z } from 'zod';
import { isSecretName, MASK, maskText } from '../logging/mask-secrets.js';
import type { Environment } from './read-config.js';

/**
 * The variables of an app that are set, as they may be shown to people: of a secret it is told that it is there, and passwords in
 * URLs are masked.
 */
export function configuredVariables<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Environment,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const name of Object.keys(schema.shape).sort()) {
    const value = environment[name];
    if (value !== undefined && value !== '') variables[name] = isSecretName(name) ? MASK : maskText(value);
  }
  return variables;
}
