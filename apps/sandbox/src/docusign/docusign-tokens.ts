import { createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt, jwtVerify } from 'jose';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const LIFETIME_SECONDS = 3600;

/** An OAuth 2 token answer in DocuSign's form, or an OAuth 2 error. */
export type TokenAnswer =
  | { access_token: string; token_type: 'Bearer'; expires_in: number; scope: string }
  | { error: string; error_description?: string };

/**
 * Access tokens of the account server, by JWT grant. Kept in memory alone: after a restart every token is invalid, as
 * clients must expect at any time.
 */
@Injectable()
export class DocusignTokens {
  private readonly expiries = new Map<string, number>();
  private readonly publicKey: KeyObject | undefined;

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {
    const { SANDBOX_DOCUSIGN_PUBLIC_KEY: pem } = config;
    this.publicKey = pem === undefined ? undefined : createPublicKey(pem);
  }

  /** @param audience host of the account server, for which an assertion must be made */
  async grant(form: Record<string, string | undefined>, audience: string): Promise<TokenAnswer> {
    const { grant_type: type, assertion } = form;
    if (type !== JWT_BEARER) return { error: 'unsupported_grant_type' };
    if (!assertion) return { error: 'invalid_request', error_description: 'assertion_missing' };
    const claims = claimsIn(assertion);
    if (claims?.iss !== this.config.SANDBOX_DOCUSIGN_INTEGRATION_KEY) return refused('issuer_not_found');
    if (claims.sub !== this.config.SANDBOX_DOCUSIGN_USER_ID) return refused('user_not_found');
    if (!(await this.isSigned(assertion, audience))) return refused('no_valid_keys_or_signatures');
    const scope = String(claims.scope ?? '');
    if (!scope.split(' ').includes('impersonation')) return { error: 'consent_required' };
    return { access_token: this.open(), token_type: 'Bearer', expires_in: LIFETIME_SECONDS, scope };
  }

  isOpen(authorization: string | undefined): boolean {
    const expiry = authorization?.startsWith('Bearer ') ? this.expiries.get(authorization.slice(7)) : undefined;
    return expiry !== undefined && expiry > Date.now();
  }

  /** Ends every token. */
  revoke(): void {
    this.expiries.clear();
  }

  private async isSigned(assertion: string, audience: string): Promise<boolean> {
    if (!this.publicKey) return false;
    return jwtVerify(assertion, this.publicKey, {
      algorithms: ['RS256'],
      audience,
      requiredClaims: ['exp', 'iat'],
    }).then(
      () => true,
      () => false,
    );
  }

  private open(): string {
    const now = Date.now();
    for (const [token, expiry] of this.expiries) if (expiry <= now) this.expiries.delete(token);
    const token = randomBytes(48).toString('base64url');
    this.expiries.set(token, now + LIFETIME_SECONDS * 1000);
    return token;
  }
}

function claimsIn(assertion: string): Record<string, unknown> | undefined {
  try {
    return decodeJwt(assertion);
  } catch {
    return undefined;
  }
}

function refused(description: string): TokenAnswer {
  return { error: 'invalid_grant', error_description: description };
}
