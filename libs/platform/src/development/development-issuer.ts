import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration, Provider } from 'oidc-provider';
import { MemoryStore } from './memory-store.js';
import {
  browserClientMetadata,
  IDENTITY_SCOPES,
  type SignIn,
  SignInDesk,
  signInConfiguration,
  signOutFeature,
} from './sign-in.js';
import type { DevelopmentBrowserClient, DevelopmentPerson } from './sign-in-options.js';
import { type IssuerKeys, issuerKeys } from './signing-keys.js';

/** A client that may ask for tokens, and the most it may ask for. */
export interface DevelopmentClient {
  clientId: string;
  clientSecret: string;
  scopes: string[];
  /** Seconds that its tokens are valid, where that is not as long as the others'. */
  tokenLifetimeSeconds?: number;
}

/** Where the issuer listens, whom it knows and where it keeps its keys. */
export interface DevelopmentIssuerOptions {
  /** Port on 127.0.0.1; 0 for any free one. */
  port: number;
  clients: DevelopmentClient[];
  /** Who may sign in; nobody by default. */
  people?: DevelopmentPerson[];
  /** Apps in which they sign in. */
  browserClients?: DevelopmentBrowserClient[];
  /** File of the signing keys; made when missing, readable by its owner alone. */
  keysFile: string;
  /** `aud` of the access tokens; 'handover' by default. */
  audience?: string;
  /** Seconds that an access token is valid; 3,600 by default. */
  tokenLifetimeSeconds?: number;
}

/** A running issuer. */
export interface DevelopmentIssuer {
  /** The issuer's identifier and base URL: `http://127.0.0.1:<port>`. */
  issuer: string;
  port: number;
  close(): Promise<void>;
}

/** RFC 8707 wants the resource as a URI; tokens carry the plain audience. */
const RESOURCE = 'urn:handover';
/** The class without the package's entry, which prints a warning about the runtime whenever Node 20 imports it. */
const PROVIDER_MODULE: string = 'oidc-provider/lib/provider.js';

/**
 * Starts an OpenID Connect issuer FOR DEVELOPMENT ONLY: plain HTTP, secrets in configuration, people without
 * passwords, nothing stored but its keys. Clients use the client credentials grant (RFC 6749, 4.4) and get ES256 access
 * tokens (RFC 9068) with those of their scopes that they ask for. People sign in by authorization code with PKCE (RFC 7636),
 * and their tokens hold those of the asked scopes that they have. In production use a real issuer through OIDC_ISSUER.
 *
 * @throws Error when the port is in use
 */
export async function startDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  const keys = await issuerKeys(options.keysFile);
  // The identifier holds the port, so the server listens before the provider is made.
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const module = (await import(PROVIDER_MODULE)) as { Provider: typeof Provider };
  const signIn = { people: options.people ?? [], browserClients: options.browserClients ?? [] };
  const provider = new module.Provider(issuer, configuration(options, signIn, keys));
  const desk = new SignInDesk(provider, signIn);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!desk.serves(request)) return void answer(request, response);
    desk.answer(request, response).catch(() => response.destroy());
  });
  return {
    issuer,
    port,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

function configuration(options: DevelopmentIssuerOptions, signIn: SignIn, keys: IssuerKeys): Configuration {
  const people = signInConfiguration(signIn, RESOURCE);
  const scopes = [...new Set([...people.scopes, ...options.clients.flatMap((client) => client.scopes)])];
  const lifetime = options.tokenLifetimeSeconds ?? 3_600;
  const own = new Map(options.clients.map((client) => [client.clientId, client.tokenLifetimeSeconds]));
  const lifetimeOf = (_context: unknown, _token: unknown, { clientId }: { clientId: string }) =>
    own.get(clientId) ?? lifetime;
  return {
    ...people,
    adapter: new MemoryStore().adapterOf,
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: keys.cookies },
    scopes: [...IDENTITY_SCOPES, ...scopes],
    clients: [...options.clients.map(serviceClientMetadata), ...browserClientMetadata(signIn)],
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: signOutFeature(signIn),
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({
          audience: options.audience ?? 'handover',
          scope: scopes.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: lifetime,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { ...people.ttl, ClientCredentials: lifetimeOf, AccessToken: lifetime },
  };
}

function serviceClientMetadata({ clientId, clientSecret, scopes }: DevelopmentClient) {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    scope: scopes.join(' '),
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic' as const,
    id_token_signed_response_alg: 'ES256' as const,
  };
}
