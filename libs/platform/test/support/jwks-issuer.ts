import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of access tokens with keys of its own. */
export interface JwksIssuer {
  issuer: string;
  /** How often its keys were asked for. */
  keyRequests(): number;
  /** Tokens given out by the client credentials grant. */
  granted: string[];
  token(scopes: string[], overrides?: TokenOverrides): Promise<string>;
  close(): Promise<void>;
}

export interface TokenOverrides {
  audience?: string;
  issuer?: string;
  expiresInSeconds?: number;
}

/** Starts an issuer on a free port: metadata, keys and the client credentials grant for `service:sesame`. */
export async function startJwksIssuer(): Promise<JwksIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const granted: string[] = [];
  let keyRequests = 0;
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration') {
      return answer(200, { issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` });
    }
    if (request.url === '/keys') {
      keyRequests += 1;
      return answer(200, { keys: [jwk] });
    }
    if (request.headers.authorization !== `Basic ${btoa('service:sesame')}`) {
      return answer(401, { error: 'invalid_client' });
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      void token((new URLSearchParams(body).get('scope') ?? '').split(' ')).then((access_token) => {
        granted.push(access_token);
        answer(200, { access_token, token_type: 'Bearer', expires_in: 300 });
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (scopes: string[], overrides: TokenOverrides = {}) =>
    new SignJWT({ scope: scopes.join(' '), client_id: 'service', jti: String(Math.random()) })
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(overrides.issuer ?? issuer)
      .setSubject('service')
      .setAudience(overrides.audience ?? 'handover')
      .setExpirationTime(Math.floor(Date.now() / 1000) + (overrides.expiresInSeconds ?? 300))
      .sign(privateKey);
  return {
    issuer,
    keyRequests: () => keyRequests,
    granted,
    token,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
