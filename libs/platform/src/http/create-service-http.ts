import axios, {
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosRequestHeaders,
  type AxiosResponse,
} from 'axios';
import type { TokenSource } from '../auth/client-credentials.js';
import type { Exchange } from './exchange.js';
import { requestBody } from './request-body.js';
import { upstreamAt } from './request-target.js';
import { serviceAdapter, type ServiceRequest } from './service-adapter.js';

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
  /** Milliseconds that Retry-After may ask for at most for the call to be repeated here; 5,000 by default. */
  longestWaitMs?: number;
  /** Is told of every attempt that has ended, as it was: what it keeps, it masks. */
  onExchange?: (exchange: Exchange) => void;
}

/**
 * An axios instance for one upstream: connections are kept, the service's token, the correlation id and `traceparent` go
 * along, answers are JSON. Every answer that is not 2xx, and none at all, is thrown as an {@link UpstreamProblem}; a
 * redirect counts as one. `signal` gives a call up (axios' CanceledError).
 */
export function createServiceHttp(options: ServiceHttpOptions): AxiosInstance {
  const { name, baseUrl, tokens, timeoutMs = 10_000, retries = 2, longestWaitMs, onExchange } = options;
  const upstream = upstreamAt(baseUrl);
  const send = serviceAdapter({ name, upstream, tokens, timeoutMs, retries, longestWaitMs, onExchange });
  const instance = axios.create({
    baseURL: baseUrl,
    timeout: timeoutMs,
    responseType: 'json',
    adapter: send,
    validateStatus: null,
    transformRequest: [asBody],
    // The adapter parses: it knows what a body that is no JSON means.
    transformResponse: [(data: unknown) => data],
  });
  return withShortWay(instance, send);
}

/** The body as the adapter would write it; axios takes every body that does not say what it is for a form. */
function asBody(data: unknown, headers: AxiosRequestHeaders): unknown {
  const { body, contentType } = requestBody(data);
  if (contentType !== undefined) headers.setContentType(contentType, false);
  return body;
}

/**
 * Lets `instance.request(config)`, which generated clients use, go straight to the adapter. What axios does in between,
 * merging defaults that are fixed here, costs as much as the call itself. Interceptors bring the long way back.
 */
function withShortWay(
  instance: AxiosInstance,
  send: (config: ServiceRequest) => Promise<AxiosResponse>,
): AxiosInstance {
  const longWay = instance.request.bind(instance);
  const { request, response } = instance.interceptors;
  const intercepted = () => (request.handlers?.length ?? 0) + (response.handlers?.length ?? 0) > 0;
  const shortWay = (config: AxiosRequestConfig) => (intercepted() ? longWay(config) : send(config));
  return Object.assign(instance, { request: shortWay });
}
