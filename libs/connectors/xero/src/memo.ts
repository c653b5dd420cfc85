/**
 * Fields as lines of text, `Project manager: E1003`, that people can read and programs find again. Text that a line would not
 * keep as it is stands in quotation marks, as JSON.
 */

// What JSON leaves as it is may hold Unicode's own line separators, which a dot does not match by itself.
const LINE = /^([A-Z][A-Za-z0-9 -]*): (.*)$/s;
const NEEDS_QUOTES = /^["\s]|\s$|[\r\n\u2028\u2029\u0085\v\f\t]/u;

/** Fields by label; those that are undefined are left out. */
export type Memo = Readonly<Record<string, string | undefined>>;

export function memoText(memo: Memo): string {
  return Object.entries(memo)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([label, value]) => `${label}: ${NEEDS_QUOTES.test(value) || value === '' ? JSON.stringify(value) : value}`)
    .join('\n');
}

/** The fields of a text; lines that somebody wrote between them are passed over. */
export function readMemo(text: string | undefined): Record<string, string | undefined> {
  const lines = (text ?? '').split(/\r?\n/).map((line) => LINE.exec(line));
  return Object.fromEntries(lines.filter((line) => line !== null).map(([, label, value]) => [label, plain(value!)]));
}

function plain(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}
