import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type AxiosRequestConfig, type AxiosResponse, CanceledError, type InternalAxiosRequestConfig } from 'axios';
import type { TokenSource } from '../auth/client-credentials.js';
import { type Context, currentContext } from '../correlation/context.js';
import { formatTraceparent } from '../correlation/trace-context.js';
import { agentFor } from './agents.js';
import { type Exchange, exchangeOf } from './exchange.js';
import { badAnswer, noAnswer, unreadableAnswer } from './failure.js';
import { observeCall } from './observe-call.js';
import { requestBody } from './request-body.js';
import { pathOfRequest, type Upstream } from './request-target.js';
import { repeatable, waitBeforeRetry } from './retry-policy.js';
import { Aborted, sendRequest, type WireAnswer, type WireRequest } from './send-request.js';
import { UpstreamProblem } from './upstream-problem.js';

/** What is the same for all calls of one upstream. */
export interface ServiceCalls {
  name: string;
  upstream: Upstream;
  timeoutMs: number;
  tokens?: TokenSource;
  /** Most attempts after the first. */
  retries: number;
  /** Milliseconds that Retry-After may ask for at most, for the call to wait for them. */
  longestWaitMs?: number;
  /** Is told of every attempt that has ended. */
  onExchange?: (exchange: Exchange) => void;
}

/** What a call reads of an axios request. */
export type ServiceRequest = Pick<
  AxiosRequestConfig,
  'method' | 'url' | 'params' | 'headers' | 'data' | 'timeout' | 'signal' | 'responseType'
>;

/** How the requests of one upstream are sent: token, correlation, attempts, and failures as {@link UpstreamProblem}. */
export function serviceAdapter(calls: ServiceCalls): (config: ServiceRequest) => Promise<AxiosResponse> {
  const agent = agentFor(calls.upstream.protocol);
  return async (config) => {
    const wire = wireRequest(calls, agent, config);
    return axiosResponse(calls, config, wire, await inAttempts(calls, wire));
  };
}

async function inAttempts(calls: ServiceCalls, wire: WireRequest): Promise<WireAnswer> {
  const mayRepeat = repeatable(wire.method, 'Idempotency-Key' in wire.headers) && !(wire.body instanceof Readable);
  let renewed = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await oneAttempt(calls, wire);
    } catch (error) {
      if (!(error instanceof UpstreamProblem)) throw error;
      if (error.status === 401 && calls.tokens && !renewed && !(wire.body instanceof Readable)) {
        // Refused before anything was done: the issuer may have new keys.
        calls.tokens.invalidate(wire.headers.Authorization?.slice('Bearer '.length) ?? '');
        renewed = true;
        continue;
      }
      const wait =
        mayRepeat && attempt <= calls.retries ? waitBeforeRetry(error, attempt, calls.longestWaitMs) : undefined;
      if (wait === undefined) throw error;
      await pause(wait, undefined, { signal: wire.signal as AbortSignal | undefined }).catch(() => {
        throw new CanceledError('The caller gave the call up.');
      });
    }
  }
}

async function oneAttempt({ name, tokens, onExchange }: ServiceCalls, wire: WireRequest): Promise<WireAnswer> {
  if (tokens) wire.headers.Authorization = `Bearer ${await tokens.token()}`;
  const context = currentContext();
  const observed = observeCall(context, name, wire);
  if (context?.correlationId !== undefined) correlate(wire, context, observed.traceparent);
  const begun = { startedAt: new Date(), now: performance.now() };
  let answer: WireAnswer;
  try {
    answer = await sendRequest(wire);
  } catch (error) {
    observed.end('none');
    if (error instanceof Aborted) throw new CanceledError('The caller gave the call up.');
    const failure = noAnswer(name, wire, error);
    onExchange?.(exchangeOf(name, wire, begun, { failure }));
    throw failure;
  }
  observed.end(answer.status);
  onExchange?.(exchangeOf(name, wire, begun, { answer }));
  if (answer.status < 200 || answer.status > 299) throw badAnswer(name, wire, answer);
  return answer;
}

function correlate(wire: WireRequest, context: Context, traceparent: string | undefined): void {
  wire.headers['X-Correlation-Id'] ??= context.correlationId!;
  wire.headers.traceparent = traceparent ?? formatTraceparent(context.trace);
}

function wireRequest(calls: ServiceCalls, agent: WireRequest['agent'], config: ServiceRequest): WireRequest {
  const headers = plainHeaders(config.headers);
  const { body, contentType } = requestBody(config.data);
  if (contentType !== undefined && !hasHeader(headers, 'content-type')) headers['Content-Type'] = contentType;
  if (typeof body === 'string' || Buffer.isBuffer(body)) headers['Content-Length'] = String(Buffer.byteLength(body));
  return {
    method: (config.method ?? 'get').toUpperCase(),
    upstream: calls.upstream,
    path: pathOfRequest(calls.upstream, config.url, config.params),
    headers,
    body,
    agent,
    timeoutMs: config.timeout ?? calls.timeoutMs,
    signal: config.signal,
    stream: config.responseType === 'stream',
  };
}

function plainHeaders(headers: ServiceRequest['headers']): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in headers) {
    const value: unknown = (headers as Record<string, unknown>)[name];
    const isValue = typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
    if (isValue) plain[name.toLowerCase() === 'idempotency-key' ? 'Idempotency-Key' : name] = String(value);
  }
  return plain;
}

function hasHeader(headers: Record<string, string>, name: string): boolean {
  for (const given in headers) if (given.toLowerCase() === name) return true;
  return false;
}

function axiosResponse(
  calls: ServiceCalls,
  config: ServiceRequest,
  wire: WireRequest,
  { status, statusText, headers, body }: WireAnswer,
): AxiosResponse {
  const response = (data: unknown): AxiosResponse => ({
    data,
    status,
    statusText,
    headers: headers as AxiosResponse['headers'],
    config: config as InternalAxiosRequestConfig,
  });
  if (!Buffer.isBuffer(body) || config.responseType === 'arraybuffer') return response(body);
  const text = body.toString('utf8');
  if (config.responseType === 'text') return response(text);
  try {
    return response(text === '' ? undefined : JSON.parse(text));
  } catch (error) {
    throw unreadableAnswer(calls.name, wire, status, error);
  }
}
