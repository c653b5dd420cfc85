import {
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { TraceContext } from '../correlation/trace-context.js';
import type { OpenSpan, Tracing } from './tracing.js';

/**
 * Traces to an OpenTelemetry collector over OTLP/HTTP. Every app has a provider of its own, none is registered globally,
 * so that several apps in one process keep their names.
 *
 * @param endpoint base URL of the collector: `http://localhost:4318`
 */
export function otlpTracing(endpoint: string, app: { name: string; version: string }): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': app.name, 'service.version': app.version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('handover', app.version);
  return {
    startRequest: (name, parent, attributes) => start(tracer, SpanKind.SERVER, name, parent, attributes),
    startCall: (name, parent, attributes) => start(tracer, SpanKind.CLIENT, name, parent, attributes),
    close: () => provider.shutdown(),
  };
}

function start(
  tracer: Tracer,
  kind: SpanKind,
  name: string,
  parent: TraceContext | undefined,
  attributes: Record<string, string>,
): OpenSpan {
  const context = parent ? trace.setSpanContext(ROOT_CONTEXT, remote(parent)) : ROOT_CONTEXT;
  const span = tracer.startSpan(name, { kind, attributes }, context);
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    trace: { traceId, spanId, sampled: (traceFlags & TraceFlags.SAMPLED) !== 0 },
    end(status) {
      if (status !== 'none') span.setAttribute('http.response.status_code', status);
      const failed = status === 'none' || status >= (kind === SpanKind.SERVER ? 500 : 400);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** The caller decides whether a trace is sampled; one that begins here is. */
function remote({ traceId, spanId, sampled }: TraceContext): SpanContext {
  return { traceId, spanId, traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}
