import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts secrets of others before they are kept: AES-256-GCM, bound to the id of what they belong to. */
export class SealedSecrets {
  /** @param key 32 bytes */
  constructor(private readonly key: Buffer) {}

  /** Nonce, tag and ciphertext. */
  seal(secret: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when it was sealed with another key or for another owner */
  open(sealed: Buffer, owner: string): string {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const cipher = createDecipheriv(ALGORITHM, this.key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
    try {
      return cipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + cipher.final('utf8');
    } catch (error) {
      throw new Error('A secret that is kept cannot be read: SECRETS_KEY is not the key that sealed it.', {
        cause: error,
      });
    }
  }
}
