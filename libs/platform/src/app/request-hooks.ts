import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Context, runInContext } from '../correlation/context.js';
import { correlationIdFrom } from '../correlation/correlation-id.js';
import { DURATION_BUCKETS, Durations } from '../metrics/durations.js';
import type { OpenSpan } from '../tracing/tracing.js';
import type { AppContext } from './app-context.js';
import type { RequestsInFlight } from './requests-in-flight.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request belongs to; set before anything else happens to it. */
    correlation?: Context;
    span?: OpenSpan;
  }
}

const UNKNOWN_ROUTE = 'unknown';
/** Asked every few seconds by machines; of interest when debugging alone. */
const ASKED_BY_MACHINES = new Set(['/metrics', '/health/live', '/health/ready']);

/** Correlation, tracing, metrics and the log line of every request: hooks of Fastify, which cost least. */
export function addRequestHooks(instance: FastifyInstance, app: AppContext, inFlight: RequestsInFlight): void {
  const labelNames = ['method', 'route', 'status'] as const;
  const histogram = app.metrics.histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time that requests took to answer',
    labelNames,
    buckets: DURATION_BUCKETS,
  });
  const durations = new Durations(histogram, labelNames);
  const logsRequests = app.logger.isLevelEnabled('info');
  instance.decorateRequest('correlation', undefined);
  instance.decorateRequest('span', undefined);
  instance.decorateRequest('caller', undefined);

  instance.addHook('onRequest', (request, reply, done) => {
    const { headers } = request;
    const correlationId = correlationIdFrom(headers['x-correlation-id']);
    const context = new Context(app, correlationId, headers.traceparent as string | undefined);
    request.correlation = context;
    reply.header('X-Correlation-Id', correlationId);
    inFlight.add(reply.raw);
    if (app.tracing) beginSpan(request, app.tracing, context);
    done();
  });

  // Here and not before: reading the body loses the context of asynchronous code.
  instance.addHook('preValidation', (request, _reply, done) => {
    runInContext(request.correlation!, done);
  });

  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? UNKNOWN_ROUTE;
    durations.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    request.span?.end(reply.statusCode);
    if (logsRequests) logRequest(app, request, reply, route);
    done();
  });
}

function beginSpan(request: FastifyRequest, tracing: NonNullable<AppContext['tracing']>, context: Context): void {
  const route = request.routeOptions.url ?? UNKNOWN_ROUTE;
  if (ASKED_BY_MACHINES.has(route)) return;
  request.span = tracing.startRequest(`${request.method} ${route}`, context.parentTrace, {
    'http.request.method': request.method,
    'http.route': route,
    'handover.correlation_id': context.correlationId ?? '',
  });
  context.trace = request.span.trace;
}

function logRequest(app: AppContext, request: FastifyRequest, reply: FastifyReply, route: string): void {
  const line = {
    method: request.method,
    route,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    correlationId: request.correlation?.correlationId,
  };
  if (ASKED_BY_MACHINES.has(route)) app.logger.debug(line, 'request');
  else app.logger.info(line, 'request');
}
