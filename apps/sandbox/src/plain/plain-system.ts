import type { Answer } from '../faults/with-faults.js';

/** What a handler gets of a request. */
export interface PlainRequest {
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  body: unknown;
}

/** One operation of a stand-in. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** Below the system's own prefix, `/jobs/:id`. */
  path: string;
  /** By which fault rules know it, in the domain's words: `projects.create`. */
  operation: string;
  handle: (request: PlainRequest) => Promise<Answer>;
}

/** A stand-in that speaks the plain protocol. */
export interface PlainSystem {
  /** Its name in records and fault rules; also the prefix of its paths. */
  readonly name: string;
  endpoints(): Endpoint[];
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
