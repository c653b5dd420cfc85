import { type Exchange, maskSecrets, maskText } from '@handover/platform';
import type { KeptBody, KeptCall } from './kept-call.js';

/** A body that is longer is not looked into: nothing of it is kept. */
const MOST_READ_BYTES = 262_144;

/**
 * An attempt of a call as it may be kept: without its token, every secret in its bodies masked before they are cut.
 *
 * @param mostCharacters of each body
 */
export function keepCall(exchange: Exchange, mostCharacters: number): KeptCall {
  const { upstream, method, path, status, failure, startedAt, ms, idempotencyKey, requestBody, answerBody } = exchange;
  const request = keepBody(requestBody, mostCharacters);
  const answer = keepBody(answerBody, mostCharacters);
  return {
    upstream,
    method,
    path: maskText(path),
    ...(status === undefined ? {} : { status }),
    ...(failure === undefined ? {} : { failure: maskText(failure) }),
    startedAt: startedAt.toISOString(),
    ms,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(request ? { request } : {}),
    ...(answer ? { answer } : {}),
  };
}

function keepBody(body: string | Buffer | undefined, most: number): KeptBody | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const size = Buffer.byteLength(body);
  if (size > MOST_READ_BYTES) return { text: '', cutFrom: size };
  const text = masked(body.toString());
  return text.length <= most ? { text } : { text: wholeCharacters(text.slice(0, most)), cutFrom: size };
}

function masked(text: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return maskText(text);
  }
  const safe = maskSecrets(parsed);
  return safe === parsed ? text : JSON.stringify(safe);
}

/** The text without the half of a character that a cut may leave at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
