import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { type DevelopmentIssuer, startDevelopmentIssuer } from '../src/development/index.js';

const clients = [
  { clientId: 'process', clientSecret: 'sesame', scopes: ['projects:read', 'projects:write'] },
  { clientId: 'portal', clientSecret: 'simsim', scopes: ['handovers:read'] },
  { clientId: 'page', clientSecret: 'briefly', scopes: ['handovers:read'], tokenLifetimeSeconds: 300 },
];

describe('the development issuer', () => {
  let folder: string;
  let issuer: DevelopmentIssuer;
  const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
  const start = (port = 0) => startDevelopmentIssuer({ port, clients, keysFile: join(folder, 'keys.json') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handover-issuer-'));
    issuer = await start();
  });
  afterAll(async () => {
    await issuer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('gives a client an ES256 access token with the scopes that it asks for', async () => {
    const { status, answer } = await askForToken(issuer, 'process:sesame', 'projects:read');
    expect({ status, ...answer }).toMatchObject({
      status: 200,
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'projects:read',
    });
    const { payload, protectedHeader } = await verified(issuer, answer.access_token!);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: 'process', client_id: 'process', scope: 'projects:read' });
  });

  it('gives no scope that belongs to other clients alone', async () => {
    const { status, answer } = await askForToken(issuer, 'process:sesame', 'handovers:read');
    expect({ status, ...answer }).toMatchObject({ status: 400, error: 'invalid_scope' });
  });

  it('gives a client whose tokens reach browsers shorter ones than the others', async () => {
    const { answer } = await askForToken(issuer, 'page:briefly', 'handovers:read');
    expect(answer).toMatchObject({ expires_in: 300 });
    const { payload } = await verified(issuer, answer.access_token!);
    expect(payload.exp! - payload.iat!).toBe(300);
  });

  it('turns a wrong secret away', async () => {
    const { status, answer } = await askForToken(issuer, 'process:guess', 'projects:read');
    expect({ status, ...answer }).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  it('keeps its keys, so that tokens outlive a restart', async () => {
    const { answer } = await askForToken(issuer, 'process:sesame', 'projects:read');
    const { port } = issuer;
    await issuer.close();
    issuer = await start(port);
    await expect(verified(issuer, answer.access_token!)).resolves.toBeDefined();
    expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('fails when its port is in use', async () => {
    await expect(start(issuer.port)).rejects.toThrow('EADDRINUSE');
  });

  it('prints nothing', () => {
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });
});

interface TokenAnswer {
  access_token?: string;
  error?: string;
}

async function askForToken(issuer: DevelopmentIssuer, credentials: string, scope: string) {
  const response = await fetch(`${issuer.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(credentials)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  });
  return { status: response.status, answer: (await response.json()) as TokenAnswer };
}

async function verified({ issuer }: DevelopmentIssuer, token: string) {
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
  return jwtVerify(token, createRemoteJWKSet(new URL(discovery.jwks_uri)), { issuer, audience: 'handover' });
}
