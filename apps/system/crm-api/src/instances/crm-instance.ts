import { AnswerLost, type OpportunitySource, SystemUnavailable } from '@handover/connector-kit';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { problemOf } from './failure-problem.js';
import type { InstanceSettings } from './instance-settings.js';

const isDown = (error: unknown): boolean => error instanceof SystemUnavailable || error instanceof AnswerLost;
/** Where the CRM says when to come again, the caller waits, not this process. */
const isBriefly = (error: unknown): boolean =>
  error instanceof SystemUnavailable && error.retryAfterSeconds === undefined;

/** One CRM and the guards of its calls: how many at a time, when to repeat, when to stop asking. */
export class CrmInstance {
  private readonly bulkhead;
  private readonly breaker;
  private readonly repeating: IPolicy;
  private readonly once: IPolicy;

  constructor(
    readonly settings: InstanceSettings,
    private readonly source: OpportunitySource & { close?(): void },
  ) {
    const { concurrency, queue, retries, failuresToOpen, reopenAfterMs } = settings.limits;
    this.bulkhead = bulkhead(concurrency, queue);
    this.breaker = circuitBreaker(handleWhen(isDown), {
      halfOpenAfter: reopenAfterMs,
      breaker: new ConsecutiveBreaker(failuresToOpen),
    });
    const again = retry(handleWhen(isBriefly), {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: 100 }),
    });
    this.once = wrap(this.bulkhead, this.breaker);
    this.repeating = wrap(this.bulkhead, again, this.breaker);
  }

  get name(): string {
    return this.settings.name;
  }

  /** 'open' while calls are refused because the CRM was down. */
  get state(): 'closed' | 'open' | 'half-open' {
    if (this.breaker.state === CircuitState.Closed) return 'closed';
    return this.breaker.state === CircuitState.HalfOpen ? 'half-open' : 'open';
  }

  get inFlight(): number {
    return this.settings.limits.concurrency - this.bulkhead.executionSlots;
  }

  get queued(): number {
    return this.settings.limits.queue - this.bulkhead.queueSlots;
  }

  /** A call that may be repeated: it reads, or repeating it changes nothing. Throws Problem. */
  read<Result>(work: (source: OpportunitySource) => Promise<Result>): Promise<Result> {
    return this.run(this.repeating, work);
  }

  /** A call that creates. Throws Problem. */
  write<Result>(work: (source: OpportunitySource) => Promise<Result>): Promise<Result> {
    return this.run(this.once, work);
  }

  close(): void {
    this.source.close?.();
  }

  private async run<Result>(policy: IPolicy, work: (source: OpportunitySource) => Promise<Result>): Promise<Result> {
    try {
      return await policy.execute(() => work(this.source));
    } catch (error) {
      throw problemOf(refusedByGuard(error), this.name);
    }
  }
}

function refusedByGuard(error: unknown): unknown {
  if (error instanceof BrokenCircuitError) {
    return new SystemUnavailable('The CRM did not answer several times; it is left alone for a while.');
  }
  if (error instanceof BulkheadRejectedError) {
    return new SystemUnavailable('More calls wait for the CRM than it may be given.', undefined, 1);
  }
  return error;
}
