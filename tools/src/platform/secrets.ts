import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Gives each purpose its own secret; the same purpose, the same secret, also after a restart. */
export type Secrets = (purpose: string) => string;

/**
 * Secrets of a developer's machine, derived (HMAC-SHA-256) from one random file that only its owner may read.
 *
 * @param file made when it is missing
 */
export async function secretsFrom(file: string): Promise<Secrets> {
  const seed = (await readFile(file, 'utf8').catch(() => undefined)) ?? (await newSeed(file));
  return (purpose) => createHmac('sha256', seed).update(purpose).digest('base64url');
}

async function newSeed(file: string): Promise<string> {
  const seed = randomBytes(32).toString('base64url');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, seed, { mode: 0o600, flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}
