const UNIQUE_VIOLATION = '23505';

/**
 * Whether an error is Postgres' unique_violation (SQLSTATE 23505).
 *
 * @param constraint only a violation of the constraint or unique index of this name counts
 */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint: violated } = error as Error & { code?: unknown; constraint?: unknown };
  return code === UNIQUE_VIOLATION && (constraint === undefined || violated === constraint);
}

/** SQLSTATE or system error code (`ECONNREFUSED`) of an error, if it carries one. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * SQLSTATEs of a server that cannot do now what it can do later: its connections are lost (08), it has no disk, memory or
 * connections left (53), it stops, starts or gave a statement up (57), its disk fails (58), it lost a race (40, 55P03), it is
 * a standby (25006).
 */
const PASSING_STATE = /^(08|40|53|57|58)|^(55P03|25006|25P03)$/;

/** What pg and its pool say of connections without any code. */
const CONNECTION_LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable)/;

/** Errors of the network on the way to the server; those of calls to other services come as UpstreamProblem. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether an error says that the database cannot serve now, through no fault of what was asked of it. */
export function isDatabaseUnavailable(error: unknown): boolean {
  // By its members: an error of the network may come from another realm than this code.
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return NOT_REACHED.has(code) || (isSqlState(code) && PASSING_STATE.test(code));
  return typeof message === 'string' && CONNECTION_LOST.test(message);
}

/** Whether the server refuses a statement for what it holds: the same one would be refused again. */
export function isRefusedByDatabase(error: unknown): boolean {
  const code = errorCode(error);
  return code !== undefined && isSqlState(code) && !PASSING_STATE.test(code);
}

function isSqlState(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
}
