import {
  bulkhead,
  BulkheadRejectedError,
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  retry,
} from 'cockatiel';
import { Problem } from '@handover/platform';
import { AnswerUnreadable, ConnectorFailure, SystemUnavailable } from '../failures.js';
import type { CallLimits } from './call-limits.js';
import { CallMetrics } from './call-metrics.js';
import { backoff, type CallKind, isRetryable, isSystemFailure, LONGEST_WAIT_SECONDS } from './retries.js';
import { TokenBucket } from './token-bucket.js';

/** Breaker of an instance: open while calls are refused because the system was down. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * How the calls of one instance are made: retried, held to its limits, and not made at all while it is known to be down.
 *
 * Retries are outermost, so that a call that waits for its next attempt holds no place in the queue. The breaker is
 * within the bulkhead, so that queued calls fail at once when it opens. Time-outs are the connector's own (`timeoutMs` is
 * handed to it): it alone can close the connection, and a second timer with its abort signal would cost more than the
 * rest of this.
 */
export class CallPolicy {
  private readonly bulkhead;
  private readonly breaker;
  private readonly retries;
  private readonly bucket: TokenBucket | undefined;
  private readonly metrics: CallMetrics;

  constructor(
    private readonly system: string,
    private readonly instance: string,
    private readonly limits: CallLimits,
  ) {
    const { concurrency, queue, ratePerSecond, retries, breaker } = limits;
    this.bulkhead = bulkhead(concurrency, queue);
    this.breaker = circuitBreaker(handleWhen(isSystemFailure), {
      halfOpenAfter: breaker.halfOpenAfterSeconds * 1000,
      breaker: new ConsecutiveBreaker(breaker.failures),
    });
    const retrying = (kind: CallKind) =>
      retry(
        handleWhen((error) => isRetryable(error, kind)),
        { maxAttempts: retries, backoff },
      );
    this.retries = { read: retrying('read'), write: retrying('write') };
    this.bucket = ratePerSecond === undefined ? undefined : new TokenBucket(ratePerSecond);
    this.metrics = new CallMetrics(system, instance, this);
  }

  get state(): BreakerState {
    if (this.breaker.state === CircuitState.Closed) return 'closed';
    return this.breaker.state === CircuitState.HalfOpen ? 'half-open' : 'open';
  }

  get inFlight(): number {
    return this.limits.concurrency - this.bulkhead.executionSlots;
  }

  get queued(): number {
    return this.limits.queue - this.bulkhead.queueSlots;
  }

  /** Makes a call that changes nothing, or that changes nothing when it is repeated. Throws the failures of `failures.ts`. */
  read<Result>(operation: string, call: () => Promise<Result>): Promise<Result> {
    return this.run('read', operation, call);
  }

  /** Makes a call that must not be done twice. */
  write<Result>(operation: string, call: () => Promise<Result>): Promise<Result> {
    return this.run('write', operation, call);
  }

  private async run<Result>(kind: CallKind, operation: string, call: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const once = this.bucket ? () => this.paced(this.bucket!, call) : call;
    const guarded = () => this.breaker.execute(once);
    try {
      const result = await this.retries[kind].execute(() => this.bulkhead.execute(guarded));
      this.metrics.observe(operation, performance.now() - started);
      return result;
    } catch (error) {
      const failure = this.failureOf(error);
      this.metrics.observe(operation, performance.now() - started, failure);
      throw failure;
    }
  }

  private async paced<Result>(bucket: TokenBucket, call: () => Promise<Result>): Promise<Result> {
    const wait = bucket.take(LONGEST_WAIT_SECONDS * 1000);
    if (wait === undefined)
      throw new OverItsRate(`${this.system} "${this.instance}" is called as often as is allowed.`);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return call();
  }

  private failureOf(error: unknown): unknown {
    const name = `${this.system} "${this.instance}"`;
    if (error instanceof OverItsRate) return unavailable(error.message, LONGEST_WAIT_SECONDS);
    if (error instanceof BulkheadRejectedError) return unavailable(`Too many calls of ${name} wait already.`, 1);
    if (error instanceof BrokenCircuitError) {
      return unavailable(
        `${name} failed several times in a row and is not called for a moment.`,
        this.limits.breaker.halfOpenAfterSeconds,
      );
    }
    if (error instanceof ConnectorFailure || error instanceof Problem) return error;
    const said = error instanceof Error ? error.message : String(error);
    return new AnswerUnreadable(`${name} answered what could not be read: ${said}`, undefined, { cause: error });
  }
}

/** Our own limit, which says nothing about the system: neither retried nor counted by the breaker. */
class OverItsRate extends Error {}

function unavailable(message: string, seconds: number): SystemUnavailable {
  return new SystemUnavailable(message, undefined, Math.ceil(seconds));
}
