import http from 'node:http';
import https from 'node:https';
import { PassThrough } from 'node:stream';
import {
  type CallKind,
  networkFailure,
  type Repeats,
  repeats,
  retryAfterSeconds,
  SystemUnavailable,
} from '@handover/connector-kit';
import { sendRequest, TimedOut, upstreamAt } from '@handover/platform';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest, HttpResponse } from 'jsforce/lib/types/index.js';
import { StreamPromise } from 'jsforce/lib/util/promise.js';

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
  private readonly again: Record<CallKind, Repeats<HttpResponse>>;

  /** @param retries further attempts of a request that failed at once */
  constructor(
    private readonly timeoutMs: number,
    retries: number,
  ) {
    super();
    this.again = {
      read: repeats(retries, { failure: (error) => isWorthRepeating(error, 'read') }),
      write: repeats(retries, { failure: (error) => isWorthRepeating(error, 'write') }),
    };
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
    return this.again[request.method === 'GET' ? 'read' : 'write'](() => this.sendOnce(request));
  }

  private async sendOnce({ url, method, headers, body }: HttpRequest): Promise<HttpResponse> {
    const target = new URL(url);
    const upstream = upstreamAt(target.origin);
    const answer = await sendRequest({
      method,
      upstream,
      path: target.pathname + target.search,
      headers: headers ?? {},
      body: typeof body === 'string' || body instanceof Buffer ? body : undefined,
      agent: upstream.protocol === 'https:' ? this.secure : this.plain,
      timeoutMs: this.timeoutMs,
      stream: false,
    });
    const { status } = answer;
    const text = answer.body.toString();
    if (status === 429 || status >= 500) {
      throw new OrgFailed(status, text, retryAfterSeconds(answer.headers['retry-after']));
    }
    return { statusCode: status, headers: singleValued(answer.headers), body: text };
  }
}

/** Whether the org failed at once, and has certainly done nothing that it would do again. */
function isWorthRepeating(error: Error, kind: CallKind): boolean {
  if (error instanceof OrgFailed) {
    return error.retryAfterSeconds === undefined && (error.status === 503 || (kind === 'read' && error.status >= 500));
  }
  if (error instanceof TimedOut) return false;
  return networkFailure(error, kind) instanceof SystemUnavailable;
}

function singleValued(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
