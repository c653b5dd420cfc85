import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { BearerGuard } from '../auth/bearer.guard.js';
import { TokenVerifier } from '../auth/token-verifier.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { type PlatformConfiguration, platformConfiguration } from '../config/platform-configuration.js';
import { type Environment, readConfig } from '../config/read-config.js';
import { Context, runInContext } from '../correlation/context.js';
import { appOperations } from '../docs/app-operations.js';
import { serveDocument } from '../docs/serve-document.js';
import { ProblemFilter } from '../errors/problem.filter.js';
import { createLogger } from '../logging/create-logger.js';
import { logger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { processMetrics } from '../metrics/current-metrics.js';
import { Metrics } from '../metrics/metrics.js';
import { RequestValidationPipe } from '../validation/validation.pipe.js';
import type { AppContext } from './app-context.js';
import type { AppDefinition } from './app-definition.js';
import { allowOrigins } from './cross-origin.js';
import { fastifyAdapter } from './fastify-adapter.js';
import { RootModule } from './platform.module.js';
import { addRequestHooks } from './request-hooks.js';
import { RequestsInFlight } from './requests-in-flight.js';
import { RouteProblems } from './route-problems.js';
import { closeGracefully, type RunningApp } from './running-app.js';

/**
 * Starts an app: reads its configuration, builds its modules with all that the platform gives to every app, and listens.
 * Several apps may run in one process, each with its own environment, log name and metrics.
 *
 * @param options.logger instead of one that writes to standard output at LOG_LEVEL
 * @throws ConfigurationError naming the variable that is missing or wrong; what the app's modules throw
 */
export async function startApp(
  definition: AppDefinition,
  environment: Environment,
  options: { logger?: Logger } = {},
): Promise<RunningApp> {
  const config = readConfig(platformConfiguration, environment);
  const context = await contextOf(definition, config, options.logger);
  // All that the app starts, timers and pools among it, keeps this context: that is how its logs and metrics are its own.
  return runInContext(new Context(context, undefined), () => start(definition, environment, config, context));
}

async function start(
  definition: AppDefinition,
  environment: Environment,
  config: PlatformConfiguration,
  context: AppContext,
): Promise<RunningApp> {
  const adapter = fastifyAdapter(definition);
  const inFlight = new RequestsInFlight();
  const instance = adapter.getInstance();
  const routes = new RouteProblems(instance);
  addRequestHooks(instance, context, inFlight);
  if (definition.readByPages) allowOrigins(instance, config.ALLOWED_ORIGINS);
  const app = await NestFactory.create<NestFastifyApplication>(
    RootModule.of(context, definition.module(environment)),
    adapter,
    { logger: new NestLogger(), bodyParser: false, abortOnError: false, forceCloseConnections: false },
  );
  try {
    app.useGlobalGuards(new BearerGuard(verifierFor(app, config)));
    app.useGlobalPipes(new RequestValidationPipe());
    app.useGlobalFilters(new ProblemFilter((problem, request) => routes.refine(problem, request)));
    await definition.configure?.(app);
    serveDocument(app, definition, config.OIDC_ISSUER);
    await app.listen({ port: config.PORT ?? definition.defaultPort, host: config.HOST });
  } catch (error) {
    await app.close().catch((closing: Error) => logger('Start').warn({ err: closing }, 'Closing failed as well'));
    throw error;
  }
  const url = urlOf(app.getHttpServer().address() as AddressInfo, config.HOST);
  logger('Start').info({ url, version: definition.version }, `${definition.title} listens`);
  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= runInContext(new Context(context, undefined), () => closeGracefully(app, context, inFlight, config)));
  return { url, app, close };
}

async function contextOf(
  definition: AppDefinition,
  config: PlatformConfiguration,
  given?: Logger,
): Promise<AppContext> {
  const { name, version } = definition;
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  processMetrics();
  return {
    name,
    logger: given ?? createLogger({ app: name, level: config.LOG_LEVEL }),
    metrics: new Metrics(name),
    // Loaded only when asked for: it takes memory and time.
    ...(endpoint
      ? { tracing: (await import('../tracing/otlp-tracing.js')).otlpTracing(endpoint, { name, version }) }
      : {}),
  };
}

/** Asks every operation for its access now, so that one without is noticed at the start and not by its first caller. */
function verifierFor(app: NestFastifyApplication, config: PlatformConfiguration): TokenVerifier | undefined {
  const scoped = appOperations(app).some(({ access }) => !access.public);
  if (config.OIDC_ISSUER !== undefined) return new TokenVerifier(config.OIDC_ISSUER, config.OIDC_AUDIENCE);
  if (!scoped) return undefined;
  throw new ConfigurationError('OIDC_ISSUER', 'The variable OIDC_ISSUER is missing (issuer of the access tokens).');
}

function urlOf({ port, family, address }: AddressInfo, host: string): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${name}:${port}`;
}
