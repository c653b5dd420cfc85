import type { TraceContext } from '../correlation/trace-context.js';

/** A span that has begun. */
export interface OpenSpan {
  /** Where it is in its trace: what `traceparent` is written from. */
  trace: TraceContext;
  /** @param status HTTP status, or 'none' when no answer came */
  end(status: number | 'none'): void;
}

/** Exports what an app does as spans. */
export interface Tracing {
  /** A request that came in; `parent` is its caller's span. */
  startRequest(name: string, parent: TraceContext | undefined, attributes: Record<string, string>): OpenSpan;
  /** A call that goes out. */
  startCall(name: string, parent: TraceContext, attributes: Record<string, string>): OpenSpan;
  /** Sends what is left. */
  close(): Promise<void>;
}
