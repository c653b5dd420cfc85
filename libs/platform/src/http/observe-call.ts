import type { Context } from '../correlation/context.js';
import { formatTraceparent } from '../correlation/trace-context.js';
import { DURATION_BUCKETS, Durations } from '../metrics/durations.js';
import { metrics } from '../metrics/current-metrics.js';
import type { Metrics } from '../metrics/metrics.js';
import type { WireRequest } from './send-request.js';

/** A call under way. */
export interface ObservedCall {
  /** To send along when the call is a span of its own. */
  traceparent?: string;
  /** @param status of the answer, or 'none' */
  end(status: number | 'none'): void;
}

const durations = new WeakMap<Metrics, Durations<'upstream' | 'method' | 'status'>>();

/** Times a call and, where traces are exported, makes a client span of it. */
export function observeCall(
  context: Context | undefined,
  name: string,
  { method, upstream, path }: WireRequest,
): ObservedCall {
  const histogram = durationsIn(context?.app?.metrics ?? metrics());
  const span =
    context &&
    context.app?.tracing?.startCall(`${method} ${name}`, context.trace, {
      'http.request.method': method,
      'server.address': upstream.hostname,
      'url.path': path.split('?', 1)[0]!,
      'peer.service': name,
    });
  const begun = performance.now();
  return {
    ...(span ? { traceparent: formatTraceparent(span.trace) } : {}),
    end(status) {
      histogram.observe(name, method, status, (performance.now() - begun) / 1000);
      span?.end(status);
    },
  };
}

function durationsIn(owner: Metrics): Durations<'upstream' | 'method' | 'status'> {
  let found = durations.get(owner);
  if (!found) {
    const labelNames = ['upstream', 'method', 'status'] as const;
    const histogram = owner.histogram({
      name: 'http_client_request_duration_seconds',
      help: 'Time that calls of other services took, by attempt; status "none" when no answer came',
      labelNames,
      buckets: DURATION_BUCKETS,
    });
    found = new Durations(histogram, labelNames);
    durations.set(owner, found);
  }
  return found;
}
