import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DevelopmentClient, startDevelopmentIssuer } from '@handover/platform/development';
import { importJWK, type JWK, SignJWT } from 'jose';

/** An issuer of a test's own, and tokens from it. */
export interface TestIssuer {
  /** For OIDC_ISSUER. */
  issuer: string;
  /** A valid access token with these scopes, for any scopes. */
  tokenFor(scopes: string[], claims?: TestClaims): Promise<string>;
  close(): Promise<void>;
}

/** What a test may want to differ from a good token. */
export interface TestClaims {
  /** 'test' by default. */
  subject?: string;
  /** 'handover' by default. */
  audience?: string;
  /** Seconds from now; 300 by default, negative for a token that has expired. */
  expiresInSeconds?: number;
}

/**
 * Starts the development issuer on a free port.
 *
 * @param options.clients clients that apps under test authenticate with; none by default
 */
export async function startTestIssuer(options: { clients?: DevelopmentClient[] } = {}): Promise<TestIssuer> {
  const folder = await mkdtemp(join(tmpdir(), 'handover-test-issuer-'));
  const keysFile = join(folder, 'keys.json');
  const { issuer, close } = await startDevelopmentIssuer({ port: 0, clients: options.clients ?? [], keysFile });
  const { signing } = JSON.parse(await readFile(keysFile, 'utf8')) as { signing: JWK };
  const key = await importJWK(signing, 'ES256');
  return {
    issuer,
    tokenFor: (scopes, { subject = 'test', audience = 'handover', expiresInSeconds = 300 } = {}) =>
      new SignJWT({ scope: scopes.join(' '), client_id: subject })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: signing.kid })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInSeconds)
        .sign(key),
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
