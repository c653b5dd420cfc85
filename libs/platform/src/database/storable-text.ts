/** Stands for what PostgreSQL cannot keep. */
const REPLACEMENT = '\uFFFD';
/** An escape of JSON: of NUL, of half a character, or any other. */
const ESCAPES = /\\(u0000|ud[89a-f][0-9a-f]{2}|.)/g;

/**
 * JSON for a parameter of type jsonb. NUL characters and halves of characters, which PostgreSQL refuses, are replaced (U+FFFD): what
 * another system answers must not keep anything from being recorded.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u')) return json;
  return json.replace(ESCAPES, (escape, code: string) => (code.length > 1 ? REPLACEMENT : escape));
}

/** Parameters of a statement, their texts without NUL characters, which PostgreSQL refuses. */
export function storableParameters(values: readonly unknown[]): unknown[] {
  return values.map((value) =>
    typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', REPLACEMENT) : value,
  );
}
