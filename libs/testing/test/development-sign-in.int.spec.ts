import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorize, redeem, signInOverHttp } from '../src/index.js';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type DevelopmentIssuer, startDevelopmentIssuer } from '@handover/platform/development';

const ORIGIN = 'http://127.0.0.1:3999';
const people = [
  { subject: 'vera', name: 'Vera <Viewer>', role: 'Viewer', may: 'Sees all.', scopes: ['handovers:read'] },
  { subject: 'ada', name: 'Ada', role: 'Admin', may: 'All.', scopes: ['handovers:read', 'decisions:write'] },
];

describe('people at the development issuer', () => {
  let folder: string;
  let issuer: DevelopmentIssuer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handover-sign-in-'));
    issuer = await startDevelopmentIssuer({
      port: 0,
      clients: [{ clientId: 'service', clientSecret: 'sesame', scopes: ['people:represent'] }],
      people,
      browserClients: [
        {
          clientId: 'app',
          name: 'The app',
          origin: ORIGIN,
          redirectPaths: ['/signed-in'],
          signedOutPaths: ['/'],
        },
      ],
      keysFile: join(folder, 'keys.json'),
    });
  });
  afterAll(async () => {
    await issuer.close();
    await rm(folder, { recursive: true, force: true });
  });

  const signing = (subject: string, scopes = ['handovers:read', 'decisions:write']) => ({
    issuer: issuer.issuer,
    clientId: 'app',
    redirectUri: `${ORIGIN}/signed-in`,
    subject,
    scopes,
  });
  const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${issuer.issuer}/token`, { method: 'POST', body: new URLSearchParams(form), headers });
  const renew = (refreshToken: string) =>
    token({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: 'app' });

  it('gives a person who signs in a token in their name, for the audience of the platform', async () => {
    const { access_token, id_token } = await signInOverHttp(signing('ada'));
    const keys = createRemoteJWKSet(new URL(`${issuer.issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(access_token, keys, {
      issuer: issuer.issuer,
      audience: 'handover',
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: 'ada', name: 'Ada', client_id: 'app' });
    expect(payload.scope).toBe('handovers:read decisions:write');
    expect(decodeJwt(id_token)).toMatchObject({ sub: 'ada', name: 'Ada', aud: 'app' });
  });

  it('leaves scopes out that the person does not have', async () => {
    const { access_token } = await signInOverHttp(signing('vera'));
    expect(decodeJwt(access_token)).toMatchObject({ sub: 'vera', scope: 'handovers:read' });
  });

  it('refuses a scope that no person may have', async () => {
    await expect(authorize(signing('ada', ['people:represent']))).rejects.toThrow('invalid_scope');
  });

  it('refuses a code whose verifier is another', async () => {
    const { code } = await authorize(signing('ada'));
    const { verifier } = await authorize(signing('ada'));
    await expect(redeem(signing('ada'), { code, verifier })).rejects.toThrow('invalid_grant');
  });

  it('refuses a request without PKCE', async () => {
    const query = new URLSearchParams({
      client_id: 'app',
      redirect_uri: `${ORIGIN}/signed-in`,
      response_type: 'code',
      scope: 'openid',
    });
    const response = await fetch(`${issuer.issuer}/auth?${query}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('takes a code once', async () => {
    const authorization = await authorize(signing('ada'));
    await redeem(signing('ada'), authorization);
    await expect(redeem(signing('ada'), authorization)).rejects.toThrow('invalid_grant');
  });

  it('sends no code to an address that is not the app’s', async () => {
    const elsewhere = { ...signing('ada'), redirectUri: 'http://127.0.0.1:1/signed-in' };
    await expect(authorize(elsewhere)).rejects.toThrow('redirect_uri');
  });

  it('signs nobody in whom it does not know', async () => {
    await expect(authorize(signing('mallory'))).rejects.toThrow('Nobody of that name');
  });

  it('renews a token once with each refresh token, and ends all when one is used again', async () => {
    const first = await signInOverHttp(signing('vera'));
    const answer = (await (await renew(first.refresh_token)).json()) as typeof first;
    expect(answer.refresh_token).not.toBe(first.refresh_token);
    expect(decodeJwt(answer.access_token)).toMatchObject({
      sub: 'vera',
      name: 'Vera <Viewer>',
      scope: 'handovers:read',
    });
    expect((await renew(first.refresh_token)).status).toBe(400);
    expect((await renew(answer.refresh_token)).status).toBe(400);
  });

  it('lets scripts of the app alone ask for tokens', async () => {
    const asked = async (origin: string) => {
      const { refresh_token } = await signInOverHttp(signing('vera'));
      return token({ grant_type: 'refresh_token', refresh_token, client_id: 'app' }, { origin });
    };
    const allowed = await asked(ORIGIN);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, ORIGIN]);
    const refused = await asked('http://elsewhere.example');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  });

  it('shows the people as buttons, and allows the page nothing but itself', async () => {
    const query = new URLSearchParams({
      client_id: 'app',
      redirect_uri: `${ORIGIN}/signed-in`,
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const sent = await fetch(`${issuer.issuer}/auth?${query}`, { redirect: 'manual' });
    const cookie = sent.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await fetch(new URL(sent.headers.get('location')!, issuer.issuer), { headers: { cookie } });
    const html = await page.text();
    expect(html).toContain('Vera &#60;Viewer&#62;');
    expect(html.match(/<button/g)).toHaveLength(2);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${ORIGIN};`);
    expect((await fetch(page.url)).status).toBe(400);
  });

  it('goes back to the app after signing out, and to no other place', async () => {
    const { id_token } = await signInOverHttp(signing('vera'));
    const end = (to: string) =>
      fetch(
        `${issuer.issuer}/session/end?${new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: to })}`,
      );
    expect((await end(`${ORIGIN}/`)).status).toBe(200);
    expect((await end('http://elsewhere.example/')).status).toBe(400);
  });
});
