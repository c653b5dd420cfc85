import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AxiosHeaders,
  type AxiosAdapter,
  type AxiosResponse,
  CanceledError,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { TokenSource } from '../auth/client-credentials.js';
import { type Context, currentContext } from '../correlation/context.js';
import { formatTraceparent } from '../correlation/trace-context.js';
import { badAnswer, noAnswer, unreadableAnswer } from './failure.js';
import { observeCall } from './observe-call.js';
import { targetOf } from './request-target.js';
import { repeatable, waitBeforeRetry } from './retry-policy.js';
import { Aborted, sendRequest, type WireAnswer, type WireRequest } from './send-request.js';
import { UpstreamProblem } from './upstream-problem.js';

/** What an adapter is told once, for all calls of one upstream. */
export interface ServiceCalls {
  upstream: string;
  tokens?: TokenSource;
  /** Most attempts after the first. */
  retries: number;
}

const SOCKETS = { keepAlive: true, maxSockets: 256, maxFreeSockets: 256, scheduling: 'lifo' } as const;

/** How axios sends the requests of one upstream: token, correlation, attempts, and failures as {@link UpstreamProblem}. */
export function serviceAdapter(calls: ServiceCalls): AxiosAdapter {
  const agents = { 'http:': new HttpAgent(SOCKETS), 'https:': new HttpsAgent(SOCKETS) };
  return async (config) => {
    const wire = wireRequest(config, agents);
    const answer = await inAttempts(calls, wire);
    return axiosResponse(calls.upstream, config, wire, answer);
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
      const wait = mayRepeat && attempt <= calls.retries ? waitBeforeRetry(error, attempt) : undefined;
      if (wait === undefined) throw error;
      await pause(wait, undefined, { signal: wire.signal as AbortSignal | undefined }).catch(() => {
        throw new CanceledError('The caller gave the call up.');
      });
    }
  }
}

async function oneAttempt({ upstream, tokens }: ServiceCalls, wire: WireRequest): Promise<WireAnswer> {
  if (tokens) wire.headers.Authorization = `Bearer ${await tokens.token()}`;
  const context = currentContext();
  const observed = observeCall(context, upstream, wire);
  if (context?.correlationId !== undefined) correlate(wire, context, observed.traceparent);
  let answer: WireAnswer;
  try {
    answer = await sendRequest(wire);
  } catch (error) {
    observed.end('none');
    if (error instanceof Aborted) throw new CanceledError('The caller gave the call up.');
    throw noAnswer(upstream, wire, error);
  }
  observed.end(answer.status);
  if (answer.status < 200 || answer.status > 299) throw badAnswer(upstream, wire, answer);
  return answer;
}

function correlate(wire: WireRequest, context: Context, traceparent: string | undefined): void {
  wire.headers['X-Correlation-Id'] ??= context.correlationId!;
  wire.headers.traceparent = traceparent ?? formatTraceparent(context.trace);
}

function wireRequest(
  config: InternalAxiosRequestConfig,
  agents: { 'http:': HttpAgent; 'https:': HttpsAgent },
): WireRequest {
  const url = targetOf(config);
  const body = config.data as WireRequest['body'];
  const headers = plainHeaders(config.headers);
  if (typeof body === 'string' || Buffer.isBuffer(body)) headers['Content-Length'] = String(Buffer.byteLength(body));
  return {
    method: (config.method ?? 'get').toUpperCase(),
    url,
    headers,
    body,
    agent: url.protocol === 'https:' ? agents['https:'] : agents['http:'],
    timeoutMs: config.timeout ?? 0,
    signal: config.signal,
    stream: config.responseType === 'stream',
  };
}

function plainHeaders(headers: AxiosHeaders): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value == null || value === false) continue;
    plain[/^idempotency-key$/i.test(name) ? 'Idempotency-Key' : name] = String(value);
  }
  return plain;
}

function axiosResponse(
  upstream: string,
  config: InternalAxiosRequestConfig,
  wire: WireRequest,
  { status, statusText, headers, body }: WireAnswer,
): AxiosResponse {
  const response = (data: unknown) => ({
    data,
    status,
    statusText,
    headers: new AxiosHeaders(headers as never),
    config,
  });
  if (!Buffer.isBuffer(body) || config.responseType === 'arraybuffer') return response(body);
  const text = body.toString('utf8');
  if (config.responseType === 'text') return response(text);
  try {
    return response(text === '' ? undefined : JSON.parse(text));
  } catch (error) {
    throw unreadableAnswer(upstream, wire, status, error);
  }
}
