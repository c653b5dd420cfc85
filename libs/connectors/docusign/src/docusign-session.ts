import { SystemUnavailable, jsonOf, type VendorAnswer, type VendorHttp, AccessDenied } from '@handover/connector-kit';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { DocusignConfig } from './docusign-config.js';
import { grantFailure } from './docusign-failures.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** `impersonation` lets the app act for the user; `signature` is the eSignature API. */
const SCOPE = 'signature impersonation';
/** Before it expires, a token is renewed. */
const RENEWED_BEFORE_MS = 60_000;

const grant = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const userInfo = z.object({
  accounts: z.array(
    z.object({ account_id: z.string(), is_default: z.union([z.boolean(), z.string()]), base_uri: z.url() }),
  ),
});

/** What a call of the REST API needs. */
export interface ApiAccess {
  token: string;
  /** Where the account's resources are, `https://eu.docusign.net/restapi/v2.1/accounts/<id>`. */
  accountUrl: string;
}

interface Held extends ApiAccess {
  expiresAt: number;
}

/**
 * Access by DocuSign's JWT grant (RFC 7523): the app signs who it is and for whom it acts. Opened with the first call and
 * renewed, once for all that wait, before it expires or when the API no longer accepts it.
 */
export class DocusignSession {
  private held: Held | undefined;
  private opening: Promise<Held> | undefined;
  private readonly authServer: string;

  constructor(
    private readonly http: VendorHttp,
    private readonly config: DocusignConfig,
  ) {
    this.authServer = config.authServer.replace(/\/$/, '');
  }

  /** @throws AccessDenied when the account server grants none, or the user is no member of the account */
  async access(): Promise<ApiAccess> {
    const { held } = this;
    if (held && held.expiresAt - RENEWED_BEFORE_MS > Date.now()) return held;
    return this.open();
  }

  /** Access after the API has refused what was held. */
  async renewed(refused: ApiAccess): Promise<ApiAccess> {
    // Another call may have renewed it meanwhile.
    if (this.held && this.held.token !== refused.token) return this.held;
    return this.open();
  }

  private open(): Promise<Held> {
    this.opening ??= this.request()
      .then((held) => (this.held = held))
      .finally(() => (this.opening = undefined));
    return this.opening;
  }

  private async request(): Promise<Held> {
    const asked = Date.now();
    const body = new URLSearchParams({ grant_type: JWT_BEARER, assertion: await this.assertion() });
    const granted = await this.http.send({ method: 'POST', url: `${this.authServer}/oauth/token`, body });
    const { access_token: token, expires_in: seconds } = answered(grant, granted);
    return { token, accountUrl: await this.accountUrl(token), expiresAt: asked + seconds * 1000 };
  }

  private assertion(): Promise<string> {
    const { integrationKey, userId, privateKey } = this.config;
    return new SignJWT({ scope: SCOPE })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setIssuer(integrationKey)
      .setSubject(userId)
      .setAudience(new URL(this.authServer).host)
      .setIssuedAt()
      .setExpirationTime('10 minutes')
      .sign(privateKey);
  }

  private async accountUrl(token: string): Promise<string> {
    const { accountId } = this.config;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await this.http.send({ method: 'GET', url: `${this.authServer}/oauth/userinfo`, headers });
    const { accounts } = answered(userInfo, answer);
    const account = accountId
      ? accounts.find((each) => each.account_id.toLowerCase() === accountId.toLowerCase())
      : accounts.find((each) => String(each.is_default) === 'true');
    if (account) return `${account.base_uri}/restapi/v2.1/accounts/${account.account_id}`;
    throw new AccessDenied(
      accountId ? `The user is no member of the account ${accountId}.` : 'The user has no default account.',
      `accounts: ${accounts.map((each) => each.account_id).join(', ') || 'none'}`,
    );
  }
}

function answered<Shape>(schema: z.ZodType<Shape>, answer: VendorAnswer): Shape {
  if (answer.status < 200 || answer.status >= 300) throw grantFailure(answer);
  const read = schema.safeParse(jsonOf(answer));
  if (read.success) return read.data;
  // What it said may hold a token, and is not repeated.
  throw new SystemUnavailable("DocuSign's account server answered with something that is no grant.");
}
