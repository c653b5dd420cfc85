import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Connect } from './connect.js';
import { DocusignTokens } from './docusign-tokens.js';
import { DocusignRoutes } from './docusign-routes.js';
import { Envelopes } from './envelopes.js';
import { HourlyCalls } from './hourly-calls.js';

/** The document stand-in: a DocuSign account and its account server below `/documents`. */
@Module({
  providers: [Connect, DocusignTokens, DocusignRoutes, Envelopes, HourlyCalls],
  exports: [Connect, DocusignTokens],
})
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
