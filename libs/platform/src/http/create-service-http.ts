import { Readable } from 'node:stream';
import axios, { type AxiosInstance, type AxiosRequestHeaders } from 'axios';
import type { TokenSource } from '../auth/client-credentials.js';
import { serviceAdapter } from './service-adapter.js';

/** A service that is called. */
export interface ServiceHttpOptions {
  /** Name of the upstream in metrics, logs and problems: 'system-erp-api'. */
  name: string;
  baseUrl: string;
  /** Gives the bearer token of each call; calls go without when it is absent. */
  tokens?: TokenSource;
  /** Milliseconds for one attempt; 10,000 by default. */
  timeoutMs?: number;
  /**
   * Most attempts after the first; 2 by default. Only requests that may be repeated are: GET, PUT, DELETE, and any with
   * an Idempotency-Key; after 429, 502, 503, 504 and failed connections, with growing pauses or as Retry-After says, up
   * to 5 seconds.
   */
  retries?: number;
}

/**
 * An axios instance for one upstream: connections are kept, the service's token, the correlation id and `traceparent` go
 * along, answers are JSON. Every answer that is not 2xx, and none at all, is thrown as an {@link UpstreamProblem}; a
 * redirect counts as one. `signal` gives a call up (axios' CanceledError).
 */
export function createServiceHttp(options: ServiceHttpOptions): AxiosInstance {
  const { name, baseUrl, tokens, timeoutMs = 10_000, retries = 2 } = options;
  return axios.create({
    baseURL: baseUrl,
    timeout: timeoutMs,
    responseType: 'json',
    maxRedirects: 0,
    proxy: false,
    adapter: serviceAdapter({ upstream: name, tokens, retries }),
    validateStatus: null,
    transformRequest: [asBody],
    // The adapter parses: it knows what a body that is no JSON means.
    transformResponse: [(data: unknown) => data],
  });
}

function asBody(data: unknown, headers: AxiosRequestHeaders): unknown {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string' || Buffer.isBuffer(data) || data instanceof Readable) return data;
  if (data instanceof URLSearchParams) {
    headers.setContentType('application/x-www-form-urlencoded', false);
    return data.toString();
  }
  headers.setContentType('application/json', false);
  return JSON.stringify(data);
}
