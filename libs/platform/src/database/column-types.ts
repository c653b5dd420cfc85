import pg from 'pg';

const { builtins } = pg.types;

/**
 * How Handover reads Postgres columns: `int8` as a number (a value beyond 2^53 rejects the query rather than losing
 * digits), `numeric` as a string (amounts never pass through floating point), `date` as 'YYYY-MM-DD', `timestamptz` as
 * a Date. Given to each pool, so that other users of `pg` in the same process keep their own settings.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    if (oid === builtins.INT8) return safeInteger;
    if (oid === builtins.DATE) return asWritten;
    return pg.types.getTypeParser(oid, 'text');
  },
} as pg.CustomTypesConfig;

function asWritten(text: string): string {
  return text;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The integer ${text} cannot be read without losing digits.`);
  return value;
}
