import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JWK } from 'jose';

/** What an issuer must keep so that its tokens outlive a restart. */
export interface IssuerKeys {
  /** Private key, EC P-256, for ES256. */
  signing: JWK;
  cookies: string[];
}

/** Reads the keys from the file, or makes them and writes them there, readable by its owner alone. */
export async function issuerKeys(path: string): Promise<IssuerKeys> {
  const kept = await readKeys(path);
  if (kept) return kept;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signing = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    alg: 'ES256',
    use: 'sig',
  };
  const keys: IssuerKeys = { signing: signing as JWK, cookies: [randomBytes(32).toString('base64url')] };
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
    return keys;
  } catch (error) {
    // Another process wrote its keys in between: both must sign with the same.
    const others = await readKeys(path);
    if (others) return others;
    throw error;
  }
}

async function readKeys(path: string): Promise<IssuerKeys | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as IssuerKeys;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}
