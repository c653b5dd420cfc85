const SUFFIX_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters 4 to 6 of every id of this org: its instance, and the reserved zero. */
const POD = 'Hx0';

/**
 * The 18-character form of a Salesforce id. The three characters more say which of the first fifteen are capitals, five
 * to a character, so that ids survive systems that ignore case.
 */
export function withSuffix(id15: string): string {
  let suffix = '';
  for (let chunk = 0; chunk < 3; chunk++) {
    let capitals = 0;
    for (let position = 0; position < 5; position++) {
      const code = id15.charCodeAt(chunk * 5 + position);
      if (code >= 65 && code <= 90) capitals |= 1 << position;
    }
    suffix += SUFFIX_ALPHABET[capitals];
  }
  return id15 + suffix;
}

/** Id number `number` of the object with this three-character key prefix, in this org. */
export function salesforceId(prefix: string, number: number): string {
  let digits = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62] + digits;
  return withSuffix(prefix + POD + digits.padStart(9, '0'));
}

/** An id as it is stored (18 characters); undefined when the text is no Salesforce id. */
export function storedId(id: string): string | undefined {
  if (!/^[a-zA-Z0-9]+$/.test(id)) return undefined;
  if (id.length === 15) return withSuffix(id);
  return id.length === 18 && withSuffix(id.slice(0, 15)) === id ? id : undefined;
}

/** Ids of seeded records begin at this number, so that they stay what they are and new ids never meet them. */
export const FIRST_SEEDED_NUMBER = 62 ** 4;

/** The user as whom API clients act. */
export const INTEGRATION_USER_ID = salesforceId('005', FIRST_SEEDED_NUMBER);

/** Name with which that user logs in. */
export const INTEGRATION_USERNAME = 'integration@handover.example';
