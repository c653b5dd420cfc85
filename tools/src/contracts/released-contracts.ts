import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

/** Where the contracts of the last release are kept. */
const RELEASED = 'openapi/released';
const release = z.strictObject({ version: z.string().regex(/^\d+\.\d+\.\d+$/), date: z.iso.date() });

/** The contracts of the last release by contract. */
export interface Released {
  version: string;
  contracts: Map<string, OpenAPIObject>;
}

/** Reads the contracts of the last release; undefined when there was none. */
export async function releasedContracts(root: string): Promise<Released | undefined> {
  const folder = join(root, RELEASED);
  const text = await readFile(join(folder, 'release.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { version } = release.parse(parse(text));
  const contracts = new Map<string, OpenAPIObject>();
  for (const name of await contractNames(folder)) {
    contracts.set(name, parse(await readFile(join(folder, name, 'v1.yaml'), 'utf8')) as OpenAPIObject);
  }
  return { version, contracts };
}

/**
 * Keeps the contracts as they are as those of a release, instead of those of the last one.
 *
 * @throws Error when the version is none
 */
export async function keepRelease(root: string, version: string, date: string): Promise<void> {
  const described = release.parse({ version, date });
  const [contracts, folder] = [join(root, 'openapi'), join(root, RELEASED)];
  const names = (await contractNames(contracts)).filter((name) => name !== 'released');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of names) await cp(join(contracts, name), join(folder, name), { recursive: true });
  await writeFile(
    join(folder, 'release.yaml'),
    `# The release whose contracts stand beside this file.\n${stringify(described)}`,
  );
}

async function contractNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
