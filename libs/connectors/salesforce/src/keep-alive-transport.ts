import http from 'node:http';
import https from 'node:https';
import { PassThrough } from 'node:stream';
import { networkFailure, SystemUnavailable, withRepeats } from '@handover/connector-kit';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest, HttpResponse } from 'jsforce/lib/types/index.js';
import { StreamPromise } from 'jsforce/lib/util/promise.js';

/** No answer in time. */
export class AnswerTimedOut extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
  }
}

/** The org answered that it could not: too busy, broken, down. */
export class OrgFailed extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(`HTTP ${status}`);
  }
}

/**
 * jsforce's way out to the network, with connections kept alive, a time limit, and a few repeats of what failed at once; jsforce
 * would silently repeat reads for up to half a minute, out of sight of the breaker and the limits that guard the instance.
 * Answers of 429 and 5xx are thrown as {@link OrgFailed}, as jsforce's errors lose the status and Retry-After.
 */
export class KeepAliveTransport extends Transport {
  private readonly plain: http.Agent;
  private readonly secure: https.Agent;

  /** @param retries further attempts of a request that failed at once */
  constructor(
    private readonly timeoutMs: number,
    private readonly retries: number,
  ) {
    super();
    this.plain = new http.Agent({ keepAlive: true });
    this.secure = new https.Agent({ keepAlive: true });
  }

  override httpRequest(request: HttpRequest): StreamPromise<HttpResponse> {
    // jsforce pipes a stream beside every call, for uploads and downloads that the connector does not make.
    return StreamPromise.create(() => ({ stream: new PassThrough(), promise: this.send(request) }));
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private send(request: HttpRequest): Promise<HttpResponse> {
    const failure = (error: Error) => isWorthRepeating(error, request.method === 'GET');
    return withRepeats(this.retries, { failure }, () => this.sendOnce(request));
  }

  private sendOnce({ url, method, headers, body }: HttpRequest): Promise<HttpResponse> {
    const secure = url.startsWith('https:');
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request(
        url,
        { method, headers, agent: secure ? this.secure : this.plain },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            clearTimeout(timer);
            const text = Buffer.concat(chunks).toString();
            const status = response.statusCode!;
            if (status === 429 || status >= 500) {
              reject(new OrgFailed(status, text, secondsOf(response.headers['retry-after'])));
            } else resolve({ statusCode: status, headers: singleValued(response.headers), body: text });
          });
        },
      );
      const timer = setTimeout(() => request.destroy(new AnswerTimedOut(this.timeoutMs)), this.timeoutMs);
      request.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      request.end(typeof body === 'string' || body instanceof Buffer ? body : undefined);
    });
  }
}

/** Whether the org failed at once, and has certainly done nothing that it would do again. */
function isWorthRepeating(error: Error, changesNothing: boolean): boolean {
  if (error instanceof OrgFailed) {
    return error.retryAfterSeconds === undefined && (error.status === 503 || (changesNothing && error.status >= 500));
  }
  if (error instanceof AnswerTimedOut) return false;
  return networkFailure(error, changesNothing ? 'read' : 'write') instanceof SystemUnavailable;
}

/** Retry-After in seconds, whether it gives seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function singleValued(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
