import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import { INTEGRATION_USER_ID, salesforceId } from '../salesforce-id.js';
import { assertionFault, JWT_BEARER } from './jwt-bearer.js';

const LIFETIME_MS = 2 * 3_600_000;
const ORGANIZATION_ID = salesforceId('00D', 1);

/** An OAuth 2 token answer in Salesforce's form, or an OAuth 2 error. */
export type TokenAnswer =
  | { access_token: string; instance_url: string; id: string; token_type: 'Bearer'; issued_at: string; scope: string }
  | { error: string; error_description: string };

/**
 * The org's sessions. Kept in memory alone: after a restart every session is invalid, as clients of a real org must expect
 * at any time.
 */
@Injectable()
export class Sessions {
  private readonly expiries = new Map<string, number>();

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  /**
   * Grants `client_credentials`, `password` (to any user name whose password is the client secret) and, where the client
   * has a public key, the JWT bearer flow.
   */
  async grant(
    form: Record<string, string | undefined>,
    authorization: string | undefined,
    orgUrl: string,
  ): Promise<TokenAnswer> {
    const { SANDBOX_CRM_PUBLIC_KEY: publicKey, SANDBOX_CRM_CLIENT_ID: known } = this.config;
    if (form.grant_type === JWT_BEARER && publicKey !== undefined) {
      const fault = await assertionFault(form.assertion ?? '', { clientId: known, audience: orgUrl, publicKey });
      return fault ? { error: 'invalid_grant', error_description: fault } : this.opened(orgUrl);
    }
    const { clientId, clientSecret } = clientOf(form, authorization);
    if (clientId !== known) {
      return { error: 'invalid_client_id', error_description: 'client identifier invalid' };
    }
    if (clientSecret !== this.config.SANDBOX_CRM_CLIENT_SECRET) {
      return { error: 'invalid_client', error_description: 'invalid client credentials' };
    }
    if (form.grant_type === 'password' && form.password !== this.config.SANDBOX_CRM_CLIENT_SECRET) {
      return { error: 'invalid_grant', error_description: 'authentication failure' };
    }
    if (form.grant_type !== 'client_credentials' && form.grant_type !== 'password') {
      return { error: 'unsupported_grant_type', error_description: 'grant type not supported' };
    }
    return this.opened(orgUrl);
  }

  isOpen(authorization: string | undefined): boolean {
    // `OAuth` is the older word, which clients of the Streaming API still say.
    const token = /^(?:Bearer|OAuth) (.+)$/.exec(authorization ?? '')?.[1];
    const expiry = token === undefined ? undefined : this.expiries.get(token);
    return expiry !== undefined && expiry > Date.now();
  }

  /** Ends one session, or all. */
  revoke(token?: string): void {
    if (token === undefined) this.expiries.clear();
    else this.expiries.delete(token);
  }

  private opened(orgUrl: string): TokenAnswer {
    return {
      access_token: this.open(),
      instance_url: orgUrl,
      id: `${orgUrl}/id/${ORGANIZATION_ID}/${INTEGRATION_USER_ID}`,
      token_type: 'Bearer',
      issued_at: String(Date.now()),
      scope: 'api',
    };
  }

  private open(): string {
    const now = Date.now();
    for (const [token, expiry] of this.expiries) if (expiry <= now) this.expiries.delete(token);
    const token = `${ORGANIZATION_ID.slice(0, 15)}!${randomBytes(48).toString('base64url')}`;
    this.expiries.set(token, now + LIFETIME_MS);
    return token;
  }
}

/** Client id and secret come in the form or by HTTP Basic (RFC 6749, 2.3.1). */
function clientOf(form: Record<string, string | undefined>, authorization: string | undefined) {
  if (!authorization?.startsWith('Basic ')) return { clientId: form.client_id, clientSecret: form.client_secret };
  const [id = '', secret = ''] = Buffer.from(authorization.slice(6), 'base64').toString().split(':');
  return { clientId: decodeURIComponent(id), clientSecret: decodeURIComponent(secret) };
}
