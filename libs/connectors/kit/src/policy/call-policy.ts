import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '@handover/platform';
import { handleWhen, retry } from 'cockatiel';
import { AnswerUnreadable, Closed, ConnectorFailure, HeldBack, SystemUnavailable } from '../failures.js';
import { Breaker, type Passage } from './breaker.js';
import type { CallLimits } from './call-limits.js';
import { CallMetrics } from './call-metrics.js';
import { CallPlaces, TooManyWait } from './call-places.js';
import { CallSlots, OverItsRate } from './call-slots.js';
import { CallWindow } from './call-window.js';
import { InstanceBoard } from './instance-board.js';
import {
  type Availability,
  type BreakerState,
  type Clock,
  processClock,
  refusalOf,
  type Unavailability,
  unavailabilityAt,
} from './instance-standing.js';
import { backoff, type CallKind, isRetryable, isSilence, isSystemFailure, LONGEST_WAIT_SECONDS } from './retries.js';

/** So long one call may wait for a system that asks for a moment's rest, several times too; callers wait for ten seconds. */
const HOLDS_MS = 6_000;

/**
 * How the calls of one instance are made: retried, held to its limits, and not made at all while it is known to be down or in
 * maintenance. Limits, breaker and windows are those of all replicas once the board is linked with them.
 *
 * Retries are outermost, so that a call that waits for its next attempt holds no place in the queue; nor does one that waits
 * because the system asks for a moment's rest, which is waited for here and costs no retry. The breaker is
 * within the places, so that queued calls fail at once when it opens. Time-outs are the connector's own (`timeoutMs` is
 * handed to it): it alone can close the connection, and a second timer with its abort signal would cost more than the
 * rest of this.
 */
export class CallPolicy {
  readonly board: InstanceBoard;
  private readonly places: CallPlaces;
  private readonly window: CallWindow;
  private readonly breaker: Breaker;
  private readonly slots: CallSlots;
  private readonly retries;
  private readonly metrics: CallMetrics;
  private readonly name: string;

  constructor(
    system: string,
    instance: string,
    private readonly limits: CallLimits,
    private readonly clock: Clock = processClock,
  ) {
    const { concurrency, queue, retries, breaker } = limits;
    this.name = `${system} "${instance}"`;
    this.board = new InstanceBoard(limits, clock);
    this.places = new CallPlaces(concurrency, queue, () => clock.now());
    this.window = new CallWindow(concurrency);
    this.breaker = new Breaker(this.name, breaker.failures, this.board);
    this.slots = new CallSlots(
      (count, rate) => this.board.leaseSlots(count, rate),
      () => clock.now(),
    );
    const retrying = (kind: CallKind) =>
      retry(
        handleWhen((error) => this.availability !== 'limited' && isRetryable(error, kind)),
        { maxAttempts: retries, backoff },
      );
    this.retries = { read: retrying('read'), write: retrying('write') };
    this.metrics = new CallMetrics(system, instance, this);
  }

  get state(): BreakerState {
    return this.breaker.state;
  }

  get availability(): Availability {
    return this.unavailability?.availability ?? 'available';
  }

  /** Why it is not called now; undefined when it is. */
  get unavailability(): Unavailability | undefined {
    return unavailabilityAt(this.board.standing, this.clock.now());
  }

  /** Calls that all replicas may have under way at once. */
  get concurrency(): number {
    return this.limits.concurrency;
  }

  get inFlight(): number {
    return this.places.inFlight;
  }

  get queued(): number {
    return this.places.queued;
  }

  /** Takes this replica's share of the calls that may be under way at once, as far as they are answered in time: one at least. */
  share(): void {
    const share = this.board.standing.share(this.limits.concurrency);
    this.places.resize(Math.max(1, Math.min(share, this.window.places)));
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
    const holdsEnd = this.clock.now() + HOLDS_MS;
    const attempt = async () => {
      for (;;) {
        await this.untilOpen(holdsEnd);
        try {
          return await this.places.hold(() => this.once(call));
        } catch (error) {
          // A hold is no failure of the call: it costs none of the retries.
          if (!this.isHeld(error, holdsEnd)) throw error;
        }
      }
    };
    try {
      const result = await this.retries[kind].execute(attempt);
      this.metrics.observe(operation, performance.now() - started);
      return result;
    } catch (error) {
      const failure = this.failureOf(error);
      this.metrics.observe(operation, performance.now() - started, failure);
      throw failure;
    }
  }

