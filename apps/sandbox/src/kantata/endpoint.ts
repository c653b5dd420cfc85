import type { Answer } from '../faults/with-faults.js';
import type { KantataRequest } from './requests.js';

/** One operation of the API. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's prefix, `/workspaces/:id`. */
  path: string;
  /** By which fault rules know it: `workspaces.create`. */
  operation: string;
  handle: (request: KantataRequest) => Promise<Answer>;
}

/** A part of the API. */
export interface Collection {
  endpoints(): Endpoint[];
}

export const noContent: Answer = { status: 204 };
