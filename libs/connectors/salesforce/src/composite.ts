import type { Connection } from 'jsforce/lib/connection.js';

/** One request within a composite one. `path` is below `/services/data/vNN.0`. */
export interface CompositePart {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  referenceId: string;
  body?: unknown;
}

interface CompositeAnswer {
  compositeResponse: { referenceId: string; httpStatusCode: number; body: unknown }[];
}

/** An error answer inside a composite one, in the form in which jsforce throws those of a whole answer. */
class PartRefused extends Error {
  constructor(
    readonly errorCode: string,
    message: string,
    readonly data: unknown,
  ) {
    super(message);
  }
}

/**
 * Makes up to 25 requests in one call, all or none of them, and answers their bodies by reference.
 *
 * @throws PartRefused with the error of the part that failed
 */
export async function composite(
  connection: Connection,
  parts: readonly CompositePart[],
): Promise<ReadonlyMap<string, unknown>> {
  const base = `/services/data/v${connection.version}`;
  const compositeRequest = parts.map(({ path, ...part }) => ({ ...part, url: `${base}${path}` }));
  const { compositeResponse } = await connection.request<CompositeAnswer>({
    method: 'POST',
    url: '/composite',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ allOrNone: true, compositeRequest }),
  });
  throwRefusal(compositeResponse);
  return new Map(compositeResponse.map(({ referenceId, body }) => [referenceId, body]));
}

/** A text that a composite request takes as it is: `@{` would begin a reference to another part. */
export function unreferenced(text: string): string {
  return text.replaceAll('@{', '@ {');
}

function throwRefusal(answers: CompositeAnswer['compositeResponse']): void {
  const errors = answers
    .filter(({ httpStatusCode }) => httpStatusCode >= 400)
    .flatMap(({ body }) => body as { errorCode: string; message: string }[]);
  // The part that failed explains; the others only say that it stopped them.
  const error = errors.find(({ errorCode }) => errorCode !== 'PROCESSING_HALTED') ?? errors[0];
  if (error) throw new PartRefused(error.errorCode, error.message, error);
}
