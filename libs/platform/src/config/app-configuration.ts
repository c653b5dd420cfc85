import { scryptSync } from 'node:crypto';
import type { z } from 'zod';
import { isSecretName, MASK, maskText } from '../logging/mask-secrets.js';
import type { Environment } from './read-config.js';

/** With what an app runs, as it may be told to people. */
export interface AppConfiguration {
  /** Name of the app. */
  app: string;
  /** When it was configured so: its start, an RFC 3339 instant in UTC. */
  startedAt: string;
  /** Its variables that are set: of a secret it is told that it is there, and passwords in URLs are masked. */
  variables: Record<string, string>;
  /**
   * Fingerprint of all that is masked, 32 hexadecimal digits: another one when a secret was changed. It is one for all of them
   * together, and made with scrypt (RFC 7914), so that none can be guessed from it alone. Absent where nothing is masked.
   */
  secrets?: string;
}

/** A variable that stands for more than its text: a file, references to other variables. */
export interface ReadVariable {
  /** What was read, as it may be told. */
  shown: unknown;
  /** The same with all secrets. */
  whole: unknown;
}

/**
 * With what an app runs, of the variables that its schema knows.
 *
 * @param read variables that stand for more than their text
 */
export function appConfiguration<Shape extends z.ZodRawShape>(
  app: string,
  schema: z.ZodObject<Shape>,
  environment: Environment,
  read: Readonly<Record<string, ReadVariable>> = {},
): AppConfiguration {
  const variables: Record<string, string> = {};
  const hidden: [name: string, value: string][] = [];
  for (const name of Object.keys(schema.shape).sort()) {
    const value = environment[name];
    if (value === undefined || value === '') continue;
    const { shown, whole } = read[name] ? asTexts(read[name]) : { shown: masked(name, value), whole: value };
    variables[name] = shown;
    if (shown !== whole) hidden.push([name, whole]);
  }
  const secrets = hidden.length > 0 ? { secrets: fingerprint(app, JSON.stringify(hidden)) } : {};
  return { app, startedAt: new Date().toISOString(), variables, ...secrets };
}

function masked(name: string, value: string): string {
  return isSecretName(name) ? MASK : maskText(value);
}

function asTexts({ shown, whole }: ReadVariable): { shown: string; whole: string } {
  return { shown: JSON.stringify(shown), whole: JSON.stringify(whole) };
}

function fingerprint(app: string, text: string): string {
  return scryptSync(text, app, 16).toString('hex');
}
