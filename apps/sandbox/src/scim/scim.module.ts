import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ScimResources } from './scim-resources.js';
import { ScimRoutes } from './scim-routes.js';

/** The HR stand-in: a SCIM 2.0 service provider below `/hr/scim/v2`. */
@Module({ providers: [ScimResources, ScimRoutes] })
export class ScimModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: ScimRoutes,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.register(
      (scope, _options, done) => {
        this.routes.register(scope);
        done();
      },
      { prefix: '/hr/scim/v2' },
    );
  }
}