  /**
   * Waits where the instance may be called in a moment.
   *
   * @param holdsEnd when the caller has waited for long enough
   */
  private async untilOpen(holdsEnd: number): Promise<void> {
    for (let why = this.unavailability; why; why = this.unavailability) {
      const wait = why.until - this.clock.now();
      if (why.availability === 'down' && wait <= 0) return;
      if (why.availability === 'down' || wait > LONGEST_WAIT_SECONDS * 1000 || why.until > holdsEnd)
        throw refusalOf(this.name, why, this.clock);
      await pause(Math.max(1, wait));
    }
  }

  /** Whether the call was not made, or not done, because the system asks for a moment's rest, which the caller can wait for. */
  private isHeld(error: unknown, holdsEnd: number): boolean {
    if (!(error instanceof SystemUnavailable)) return false;
    if (error instanceof HeldBack && !(error instanceof Closed)) return false;
    const why = this.unavailability;
    const asked = why?.availability === 'limited' && why.until - this.clock.now() <= LONGEST_WAIT_SECONDS * 1000;
    return asked && why.until <= holdsEnd && (error.retryAfterSeconds ?? 0) > 0;
  }

  /** Waits until it is this call's turn among those of all replicas. */
  private async turn(ratePerSecond: number): Promise<void> {
    try {
      await this.slots.take(ratePerSecond);
    } catch (error) {
      if (error instanceof OverItsRate) throw error;
      const options = { cause: error };
      throw new HeldBack(`How fast ${this.name} may be called cannot be looked up.`, undefined, 1, options);
    }
  }

  private async once<Result>(call: () => Promise<Result>): Promise<Result> {
    const { ratePerSecond } = this.board;
    if (ratePerSecond !== undefined) await this.turn(ratePerSecond);
    const passage = await this.pass();
    this.board.called();
    try {
      const result = await call();
      this.answered(passage);
      return result;
    } catch (error) {
      this.note(passage, error);
      throw error;
    } finally {
      this.share();
    }
  }

  private async pass(): Promise<Passage> {
    try {
      return await this.breaker.pass();
    } catch (error) {
      if (this.availability === 'down') this.window.close();
      throw error;
    }
  }

  private answered(passage: Passage): void {
    this.breaker.answered(passage);
    this.window.answered();
  }

  /** What a failed call says of the system. */
  private note(passage: Passage, error: unknown): void {
    const isAnswer = error instanceof ConnectorFailure && !(error instanceof HeldBack);
    if (!isAnswer || (isSystemFailure(error) && this.isKnownLimit(error))) return this.breaker.untold(passage);
    if (!isSystemFailure(error)) return this.answered(passage);
    const reason = error.vendorMessage ?? error.message;
    if (!isSilence(error)) return this.breaker.failed(passage, reason);
    const now = this.clock.now();
    const since = now - this.limits.timeoutMs;
    this.breaker.silent(passage, reason, since);
    this.window.unanswered(since, now);
  }

  /** Obeys what the system asks for; true for one of the calls that were under way when it was known already. */
  private isKnownLimit(failure: ConnectorFailure): boolean {
    const seconds = failure instanceof SystemUnavailable ? failure.retryAfterSeconds : undefined;
    if (seconds === undefined || seconds <= 0) return false;
    const { limited } = this.board.standing;
    const now = this.clock.now();
    if (limited && limited.until > now && limited.until + 1_000 >= now + seconds * 1000) return true;
    this.board.limitedFor(seconds, failure.vendorMessage ?? failure.message);
    return false;
  }

  private failureOf(error: unknown): unknown {
    if (error instanceof OverItsRate) {
      return unavailable(`${this.name} is called as often as is allowed.`, LONGEST_WAIT_SECONDS);
    }
    if (error instanceof TooManyWait) return unavailable(`Too many calls of ${this.name} wait already.`, 1);
    if (error instanceof ConnectorFailure || error instanceof Problem) return error;
    const said = error instanceof Error ? error.message : String(error);
    return new AnswerUnreadable(`${this.name} answered what could not be read: ${said}`, undefined, { cause: error });
  }
}

function unavailable(message: string, seconds: number): SystemUnavailable {
  return new SystemUnavailable(message, undefined, Math.ceil(seconds));
}
