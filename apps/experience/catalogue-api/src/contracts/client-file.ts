import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of a client, in the order in which one file needs them. */
const parts = (contract: string) => ['call-operation.ts', `${contract}/types.ts`, `${contract}/client.ts`];

/**
 * A typed client of an API in one TypeScript file that needs `axios` and the types of Node.
 *
 * @param folder libs/contracts/src
 * @returns undefined when there is no generated client
 */
export async function clientFile(folder: string, contract: string, className: string): Promise<string | undefined> {
  const texts = await Promise.all(parts(contract).map((part) => readFile(join(folder, part), 'utf8'))).catch(
    () => undefined,
  );
  if (!texts) return undefined;
  const body = texts.map(withoutImports).join('\n');
  return `${introduction(contract, className)}import type { AxiosInstance, AxiosRequestConfig } from 'axios';\n\n${body}`;
}

function introduction(contract: string, className: string): string {
  return `/*
 * Client of ${contract}, generated from its contract. Needs axios, and the types of Node.
 *
 *   const http = axios.create({ baseURL, headers: { Authorization: \`Bearer \${token}\` } });
 *   const client = new ${className}(http);
 */
`;
}

/** Imports of one line, which is how the generator writes them. */
function withoutImports(text: string): string {
  return text
    .replace(/^\/\* Generated from .*\*\/\n/m, '')
    .replace(/^import [^;]*;\n/gm, '')
    .trim();
}

/** `system-erp` → `SystemErpClient`, as the generator calls it. */
export function clientClass(contract: string): string {
  const words = contract.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1));
  return `${words.join('')}Client`;
}
