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
