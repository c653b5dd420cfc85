import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Mapping, mappingSchema } from './mapping.js';

/**
 * Reads a mapping file (YAML).
 *
 * @throws Error naming the file, each place in it and what is wrong there
 */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The mapping ${file} cannot be read: ${error.code ?? error.message}.`);
  });
  return parseMapping(file, text);
}

/**
 * As {@link readMapping}, of a text.
 *
 * @param file for messages
 */
export function parseMapping(file: string, text: string): Mapping {
  const result = mappingSchema.safeParse(yamlOf(file, text));
  if (result.success) return result.data;
  throw mappingFault(
    file,
    result.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`),
  );
}

/** The error for what is wrong in a mapping, one line each. */
export function mappingFault(file: string, faults: string[]): Error {
  return new Error([`The mapping ${file} cannot be used:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
}

/** `['lines', 0, 'amount']` → `lines[0].amount`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
}

function yamlOf(file: string, text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    throw mappingFault(file, [(error as Error).message]);
  }
}
