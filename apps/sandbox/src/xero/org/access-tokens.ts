import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import { tenantIdOf, tenants } from '../seed/tenants.js';

const LIFETIME_SECONDS = 1800;

/** An OAuth 2 token answer, or an OAuth 2 error. */
export type TokenAnswer =
  | { access_token: string; expires_in: number; token_type: 'Bearer'; scope?: string; refresh_token?: string }
  | { error: string };

/** What a token opens. */
export interface Access {
  tenantIds: readonly string[];
  expiry: number;
}

/**
 * The apps that may call, and their tokens. The app `<client id>` is connected to all organisations by refresh tokens; the
 * apps `<client id>-<legal entity>` are custom connections, each to one. Access tokens are kept in memory alone: after a
 * restart a client must ask again, as it must expect to at any time.
 */
@Injectable()
export class AccessTokens {
  private readonly granted = new Map<string, Access>();
  /** Number of the newest refresh token: those before it are used up. */
  private refreshes = 0;

  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  grant(form: Record<string, string | undefined>, authorization: string | undefined): TokenAnswer {
    const { clientId, clientSecret } = clientOf(form, authorization);
    const tenantIds = this.tenantsOf(clientId);
    if (tenantIds.length === 0 || clientSecret !== this.config.SANDBOX_XERO_CLIENT_SECRET) {
      return { error: 'invalid_client' };
    }
    if (form.grant_type === 'client_credentials') {
      if (tenantIds.length > 1) return { error: 'unauthorized_client' };
      return { ...this.open(tenantIds), scope: form.scope ?? '' };
    }
    if (form.grant_type !== 'refresh_token') return { error: 'unsupported_grant_type' };
    if (form.refresh_token !== this.refreshToken(this.refreshes)) return { error: 'invalid_grant' };
    this.refreshes += 1;
    return { ...this.open(tenantIds), refresh_token: this.refreshToken(this.refreshes) };
  }

  /** What the token of an Authorization header opens; undefined when it is unknown or over. */
  accessOf(authorization: string | undefined): Access | undefined {
    const access = authorization?.startsWith('Bearer ') ? this.granted.get(authorization.slice(7)) : undefined;
    return access && access.expiry > Date.now() ? access : undefined;
  }

  /** Ends every token. */
  expire(): void {
    this.granted.clear();
  }

  /** The first one is what a person would get by giving consent. */
  private refreshToken(number: number): string {
    const { SANDBOX_XERO_CLIENT_SECRET: secret } = this.config;
    return number === 0 ? secret : createHmac('sha256', secret).update(`refresh ${number}`).digest('base64url');
  }

  private tenantsOf(clientId: string | undefined): string[] {
    const { SANDBOX_XERO_CLIENT_ID: own } = this.config;
    const codes = Object.keys(tenants);
    if (clientId === own) return codes.map(tenantIdOf);
    return codes.filter((code) => clientId === `${own}-${code.toLowerCase()}`).map(tenantIdOf);
  }

  private open(tenantIds: string[]): { access_token: string; expires_in: number; token_type: 'Bearer' } {
    const now = Date.now();
    for (const [token, { expiry }] of this.granted) if (expiry <= now) this.granted.delete(token);
    const token = randomBytes(48).toString('base64url');
    this.granted.set(token, { tenantIds, expiry: now + LIFETIME_SECONDS * 1000 });
    return { access_token: token, expires_in: LIFETIME_SECONDS, token_type: 'Bearer' };
  }
}

/** Client id and secret come in the form or by HTTP Basic (RFC 6749, 2.3.1). */
function clientOf(form: Record<string, string | undefined>, authorization: string | undefined) {
  if (!authorization?.startsWith('Basic ')) return { clientId: form.client_id, clientSecret: form.client_secret };
  const [id = '', secret = ''] = Buffer.from(authorization.slice(6), 'base64').toString().split(':');
  return { clientId: id, clientSecret: secret };
}
