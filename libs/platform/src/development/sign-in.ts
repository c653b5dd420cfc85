import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, Grant, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { DevelopmentBrowserClient, DevelopmentPerson } from './sign-in-options.js';
import { type IssuerPage, messagePage, signInPage, signOutPage } from './sign-in-page.js';

/** Where people choose who to be; the interaction's id follows. */
const SIGN_IN = '/sign-in/';
/** A subject is short. */
const MOST_BYTES = 1_000;
const DAY = 86_400;
/** What says who somebody is, as against what they may do. */
export const IDENTITY_SCOPES = ['openid', 'profile', 'offline_access'];

/** Who may sign in, and where. */
export interface SignIn {
  people: DevelopmentPerson[];
  browserClients: DevelopmentBrowserClient[];
}

/** The browser clients as oidc-provider knows them: public, code with PKCE, refresh tokens. */
export function browserClientMetadata({ people, browserClients }: SignIn) {
  const scope = [...IDENTITY_SCOPES, ...scopesOf(people)].join(' ');
  return browserClients.map(({ clientId, name, origin, redirectPaths, signedOutPaths }) => ({
    client_id: clientId,
    client_name: name,
    scope,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    redirect_uris: redirectPaths.map((path) => `${origin}${path}`),
    post_logout_redirect_uris: signedOutPaths.map((path) => `${origin}${path}`),
    token_endpoint_auth_method: 'none' as const,
    id_token_signed_response_alg: 'ES256' as const,
  }));
}

/**
 * The settings of oidc-provider for people: who they are, what they are granted without being asked for consent (the apps are
 * our own), and the pages.
 *
 * @param resource that the scopes belong to
 */
export function signInConfiguration({ people, browserClients }: SignIn, resource: string) {
  const personOf = (subject: string) => people.find((person) => person.subject === subject);
  return {
    scopes: scopesOf(people),
    claims: { openid: ['sub'], profile: ['name'] },
    interactions: { url: (_, { uid }) => `${SIGN_IN}${uid}` },
    findAccount: (_, subject) => {
      const person = personOf(subject);
      return person && { accountId: subject, claims: async () => ({ sub: subject, name: person.name }) };
    },
    loadExistingGrant: (ctx) => grantOf(ctx, personOf(ctx.oidc.session?.accountId ?? '')!, resource),
    extraTokenClaims: (_, token) =>
      token.kind === 'AccessToken' ? { name: personOf(token.accountId)?.name } : undefined,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_, origin, client) =>
      browserClients.some((browser) => browser.clientId === client.clientId && browser.origin === origin),
    renderError: (ctx, out) =>
      show(ctx, messagePage('Sign-in does not work', `${out.error}: ${out.error_description ?? 'no more is known'}`)),
    ttl: {
      Interaction: 3_600,
      Session: DAY,
      Grant: 14 * DAY,
      RefreshToken: DAY,
      IdToken: 3_600,
      AuthorizationCode: 60,
    },
  } satisfies Configuration;
}

/** Lets an app end the session of its person (OpenID Connect RP-Initiated Logout 1.0). */
export function signOutFeature({ browserClients }: SignIn) {
  const origins = browserClients.map(({ origin }) => origin);
  return {
    enabled: true,
    logoutSource: (ctx: KoaContextWithOIDC, form: string) => {
      const { IdTokenHint: hint, Session: session } = ctx.oidc.entities;
      const known = hint !== undefined && hint.payload.sub === session?.accountId;
      show(ctx, signOutPage(form, known, origins));
    },
    postLogoutSuccessSource: (ctx: KoaContextWithOIDC) =>
      show(ctx, messagePage('Signed out', 'You are signed out. This page can be closed.')),
  };
}

/** Answers the requests of the sign-in page. */
export class SignInDesk {
  constructor(
    private readonly provider: Provider,
    private readonly signIn: SignIn,
  ) {}

  /** Whether a request is one of the sign-in page's. */
  serves({ url }: IncomingMessage): boolean {
    return url?.startsWith(SIGN_IN) ?? false;
  }

  /** Shows the people, or signs the chosen one in. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const interaction = await this.provider.interactionDetails(request, response).catch(() => undefined);
    const client = this.signIn.browserClients.find(({ clientId }) => clientId === interaction?.params.client_id);
    if (!interaction || !client) {
      const sentence = 'This sign-in has expired or was begun in another browser. Go back to the app and begin again.';
      return send(response, 400, messagePage('Sign-in has expired', sentence));
    }
    if (interaction.prompt.name === 'consent') {
      return this.provider.interactionFinished(request, response, { consent: {} });
    }
    if (request.method === 'POST') {
      const subject = (await formOf(request)).get('subject');
      if (this.signIn.people.some((person) => person.subject === subject)) {
        return this.provider.interactionFinished(request, response, { login: { accountId: subject! } });
      }
      return send(response, 400, messagePage('Nobody of that name', 'Go back and choose one of the people.'));
    }
    return send(response, 200, signInPage(`${SIGN_IN}${interaction.uid}`, client, this.signIn.people));
  }
}

/** All that the person may do at the client; what more is asked for is left out of the tokens. */
async function grantOf(ctx: KoaContextWithOIDC, person: DevelopmentPerson, resource: string): Promise<Grant> {
  const { session, client, provider } = ctx.oidc;
  const known = session!.grantIdFor(client!.clientId);
  const kept = known === undefined ? undefined : await provider.Grant.find(known);
  if (kept?.accountId === person.subject) return kept;
  const grant = new provider.Grant({ accountId: person.subject, clientId: client!.clientId });
  const refused = (client!.scope ?? '').split(' ').filter((scope) => !allowed(scope, person));
  const granted = [...IDENTITY_SCOPES, ...person.scopes];
  // The provider holds each scope to belong to itself and to the resource alike.
  grant.addOIDCScope(granted.join(' '));
  grant.addResourceScope(resource, person.scopes.join(' '));
  grant.rejectOIDCScope(refused.join(' '));
  grant.rejectResourceScope(resource, refused.join(' '));
  await grant.save();
  return grant;
}

function allowed(scope: string, person: DevelopmentPerson): boolean {
  return IDENTITY_SCOPES.includes(scope) || person.scopes.includes(scope);
}

function scopesOf(people: DevelopmentPerson[]): string[] {
  return [...new Set(people.flatMap(({ scopes }) => scopes))];
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) break;
  }
  return new URLSearchParams(text);
}

function show(ctx: KoaContextWithOIDC, { html, policy }: IssuerPage): void {
  ctx.type = 'html';
  ctx.set('Content-Security-Policy', policy);
  ctx.body = html;
}

function send(response: ServerResponse, status: number, { html, policy }: IssuerPage): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}
