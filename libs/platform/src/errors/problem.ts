/** One bad field of a request. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, the query or the header named first: '/lines/0/amount'. */
  pointer: string;
  /** What is wrong, in words that the caller can act on. */
  detail: string;
}

/** What a problem says; see {@link Problem}. */
export interface ProblemProperties {
  /** Slug; answers carry it as `https://handover.dev/problems/<slug>`. */
  type: string;
  title: string;
  /** HTTP status. */
  status: number;
  /** What happened and what the caller can do about it. */
  detail: string;
  errors?: FieldError[];
  /** Goes out as the header Retry-After. */
  retryAfterSeconds?: number;
  /** Further members of the problem document. */
  extensions?: Record<string, unknown>;
  /** Headers of the answer, for those that the status asks for: WWW-Authenticate, Allow. */
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An error that a caller can act on; the exception filter answers it as a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: FieldError[];
  readonly retryAfterSeconds?: number;
  readonly extensions?: Record<string, unknown>;
  readonly headers?: Record<string, string>;

  constructor(properties: ProblemProperties) {
    super(properties.detail, properties.cause === undefined ? undefined : { cause: properties.cause });
    this.type = `https://handover.dev/problems/${properties.type}`;
    this.title = properties.title;
    this.status = properties.status;
    this.detail = properties.detail;
    this.errors = properties.errors;
    this.retryAfterSeconds = properties.retryAfterSeconds;
    this.extensions = properties.extensions;
    this.headers = properties.headers;
  }
}
