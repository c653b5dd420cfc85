import { preconditionFailed } from './problems.js';
import { Problem } from './problem.js';

/** A strong entity tag (RFC 9110, 8.8.3) of a version. */
export function etagOf(version: string): string {
  return `"${version}"`;
}

/**
 * Checks the header If-Match (RFC 9110, 13.1.1) of an update against the version that is there.
 *
 * @param options.required whether an update without the header is refused; true by default
 * @throws Problem 412 when the version is another, 428 (RFC 6585) when the header is missing
 */
export function requireIfMatch(
  header: string | undefined,
  version: string,
  options: { required?: boolean } = {},
): void {
  if (header === undefined) {
    if (options.required === false) return;
    throw new Problem({
      type: 'precondition-required',
      title: 'Precondition required',
      status: 428,
      detail: 'Send the header If-Match with the ETag of the version that you change.',
    });
  }
  const tags = header.split(',').map((tag) => tag.trim());
  if (tags.includes('*') || tags.includes(etagOf(version))) return;
  throw preconditionFailed(
    'It has changed since you read it: read it again and repeat the change on what is there now.',
  );
}
