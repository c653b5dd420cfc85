/** An error as a log shows it. */
export interface LoggedError {
  type: string;
  message: string;
  stack?: string;
  code?: unknown;
  status?: unknown;
  upstream?: unknown;
  cause?: LoggedError | string;
}

/**
 * The parts of an error that help, and no others: errors of HTTP clients and databases carry requests, credentials and
 * whole connections along.
 */
export function serializeError(error: unknown, depth = 0): LoggedError | string {
  if (!(error instanceof Error)) return String(error);
  const { code, status, upstream } = error as Error & { code?: unknown; status?: unknown; upstream?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(error.cause === undefined || depth >= 4 ? {} : { cause: serializeError(error.cause, depth + 1) }),
  };
}
