import { Controller, Get, Inject, Injectable, Module } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { createDocument, type Environment, Public, readConfig, RequireScope } from '../src/index.js';
import { sampleApp } from './support/sample-app.js';

describe('the OpenAPI document of an app', () => {
  let document: OpenAPIObject;

  beforeAll(async () => {
    document = await createDocument(sampleApp);
  });

  it('shows the scope that each operation needs', () => {
    const operations = document.paths['/v1/orders']!;
    expect(operations.get).toMatchObject({
      operationId: 'listOrders',
      security: [{ oauth2: ['orders:read'] }],
      'x-required-scope': 'orders:read',
    });
    expect(operations.post).toMatchObject({ security: [{ oauth2: ['orders:write'] }] });
    expect(document.paths['/v1/probes/slow']!.get!.security).toEqual([]);
    expect(document.components!.securitySchemes!.oauth2).toMatchObject({
      type: 'oauth2',
      flows: { clientCredentials: { scopes: { 'orders:read': 'Read orders', 'orders:write': 'Write orders' } } },
    });
  });

  it('shows 401, 403 and 500 by itself, and the others that the operation names, as problem documents', () => {
    const responses = document.paths['/v1/orders/{id}']!.get!.responses;
    for (const status of [401, 403, 404, 500]) {
      expect(responses[status]).toMatchObject({
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/ProblemDocument' },
            example: { status },
          },
        },
      });
    }
    expect(Object.keys(document.paths['/v1/probes/slow']!.get!.responses).sort()).toEqual(['200', '500']);
  });

  it('has pages with a name of their own, a licence, a contact, and nothing of the platform itself', () => {
    expect(document.components!.schemas).toHaveProperty('OrderPage');
    expect(document).toMatchObject({
      info: { license: { name: 'Apache-2.0' }, contact: { name: 'Handover' } },
      servers: [{ url: '/' }],
    });
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  });

  it('is made without any configuration, and without making a single provider', async () => {
    const configuration = z.object({
      DATABASE_URL: z.url(),
      SHARDS: z.coerce.number().int(),
      REGION: z.enum(['eu']).optional(),
    });
    const seen: unknown[] = [];
    @Injectable()
    class Explosive {
      constructor() {
        throw new Error('made');
      }
    }
    @Controller('v1/things')
    @RequireScope('things:read')
    class ThingsController {
      constructor(@Inject(Explosive) private readonly explosive: Explosive) {}

      @Get()
      @Public()
      listThings(): unknown {
        return this.explosive;
      }
    }
    @Module({ controllers: [ThingsController], providers: [Explosive] })
    class ThingsModule {}
    const made = await createDocument({
      ...sampleApp,
      module: (environment: Environment) => {
        seen.push(readConfig(configuration, environment));
        return ThingsModule;
      },
    });
    expect(Object.keys(made.paths)).toEqual(['/v1/things']);
    expect(seen).toEqual([{ DATABASE_URL: 'http://localhost', SHARDS: 1, REGION: undefined }]);
  });
});
