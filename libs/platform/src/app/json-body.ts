import { invalid } from '../errors/problems.js';
import type { Problem } from '../errors/problem.js';

/**
 * Parses the body of a request.
 *
 * @returns undefined for an empty body
 * @throws Problem 400 naming line and column of the fault, or a field that would change the prototype of objects
 */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString('utf8');
  try {
    return /__proto__|\\u005f/i.test(text) ? JSON.parse(text, refusePrototype) : JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? malformed(text, error) : error;
  }
}

function refusePrototype(this: unknown, key: string, value: unknown): unknown {
  if (key !== '__proto__') return value;
  throw invalid('The body holds a field "__proto__", which is not allowed.', [
    { pointer: '', detail: 'must not hold a field "__proto__"' },
  ]);
}

function malformed(text: string, error: SyntaxError): Problem {
  const { line, column } = placeOf(text, positionIn(text, error.message));
  const detail = `The body is not valid JSON: look at line ${line}, column ${column}.`;
  return invalid(detail, [{ pointer: '', detail: `is not valid JSON at line ${line}, column ${column}` }]);
}

/** The engine names the position in most of its messages; where it does not, it is searched for. */
function positionIn(text: string, message: string): number {
  if (/^Unexpected end/.test(message)) return text.length;
  return positionNamed(message) ?? firstFault(text);
}

function positionNamed(message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}

/** Where the text stops being the beginning of any JSON, by halving: every longer beginning is wrong as well. */
function firstFault(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayBegin(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function mayBegin(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return /^Unexpected end/.test(message) || (positionNamed(message) ?? -1) >= text.length;
  }
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
