/** A bad field of a request: RFC 6901 pointer and what is wrong. */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** Why a call failed: a problem document (RFC 9457), or `lost` when there was no answer at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly type: string = 'about:blank',
    readonly correlationId?: string,
    readonly errors: FieldProblem[] = [],
  ) {
    super(detail);
  }

  /** Whether nothing answered, or something between that says it cannot now: worth waiting for. */
  get lost(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  get forbidden(): boolean {
    return this.status === 403;
  }

  get notFound(): boolean {
    return this.status === 404;
  }
}

/** Reads a problem document; an answer that is none is told by its status. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  const document = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof document[name] === 'string' ? document[name] : undefined);
  return new ApiProblem(
    status,
    text('title') ?? `Status ${status}`,
    text('detail') ?? `The API answered with status ${status}.`,
    text('type'),
    text('correlationId'),
    Array.isArray(document.errors) ? (document.errors as FieldProblem[]) : [],
  );
}

/** What any failure is to a person. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem(0, 'Something went wrong', error instanceof Error ? error.message : String(error));
}
