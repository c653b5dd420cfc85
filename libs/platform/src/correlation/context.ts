import { AsyncLocalStorage } from 'node:async_hooks';
import type { AppContext } from '../app/app-context.js';
import { correlationIdFrom } from './correlation-id.js';
import { formatTraceparent, nextTraceContext, parseTraceparent, type TraceContext } from './trace-context.js';

/** What the code that runs now belongs to: an app and, within it, one request, job or event. */
export class Context {
  private ownTrace: TraceContext | undefined;

  constructor(
    /** Undefined outside every app: in scripts, and in code that runs as modules are loaded. */
    readonly app: AppContext | undefined,
    readonly correlationId: string | undefined,
    /** `traceparent` of the caller, as it came. */
    private readonly traceparent?: string,
  ) {}

  /** Where the caller is in its trace. */
  get parentTrace(): TraceContext | undefined {
    return parseTraceparent(this.traceparent);
  }

  /** Where we are in the trace. Made when first asked for: most requests are never asked. */
  get trace(): TraceContext {
    this.ownTrace ??= nextTraceContext(this.parentTrace);
    return this.ownTrace;
  }

  /** Lets a tracer say which span this is. */
  set trace(trace: TraceContext) {
    this.ownTrace = trace;
  }
}

const storage = new AsyncLocalStorage<Context>();

/** The context of the code that runs now. */
export function currentContext(): Context | undefined {
  return storage.getStore();
}

/** Runs `work`, and all that it starts, in a context. */
export function runInContext<Result>(context: Context, work: () => Result): Result {
  return storage.run(context, work);
}

/** The correlation id of what runs now; undefined outside requests, jobs and events. */
export function currentCorrelationId(): string | undefined {
  return storage.getStore()?.correlationId;
}

/** `traceparent` (W3C Trace Context) to hand on to whoever continues what runs now; undefined where nothing is traced. */
export function currentTraceparent(): string | undefined {
  const context = storage.getStore();
  return context?.correlationId === undefined ? undefined : formatTraceparent(context.trace);
}

/**
 * Runs `work` as a part of what the correlation id names: a workflow step, a job, the delivery of an event. Its logs carry
 * the id, its calls hand it on.
 *
 * @param from.traceparent as it was when the work was put off; a new trace begins when it is absent or not valid
 */
export function runWithCorrelation<Result>(
  from: { correlationId: string; traceparent?: string },
  work: () => Result,
): Result {
  const app = storage.getStore()?.app;
  return storage.run(new Context(app, correlationIdFrom(from.correlationId), from.traceparent), work);
}
