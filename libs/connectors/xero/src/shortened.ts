/** The beginning of a text that has no more than this many UTF-16 units, without half of a character at its end. */
export function shortened(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
