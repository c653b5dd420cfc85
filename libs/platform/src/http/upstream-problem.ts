import type { ProblemDocument } from '../errors/api-problems.js';

/** The request that failed, secrets masked. */
export interface FailedRequest {
  method: string;
  url: string;
  body?: unknown;
}

/** What is known of a call that failed; see {@link UpstreamProblem}. */
export interface UpstreamFailure {
  upstream: string;
  request: FailedRequest;
  /** What happened, to follow the upstream's name: 'answered 503: …', 'did not answer within 10000 ms'. */
  reason: string;
  status?: number;
  problem?: ProblemDocument;
  ambiguous: boolean;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A service that was called said no, failed, or did not answer. */
export class UpstreamProblem extends Error {
  override readonly name = 'UpstreamProblem';
  /** Name of the service: 'system-erp-api'. */
  readonly upstream: string;
  /** Status of its answer; undefined when there was none. */
  readonly status?: number;
  /** Its problem document, when it sent one. */
  readonly problem?: ProblemDocument;
  /** Whether what the call asks for may have been done all the same: look before asking again. */
  readonly ambiguous: boolean;
  /** How long it asks to be left alone. */
  readonly retryAfterSeconds?: number;
  readonly request: FailedRequest;

  constructor(failure: UpstreamFailure) {
    super(`${failure.upstream} ${failure.reason}`, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.upstream = failure.upstream;
    this.status = failure.status;
    this.problem = failure.problem;
    this.ambiguous = failure.ambiguous;
    this.retryAfterSeconds = failure.retryAfterSeconds;
    this.request = failure.request;
  }
}
