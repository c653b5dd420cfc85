import { lookup as resolve } from 'node:dns';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { hostOf, isAllowedAddress, type PrivateNetworks } from './private-networks.js';

const TIMEOUT_MS = 15_000;
const ANSWER_BYTES = 1_000;

/** What came of a message. */
export interface PostOutcome {
  /** Of the answer; undefined when there was none. */
  status?: number;
  latencyMs: number;
  /** Beginning of the answer's body. */
  answer?: string;
  /** Why there was no answer. */
  failure?: string;
  retryAfterSeconds?: number;
}

/** Sends a message to somebody else's URL; never rejects. */
export type PostMessage = (url: string, headers: Record<string, string>, body: string) => Promise<PostOutcome>;

/**
 * Posts over connections of its own. Addresses are checked when a connection is made, so that a name that leads elsewhere by then is refused
 * as well; redirections are not followed, and of an answer only the beginning is read.
 */
export function messagePoster(networks: PrivateNetworks, timeoutMs = TIMEOUT_MS): PostMessage {
  const options = { keepAlive: true, maxSockets: 32, lookup: guardedLookup(networks) };
  const [http, https] = [new HttpAgent(options), new HttpsAgent(options)];
  return async (url, headers, body) => {
    const begun = performance.now();
    const latencyMs = () => Math.round(performance.now() - begun);
    try {
      const host = hostOf(url);
      // An address in the URL itself is never looked up.
      if (ipaddr.isValid(host) && !isAllowedAddress(host, networks)) throw refusedAddress(host);
      const agent = url.startsWith('https:') ? https : http;
      const answer = await post(url, { agent, headers, body, signal: AbortSignal.timeout(timeoutMs) });
      return { ...answer, latencyMs: latencyMs() };
    } catch (error) {
      return { failure: reasonOf(error as Error, timeoutMs), latencyMs: latencyMs() };
    }
  };
}

interface Post {
  agent: HttpAgent | HttpsAgent;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

function post(url: string, { agent, headers, body, signal }: Post): Promise<Omit<PostOutcome, 'latencyMs'>> {
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const length = String(Buffer.byteLength(body));
  return new Promise((resolved, rejected) => {
    const request = send(url, {
      method: 'POST',
      agent,
      signal,
      headers: { 'user-agent': 'Handover', ...headers, 'content-length': length },
    });
    request.once('error', rejected);
    request.once('response', (response) => {
      void beginningOf(response).then((answer) =>
        resolved({
          status: response.statusCode,
          ...(answer === '' ? {} : { answer }),
          ...retryAfter(response.headers['retry-after']),
        }),
      );
    });
    request.end(body);
  });
}

/** Also of an answer that breaks off: its status is known. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length >= ANSWER_BYTES) break;
    }
  } catch {
    // What came so far is enough.
  }
  // Postgres keeps no NUL in a text.
  return Buffer.concat(chunks).subarray(0, ANSWER_BYTES).toString('utf8').replaceAll('\0', '');
}

function retryAfter(header: string | undefined): { retryAfterSeconds?: number } {
  if (header === undefined) return {};
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfterSeconds: Math.max(0, Math.ceil(seconds)) } : {};
}

function guardedLookup(networks: PrivateNetworks): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => isAllowedAddress(address, networks));
      const [first] = allowed;
      if (!first) return callback(refusedAddress(hostname), '');
      if (options.all) return callback(null, allowed);
      callback(null, first.address, first.family);
    });
  };
}

function refusedAddress(host: string): Error {
  return new Error(`${host} leads into a private network, where no messages are sent`);
}

function reasonOf(error: Error & { code?: string }, timeoutMs: number): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  return error.message || error.code || 'no answer';
}
