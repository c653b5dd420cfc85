import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { GeneratedFiles } from './generate-contract.js';

/** A generated file that does not say what the code says. */
export interface Drift {
  path: string;
  kind: 'differs' | 'missing' | 'left over';
}

/**
 * Compares what is committed with what the code says now, writing nothing.
 *
 * @param root the workspace's folder
 * @param files everything that is generated; a file of a generated folder that is not among them is left over
 */
export async function findDrift(root: string, files: GeneratedFiles): Promise<Drift[]> {
  const drift: Drift[] = [];
  for (const [path, expected] of files) {
    const found = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (found === undefined) drift.push({ path, kind: 'missing' });
    else if (found !== expected) drift.push({ path, kind: 'differs' });
  }
  const leftOver = (await generatedPaths(root)).filter((path) => !files.has(path));
  return [...drift, ...leftOver.map((path): Drift => ({ path, kind: 'left over' }))];
}

/** Writes the files that differ and, when `files` is everything that is generated, removes what is left over. */
export async function writeFiles(
  root: string,
  files: GeneratedFiles,
  { removeLeftOver = false } = {},
): Promise<Drift[]> {
  const drift = (await findDrift(root, files)).filter(({ kind }) => removeLeftOver || kind !== 'left over');
  for (const { path, kind } of drift) {
    if (kind === 'left over') {
      await rm(join(root, path));
      continue;
    }
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
  }
  return drift;
}

/** Written by people, and kept of releases. */
const NOT_GENERATED = /^openapi\/(owners\.yaml$|released\/)/;

/** Every generated file below openapi/ and below the folders of libs/contracts/src. */
async function generatedPaths(root: string): Promise<string[]> {
  const [contracts, clients] = [join(root, 'openapi'), join(root, 'libs/contracts/src')];
  const all = [...(await filesBelow(contracts)), ...(await filesBelow(clients))];
  const written = all.filter((path) => dirname(path) !== clients && /\.(ya?ml|ts)$/.test(path));
  return written
    .map((path) => relative(root, path))
    .filter((path) => !NOT_GENERATED.test(path))
    .sort();
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
