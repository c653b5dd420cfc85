import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AccessTokens } from './access-tokens.js';
import { DocusignRoutes } from './docusign-routes.js';
import { Envelopes } from './envelopes.js';
import { HourlyCalls } from './hourly-calls.js';

/** The document stand-in: a DocuSign account and its account server below `/documents`. */
@Module({ providers: [AccessTokens, DocusignRoutes, Envelopes, HourlyCalls], exports: [AccessTokens] })
export class DocusignModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: DocusignRoutes,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.register(
      (scope, _options, done) => {
        this.routes.register(scope);
        done();
      },
      { prefix: '/documents' },
    );
  }
}
