import fc from 'fast-check';
import type { PassingAnswer } from './interceptor.js';

/** How an answer is spoilt. */
export type Mutation =
  /** A page for people instead of the answer, as a proxy in between shows it. */
  | { kind: 'page'; status: number }
  | { kind: 'empty' }
  /** The body ends after this share of it, and the headers say so. */
  | { kind: 'truncated'; share: number }
  | { kind: 'called-text' }
  /** Another value as a whole. */
  | { kind: 'other-root'; value: unknown }
  /** One of the fields, found by its share of all of them, is gone, has another name, or another value. */
  | { kind: 'dropped'; field: number }
  | { kind: 'renamed'; field: number }
  | { kind: 'replaced'; field: number; value: unknown };

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const oddValue = fc.oneof(
  fc.constantFrom(null, true, -1, 1e308, '', '\u0000', {}, [], [null], '2026-13-45', 'NaN'),
  fc.string({ maxLength: 20 }),
  fc.constant('x'.repeat(100_000)),
);
const page = fc.record({ kind: fc.constant('page' as const), status: fc.constantFrom(200, 403, 404, 500, 502) });
const truncated = fc.record({ kind: fc.constant('truncated' as const), share });
const otherRoot = fc.record({
  kind: fc.constant('other-root' as const),
  value: fc.constantFrom<unknown>(null, 42, 'text', true, [], {}, [null]),
});

/** Any of them. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  page,
  fc.constant({ kind: 'empty' as const }),
  truncated,
  fc.constant({ kind: 'called-text' as const }),
  otherRoot,
  fc.record({ kind: fc.constantFrom('dropped' as const, 'renamed' as const), field: share }),
  fc.record({ kind: fc.constant('replaced' as const), field: share, value: oddValue }),
);

/**
 * Those that nobody can take for an answer. A list that lacks what it should hold, or an id that is another one, is a lie that
 * reads like the truth: what is created then cannot be right.
 */
export const plainMutation: fc.Arbitrary<Mutation> = fc.oneof(
  page.filter(({ status }) => status === 200 || status >= 500),
  fc.constant({ kind: 'empty' as const }),
  truncated,
);

/** The answer as it arrives. */
export function spoilt(answer: PassingAnswer, mutation: Mutation): PassingAnswer {
  if (mutation.kind === 'page') {
    const body = Buffer.from('<!doctype html><html><body><h1>Something went wrong</h1></body></html>');
    return withBody({ ...answer, status: mutation.status }, body, 'text/html');
  }
  if (mutation.kind === 'empty') return withBody(answer, Buffer.alloc(0));
  if (mutation.kind === 'truncated') {
    return withBody(answer, answer.body.subarray(0, Math.floor(answer.body.length * mutation.share)));
  }
  if (mutation.kind === 'called-text') return withBody(answer, answer.body, 'text/plain');
  if (mutation.kind === 'other-root') return withBody(answer, Buffer.from(JSON.stringify(mutation.value)));
  const root = jsonIn(answer);
  const fields = fieldsOf(root);
  const field = fields[Math.floor(fields.length * mutation.field)];
  if (!field) return answer;
  const { holder, name } = field;
  if (mutation.kind === 'renamed') holder[`${name}X`] = holder[name];
  if (mutation.kind === 'replaced') holder[name] = mutation.value;
  else delete holder[name];
  return withBody(answer, Buffer.from(JSON.stringify(root)));
}

interface Field {
  holder: Record<string, unknown>;
  name: string;
}

/** Every field at any depth, the outermost first. */
function fieldsOf(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const names = Object.keys(holder);
  return [
    ...(Array.isArray(value) ? [] : names.map((name) => ({ holder, name }))),
    ...names.flatMap((name) => fieldsOf(holder[name])),
  ];
}

function jsonIn({ body }: PassingAnswer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function withBody(answer: PassingAnswer, body: Buffer, type?: string): PassingAnswer {
  const { 'transfer-encoding': _, ...headers } = answer.headers;
  return {
    ...answer,
    headers: { ...headers, ...(type ? { 'content-type': type } : {}), 'content-length': String(body.length) },
    body,
  };
}
