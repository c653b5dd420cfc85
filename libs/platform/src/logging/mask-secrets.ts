/** What stands in a secret's place. */
export const MASK = '***';

const SECRET_NAMES =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|api[-_]?key|.*password|passwd|pwd|.*secret|(access|refresh|id|session|bearer|auth)?[-_]?token|client[-_]?assertion|(private|secrets?|webhook|connect)[-_]?keys?|signature)$/i;
const SECRET_TEXT =
  /(\b(?:Bearer|Basic)\s+)[A-Za-z0-9._~+/=-]{8,}|(:\/\/[^\s/:@"]*:)[^\s/@"]+(?=@)|([?&](?:[a-z_-]*token|[a-z_-]*secret|password|api[-_]?key|signature)=)[^&\s"]+/gi;

/**
 * A copy in which every value that belongs to a secret's name (`authorization`, `password`, `clientSecret`, `token`,
 * `cookie` …) is `***`, at any depth, and secrets within texts (bearer tokens, passwords in URLs) too. What holds no
 * secret is given back as it is, not copied. Errors and other class instances are left to their serializers.
 */
export function maskSecrets<Value>(value: Value): Value {
  return masked(value, 0) as Value;
}

/** The text without bearer tokens, passwords in URLs and secrets in queries. */
export function maskText(text: string): string {
  return text.replace(
    SECRET_TEXT,
    (_, bearer?: string, url?: string, query?: string) => `${bearer ?? url ?? query}${MASK}`,
  );
}

/** Whether a value of this name is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.test(name);
}

function masked(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (value === null || typeof value !== 'object' || depth > 12) return value;
  if (Array.isArray(value)) return maskedList(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return maskedRecord(value as Record<string, unknown>, depth);
}

function maskedList(list: unknown[], depth: number): unknown[] {
  const copy = list.map((item) => masked(item, depth + 1));
  return copy.some((item, index) => item !== list[index]) ? copy : list;
}

function maskedRecord(record: Record<string, unknown>, depth: number): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const name in record) {
    const value = record[name];
    const safe = value != null && isSecretName(name) ? MASK : masked(value, depth + 1);
    if (safe !== value) {
      copy ??= { ...record };
      copy[name] = safe;
    }
  }
  return copy ?? record;
}
