import { clientCredentials, type TokenSource } from '@handover/platform';
import type { SandboxConfiguration } from '../configuration.js';

/** Injection token of the {@link TokenSource} of the CRM's pages; undefined where the sandbox is no client. */
export const PAGE_TOKENS = Symbol('PageTokens');

/** Tokens that let the CRM's pages read handovers and readiness, and nothing else. */
export function pageTokens(config: SandboxConfiguration): TokenSource | undefined {
  const { SANDBOX_CRM_PAGE_ISSUER: issuer, SANDBOX_CRM_PAGE_CLIENT_SECRET: clientSecret } = config;
  if (issuer === undefined || clientSecret === undefined) return undefined;
  const clientId = config.SANDBOX_CRM_PAGE_CLIENT_ID;
  return clientCredentials({ issuer, clientId, clientSecret, scopes: ['readiness:read', 'handovers:read'] });
}
