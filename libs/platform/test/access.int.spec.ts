import { Controller, Get, Module } from '@nestjs/common';
import { ConfigurationError, createDocument, type RunningApp, startApp } from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

describe('access to an app', () => {
  let issuer: JwksIssuer;
  let running: RunningApp;

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    running = await startApp(sampleApp, { PORT: '0', OIDC_ISSUER: issuer.issuer }, { logger: readableLogger().logger });
  });
  afterAll(async () => {
    await running.close();
    await issuer.close();
  });

  const get = (path: string, token?: string) =>
    fetch(`${running.url}${path}`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

  it('answers 401 without a token, saying how to send one', async () => {
    const response = await get('/v1/orders/1');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({
      type: 'https://handover.dev/problems/unauthorized',
      status: 401,
      instance: '/v1/orders/1',
      correlationId: response.headers.get('x-correlation-id'),
    });
  });

  it('answers 403 to a token without the scope, naming the scope', async () => {
    const response = await get('/v1/orders/1', await issuer.token(['orders:write']));
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(await response.json()).toMatchObject({ status: 403, detail: expect.stringContaining('orders:read') });
  });

  it('lets a good token pass and tells the handler who calls', async () => {
    const response = await get('/v1/orders/1', await issuer.token(['orders:read']));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      caller: { subject: 'service', clientId: 'service', scopes: ['orders:read'] },
    });
  });

  it('lets the scope of a handler count before that of its controller', async () => {
    const token = await issuer.token(['orders:read']);
    const response = await fetch(`${running.url}/v1/orders`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  it('asks the issuer for its keys once, however many tokens it checks', async () => {
    for (let count = 0; count < 5; count += 1) await get('/v1/orders/1', await issuer.token(['orders:read']));
    expect(issuer.keyRequests()).toBe(1);
  });

  it('refuses tokens that are expired, of others, for others, or nonsense', async () => {
    const bad = [
      await issuer.token(['orders:read'], { expiresInSeconds: -60 }),
      await issuer.token(['orders:read'], { audience: 'another' }),
      await issuer.token(['orders:read'], { issuer: 'http://another' }),
      `${await issuer.token(['orders:read'])}x`,
      'nonsense',
    ];
    for (const token of bad) {
      const response = await get('/v1/orders/1', token);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('invalid_token');
    }
  });

  it('answers 503 and not 401 while the issuer cannot be asked', async () => {
    const lost = await startApp(
      sampleApp,
      { PORT: '0', OIDC_ISSUER: 'http://127.0.0.1:9' },
      { logger: readableLogger().logger },
    );
    const headers = { authorization: `Bearer ${await issuer.token(['orders:read'])}` };
    const response = await fetch(`${lost.url}/v1/orders/1`, { headers });
    await lost.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('does not start without an issuer when an operation needs a scope', async () => {
    const started = startApp(sampleApp, { PORT: '0' }, { logger: readableLogger().logger });
    await expect(started).rejects.toThrow(ConfigurationError);
  });

  it('does not start when an operation says nothing about access', async () => {
    @Controller('v1/forgotten')
    class ForgottenController {
      @Get()
      forgotten(): object {
        return {};
      }
    }
    @Module({ controllers: [ForgottenController] })
    class ForgottenModule {}
    const definition = { ...sampleApp, module: () => ForgottenModule };
    const started = startApp(definition, { PORT: '0' }, { logger: readableLogger().logger });
    await expect(started).rejects.toThrow('ForgottenController.forgotten needs @RequireScope(…) or @Public()');
    await expect(createDocument(definition)).rejects.toThrow('ForgottenController.forgotten');
  });
});
