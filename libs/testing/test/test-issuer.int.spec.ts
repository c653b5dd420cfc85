import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startTestIssuer, type TestIssuer } from '../src/index.js';

describe('a test issuer', () => {
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await startTestIssuer({
      clients: [{ clientId: 'process', clientSecret: 'sesame', scopes: ['projects:read'] }],
    });
  });
  afterAll(() => issuer.close());

  const verified = async (token: string) =>
    jwtVerify(token, createRemoteJWKSet(new URL(`${issuer.issuer}/jwks`)), {
      issuer: issuer.issuer,
      audience: 'handover',
    });

  it('signs tokens for any scopes', async () => {
    const { payload } = await verified(await issuer.tokenFor(['projects:read', 'anything:else'], { subject: 'sales' }));
    expect(payload).toMatchObject({ sub: 'sales', scope: 'projects:read anything:else' });
  });

  it('signs tokens that must be turned away', async () => {
    await expect(verified(await issuer.tokenFor([], { expiresInSeconds: -10 }))).rejects.toThrow('"exp"');
    await expect(verified(await issuer.tokenFor([], { audience: 'others' }))).rejects.toThrow('"aud"');
  });

  it('serves the clients of apps under test', async () => {
    const response = await fetch(`${issuer.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('process:sesame')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'projects:read' }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    await expect(verified(token)).resolves.toBeDefined();
  });
});
