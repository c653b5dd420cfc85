import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DevelopmentIssuer, startDevelopmentIssuer } from '@handover/platform/development';
import { signInOverHttp } from '@handover/testing';
import { decodeJwt } from 'jose';
import { developmentUsers, personScopes, PORTAL_CLIENT, portalClient } from '../src/platform/development-users.js';

const ORIGIN = 'http://127.0.0.1:3000';

describe('the people of a developer’s machine in the portal', () => {
  let folder: string;
  let issuer: DevelopmentIssuer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handover-users-'));
    issuer = await startDevelopmentIssuer({
      port: 0,
      clients: [],
      people: developmentUsers,
      browserClients: [portalClient(ORIGIN)],
      keysFile: join(folder, 'keys.json'),
    });
  });
  afterAll(async () => {
    await issuer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(developmentUsers)('$name signs in and gets what the role allows, of all that is asked for', async (user) => {
    const { access_token } = await signInOverHttp({
      issuer: issuer.issuer,
      clientId: PORTAL_CLIENT,
      redirectUri: `${ORIGIN}/signed-in`,
      subject: user.subject,
      scopes: personScopes,
    });
    const { sub, name, scope } = decodeJwt<{ name: string; scope: string }>(access_token);
    expect({ sub, name, scopes: scope.split(' ').sort() }).toEqual({
      sub: user.subject,
      name: user.name,
      scopes: user.scopes,
    });
  });
});
