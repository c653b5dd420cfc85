import { createHash, randomBytes } from 'node:crypto';

/** Who signs in where, without a browser. */
export interface SigningIn {
  issuer: string;
  clientId: string;
  /** One of those that the client has. */
  redirectUri: string;
  /** `sub` of the person: `vera.lindqvist`. */
  subject: string;
  scopes: string[];
}

/** What the issuer gives to an app in which a person has signed in. */
export interface TokenAnswer {
  access_token: string;
  id_token: string;
  refresh_token: string;
  scope: string;
  expires_in: number;
}

/** An answer of the issuer's authorization endpoint, with what the app kept to itself. */
export interface Authorization {
  code: string;
  /** Of which the request named the hash (RFC 7636). */
  verifier: string;
}

/**
 * Walks the authorization code flow with PKCE over HTTP, as a browser and an app do, and gives the tokens of a person.
 *
 * @throws Error with what the issuer says when it refuses
 */
export async function signInOverHttp(signing: SigningIn): Promise<TokenAnswer> {
  return redeem(signing, await authorize(signing));
}

/**
 * The first half: the person is chosen, and the browser brings the code back.
 *
 * @throws Error with what the issuer says when it refuses
 */
export async function authorize({ issuer, clientId, redirectUri, subject, scopes }: SigningIn): Promise<Authorization> {
  const verifier = randomBytes(32).toString('base64url');
  const request = new URL('/auth', issuer);
  request.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: ['openid', 'profile', 'offline_access', ...scopes].join(' '),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const browser = new CookieJar();
  const page = await browser.follow(request, redirectUri);
  if (page.href.startsWith(redirectUri)) throw new Error(`The issuer refused: ${page.search}`);
  const choice = await browser.send(page, new URLSearchParams({ subject }));
  const back = await browser.follow(choice, redirectUri);
  const code = back.searchParams.get('code');
  if (!code) throw new Error(`The issuer gave no code: ${back.search}`);
  return { code, verifier };
}

/**
 * The second half: the code becomes tokens.
 *
 * @throws Error with what the issuer says when it refuses
 */
export async function redeem(signing: SigningIn, { code, verifier }: Authorization): Promise<TokenAnswer> {
  const { issuer, clientId, redirectUri } = signing;
  const body = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri };
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({ ...body, client_id: clientId }),
  });
  if (!response.ok) throw new Error(`The issuer gave no token: ${response.status} ${await response.text()}`);
  return (await response.json()) as TokenAnswer;
}

/** As much of a browser as signing in needs. */
class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** Goes where it is sent, up to the page that answers or the address at which it shall stop. */
  async follow(to: URL, until: string): Promise<URL> {
    if (to.href.startsWith(until)) return to;
    const response = await this.fetch(to);
    const next = response.headers.get('location');
    if (next) return this.follow(new URL(next, to), until);
    if (response.ok) return to;
    throw new Error(`The issuer refused at ${to.pathname}: ${response.status} ${await response.text()}`);
  }

  /** Sends a form; answers where it is sent then. */
  async send(to: URL, form: URLSearchParams): Promise<URL> {
    const response = await this.fetch(to, { method: 'POST', body: form });
    const next = response.headers.get('location');
    if (!next) throw new Error(`The issuer refused at ${to.pathname}: ${response.status} ${await response.text()}`);
    return new URL(next, to);
  }

  private async fetch(to: URL, request: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(to, { ...request, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined) this.cookies.set(name, value ?? '');
    }
    return response;
  }
}
