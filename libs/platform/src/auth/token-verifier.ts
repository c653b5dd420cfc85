import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { type Caller, callerOf } from './caller.js';
import { discover, IssuerUnavailable, onceDone } from './discovery.js';

/** A token that is not to be trusted; its message says why, to whoever sent it. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

interface Verified {
  caller: Caller;
  /** Seconds since 1970. */
  expiresAt: number;
}

const MOST_REMEMBERED = 5_000;
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Checks access tokens (RFC 9068): signed by a key of the issuer, for our audience, not expired. A token that was good is
 * remembered until it expires, since services send the same one thousands of times.
 */
export class TokenVerifier {
  private readonly remembered = new Map<string, Verified>();
  private readonly keys: () => Promise<JWTVerifyGetKey>;

  constructor(
    private readonly issuer: string,
    private readonly audience: string,
  ) {
    this.keys = onceDone(async () => createRemoteJWKSet(new URL((await discover(issuer)).jwks_uri)));
  }

  /** The caller of a token that was verified before and is still valid; undefined when {@link verify} must be asked. */
  recall(token: string): Caller | undefined {
    const known = this.remembered.get(token);
    if (known === undefined) return undefined;
    if (known.expiresAt + CLOCK_TOLERANCE_SECONDS > Date.now() / 1000) return known.caller;
    this.remembered.delete(token);
    return undefined;
  }

  /**
   * @throws TokenRefused when the token is not good
   * @throws IssuerUnavailable when the issuer's keys cannot be had
   */
  async verify(token: string): Promise<Caller> {
    try {
      const { payload } = await jwtVerify(token, await this.keys(), {
        issuer: this.issuer,
        audience: this.audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
      });
      const caller = callerOf(payload);
      this.remember(token, { caller, expiresAt: payload.exp ?? 0 });
      return caller;
    } catch (error) {
      throw this.explain(error);
    }
  }

  private remember(token: string, verified: Verified): void {
    if (this.remembered.size >= MOST_REMEMBERED) {
      const [oldest] = this.remembered.keys();
      if (oldest !== undefined) this.remembered.delete(oldest);
    }
    this.remembered.set(token, verified);
  }

  private explain(error: unknown): unknown {
    if (error instanceof IssuerUnavailable) return error;
    if (error instanceof errors.JWKSTimeout)
      return new IssuerUnavailable(this.issuer, 'its keys did not arrive', error);
    if (error instanceof errors.JWTExpired) return new TokenRefused('The access token has expired.');
    if (error instanceof errors.JWTClaimValidationFailed) {
      return new TokenRefused(`The access token's claim "${error.claim}" is not as it must be.`);
    }
    if (error instanceof errors.JWKSNoMatchingKey)
      return new TokenRefused('The access token is signed with an unknown key.');
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      return new TokenRefused("The access token's signature is wrong.");
    }
    if (
      error instanceof errors.JWSInvalid ||
      error instanceof errors.JWTInvalid ||
      error instanceof errors.JOSENotSupported
    ) {
      return new TokenRefused('The access token is not a signed JSON Web Token.');
    }
    // Everything else that can go wrong here is fetching the keys.
    const reason = error instanceof Error ? error.message : String(error);
    return new IssuerUnavailable(this.issuer, reason, error);
  }
}
