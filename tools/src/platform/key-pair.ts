import { createPublicKey, generateKeyPair } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** A key pair of a developer's machine. */
export interface KeyPair {
  /** File of the private key, PKCS #8 in PEM, that only its owner may read. */
  privateKeyFile: string;
  /** SPKI in PEM. */
  publicKey: string;
}

/**
 * An RSA key pair; the same file, the same pair, also after a restart.
 *
 * @param file made when it is missing
 */
export async function keyPairFrom(file: string): Promise<KeyPair> {
  const privateKey = (await readFile(file, 'utf8').catch(() => undefined)) ?? (await newPrivateKey(file));
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { privateKeyFile: file, publicKey };
}

async function newPrivateKey(file: string): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}
