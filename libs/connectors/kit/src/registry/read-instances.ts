import { readFileSync } from 'node:fs';
import { ConfigurationError, type Environment } from '@handover/platform';
import { z } from 'zod';
import { instanceList, type InstanceSettings } from './instance-settings.js';

/**
 * The variable INSTANCES: JSON text, or the path of a JSON file. The file is read when the variable is, at the start of
 * an app.
 */
export const instancesVariable = z
  .string()
  .transform((text, context): InstanceSettings[] => {
    const complain = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    let content: unknown;
    try {
      content = JSON.parse(text.trimStart().startsWith('[') ? text : readFileSync(text, 'utf8'));
    } catch (error) {
      return complain(`neither a JSON array nor the path of a file that holds one (${(error as Error).message})`);
    }
    const read = instanceList.safeParse(content);
    return read.success ? read.data : complain(describeIssue(read.error));
  })
  .describe('Configured instances: a JSON array, or the path of a file that holds one');

/** An issue of zod's as words: `1.limits.concurrency: Too small…`. */
export function describeIssue(error: z.ZodError, parent: string[] = []): string {
  const [issue] = error.issues;
  const path = [...parent, ...(issue?.path ?? [])].join('.');
  return path === '' ? `${issue?.message}` : `${path}: ${issue?.message}`;
}

/**
 * The instances with every `{ "env": "NAME" }` and `{ "file": "path" }` in the settings of their vendors replaced by what it
 * points to, so that secrets stay out of INSTANCES.
 *
 * @throws ConfigurationError naming the path of a reference that leads nowhere, never a value
 */
export function withReferences(instances: readonly InstanceSettings[], environment: Environment): InstanceSettings[] {
  return instances.map((instance, index) => {
    const settings = resolveReferences(instance.settings, environment, `${index}.settings`);
    return { ...instance, settings: settings as InstanceSettings['settings'] };
  });
}

function resolveReferences(value: unknown, environment: Environment, path: string): unknown {
  if (Array.isArray(value)) return value.map((each, i) => resolveReferences(each, environment, `${path}.${i}`));
  if (value === null || typeof value !== 'object') return value;
  const { env, file } = referenceIn(value) ?? {};
  if (env !== undefined) return environment[env] || refuse(path, `the variable ${env} is not set`);
  if (file !== undefined) return contentOf(file, path);
  const resolved = Object.entries(value).map(([name, each]) => [
    name,
    resolveReferences(each, environment, `${path}.${name}`),
  ]);
  return Object.fromEntries(resolved);
}

/** Where a setting refers to; undefined for one that is no reference. */
export function referenceIn(value: object): { env?: string; file?: string } | undefined {
  const { env, file, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return undefined;
  if (typeof env === 'string' && file === undefined) return { env };
  return typeof file === 'string' && env === undefined ? { file } : undefined;
}

function contentOf(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return refuse(path, `the file ${file} cannot be read`);
  }
}

function refuse(path: string, complaint: string): never {
  throw new ConfigurationError('INSTANCES', `The variable INSTANCES is not valid: ${path}: ${complaint}.`);
}
