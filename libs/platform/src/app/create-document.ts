import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentEnvironment } from '../config/document-environment.js';
import { Context, runInContext } from '../correlation/context.js';
import { buildDocument } from '../docs/build-document.js';
import { createLogger } from '../logging/create-logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { Metrics } from '../metrics/metrics.js';
import type { AppDefinition } from './app-definition.js';
import { fastifyAdapter } from './fastify-adapter.js';
import { RootModule } from './platform.module.js';

/**
 * Builds an app's OpenAPI document from its code alone: nothing is configured, instantiated, connected to or listened on.
 * The module is made with {@link documentEnvironment}, in which `readConfig` finds placeholders for what is required, and
 * Nest only looks at its classes (preview mode).
 *
 * @throws Error naming the handler that has neither `@RequireScope(…)` nor `@Public()`
 */
export async function createDocument(definition: AppDefinition): Promise<OpenAPIObject> {
  const { name } = definition;
  const context = { name, logger: createLogger({ app: name, level: 'silent' }), metrics: new Metrics(name) };
  return runInContext(new Context(context, undefined), async () => {
    const app = await NestFactory.create<NestFastifyApplication>(
      RootModule.of(context, definition.module(documentEnvironment)),
      fastifyAdapter(definition),
      { logger: new NestLogger(), preview: true, abortOnError: false },
    );
    return buildDocument(app, definition);
  });
}
