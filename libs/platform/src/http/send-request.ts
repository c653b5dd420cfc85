import type { Agent as HttpAgent, IncomingMessage, RequestOptions } from 'node:http';
import { request as httpRequest } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import type { GenericAbortSignal } from 'axios';
import type { Upstream } from './request-target.js';

/** A request on the wire. */
export interface WireRequest {
  method: string;
  upstream: Upstream;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer | Readable;
  agent: HttpAgent | HttpsAgent;
  /** Milliseconds for all of it, the body of the answer included (a streamed one not); 0 for ever. */
  timeoutMs: number;
  signal?: GenericAbortSignal;
  /** Whether the body of the answer is wanted as it arrives. */
  stream: boolean;
}

/** An answer on the wire. */
export interface WireAnswer {
  status: number;
  statusText: string;
  headers: IncomingMessage['headers'];
  body: Buffer | IncomingMessage;
}

/** The upstream did not answer in time. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
  readonly code = 'ETIMEDOUT';

  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
  }
}

/** The caller gave up. */
export class Aborted extends Error {
  override readonly name = 'Aborted';
}

/**
 * Sends one request and waits for all of its answer. Straight over Node's HTTP client: no redirects, no proxies, no
 * compression, since services of one installation talk to each other directly.
 *
 * @throws TimedOut, Aborted, or what the connection failed with (`code`: ECONNREFUSED, ECONNRESET …)
 */
export function sendRequest(wire: WireRequest & { stream: false }): Promise<WireAnswer & { body: Buffer }>;
export function sendRequest(wire: WireRequest): Promise<WireAnswer>;
export function sendRequest(wire: WireRequest): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const send = wire.upstream.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(optionsOf(wire));
    const timeOut = () => outgoing.destroy(new TimedOut(wire.timeoutMs));
    let lastLook: NodeJS.Immediate | undefined;
    // A process that was kept busy runs its timers before it looks for what has arrived meanwhile.
    const timer = wire.timeoutMs > 0 ? setTimeout(() => (lastLook = setImmediate(timeOut)), wire.timeoutMs) : undefined;
    const inTime = () => {
      clearTimeout(timer);
      clearImmediate(lastLook);
    };
    const abort = () => outgoing.destroy(new Aborted());
    const settle = () => {
      inTime();
      wire.signal?.removeEventListener?.('abort', abort);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    if (wire.signal?.aborted) abort();
    else wire.signal?.addEventListener?.('abort', abort);
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      if (wire.stream && (incoming.statusCode ?? 0) < 300) {
        inTime();
        incoming.once('close', settle);
        resolve(answerOf(incoming, incoming));
        return;
      }
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', fail);
      incoming.on('end', () => {
        settle();
        resolve(answerOf(incoming, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
      });
    });
    if (wire.body instanceof Readable) wire.body.on('error', (error) => outgoing.destroy(error)).pipe(outgoing);
    else outgoing.end(wire.body);
  });
}

function optionsOf({ method, upstream, path, headers, agent }: WireRequest): RequestOptions {
  const { hostname, port } = upstream;
  return { method, hostname, port: port === '' ? undefined : port, path, headers, agent };
}

function answerOf(incoming: IncomingMessage, body: WireAnswer['body']): WireAnswer {
  const { statusCode = 0, statusMessage = '', headers } = incoming;
  return { status: statusCode, statusText: statusMessage, headers, body };
}
