import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Adapter, AdapterPayload, Configuration, Provider } from 'oidc-provider';
import { type IssuerKeys, issuerKeys } from './signing-keys.js';

/** A client that may ask for tokens, and the most it may ask for. */
export interface DevelopmentClient {
  clientId: string;
  clientSecret: string;
  scopes: string[];
}

/** Where the issuer listens, whom it knows and where it keeps its keys. */
export interface DevelopmentIssuerOptions {
  /** Port on 127.0.0.1; 0 for any free one. */
  port: number;
  clients: DevelopmentClient[];
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
 * Starts an OpenID Connect issuer FOR DEVELOPMENT ONLY: plain HTTP, secrets in configuration, nothing stored but its
 * keys. Clients use the client credentials grant (RFC 6749, 4.4) and get ES256 access tokens (RFC 9068) with those of
 * their scopes that they ask for. In production use a real issuer through OIDC_ISSUER.
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
  const provider = new module.Provider(issuer, configuration(options, keys));
  server.on('request', provider.callback());
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

function configuration(options: DevelopmentIssuerOptions, keys: IssuerKeys): Configuration {
  const scopes = [...new Set(options.clients.flatMap((client) => client.scopes))];
  const lifetime = options.tokenLifetimeSeconds ?? 3_600;
  return {
    adapter: NothingStored,
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: keys.cookies },
    scopes,
    clients: options.clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      scope: client.scopes.join(' '),
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'ES256',
    })),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
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
    ttl: { ClientCredentials: lifetime },
    clientBasedCORS: () => false,
  };
}

/** Signed tokens carry all there is to know; client credentials leave nothing to keep. */
class NothingStored implements Adapter {
  async upsert(): Promise<void> {}
  async find(): Promise<AdapterPayload | undefined> {
    return undefined;
  }
  async findByUserCode(): Promise<AdapterPayload | undefined> {
    return undefined;
  }
  async findByUid(): Promise<AdapterPayload | undefined> {
    return undefined;
  }
  async consume(): Promise<void> {}
  async destroy(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}
}
