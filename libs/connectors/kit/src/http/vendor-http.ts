import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { currentCorrelationId, currentTraceparent, requestBody, sendRequest, upstreamAt } from '@handover/platform';
import { AnswerLost, SystemUnavailable } from '../failures.js';
import { type CallKind, isSilence } from '../policy/retries.js';
import { networkFailure } from './network-failure.js';
import { type Repeats, repeats } from './repeats.js';

/** A request to a vendor. */
export interface VendorRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** Parameters that are undefined are left out. */
  query?: Record<string, string | number | boolean | undefined>;
  /** An object is sent as JSON, a URLSearchParams as a form. */
  body?: object;
  /** `read` unless the request may change something. */
  kind?: CallKind;
  /** Whether it changes nothing more when it is sent again, as by a key that its vendor knows it by. */
  repeatable?: boolean;
}

/** What a vendor answered, whatever the status. */
export interface VendorAnswer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  bytes: Buffer;
}

/**
 * HTTP to a vendor: connections kept alive, one time limit a request, correlation passed on, no redirects. A request that failed
 * at once is sent again a moment later where that can do no harm; where the vendor says when to come back, and after a
 * silence, that is for the policy of the instance to decide.
 */
export class VendorHttp {
  private readonly plain = new Agent({ keepAlive: true });
  private readonly secure = new SecureAgent({ keepAlive: true });
  private readonly again: Record<'repeatable' | 'single', Repeats<VendorAnswer>>;

  /**
   * @param options.retries further attempts of a request
   * @param options.system as failures name it; 'The system' unless told
   */
  constructor(private readonly options: { timeoutMs: number; retries: number; system?: string }) {
    const { retries } = options;
    this.again = {
      repeatable: repeats(retries, { answer: failedAtOnce, failure: (error) => isFailure(error) && !isSilence(error) }),
      single: repeats(retries, { failure: (error) => error instanceof SystemUnavailable && !isSilence(error) }),
    };
  }

  /** @throws SystemUnavailable or AnswerLost when there is no answer */
  send(request: VendorRequest): Promise<VendorAnswer> {
    const { kind = 'read', repeatable = kind === 'read' } = request;
    return this.again[repeatable ? 'repeatable' : 'single'](() => this.sendOnce(request));
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private async sendOnce(request: VendorRequest): Promise<VendorAnswer> {
    const { method, url, headers, query = {}, body: content, kind = 'read' } = request;
    const target = new URL(url);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) target.searchParams.append(name, String(value));
    }
    const upstream = upstreamAt(target.origin);
    const { body, contentType } = requestBody(content);
    const answer = await sendRequest({
      method,
      upstream,
      path: target.pathname + target.search,
      headers: {
        accept: 'application/json, */*;q=0.8',
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
        ...correlation(),
        ...inLowerCase(headers),
      },
      body,
      agent: upstream.protocol === 'https:' ? this.secure : this.plain,
      timeoutMs: this.options.timeoutMs,
      stream: false,
    }).catch((error: Error) => {
      throw networkFailure(error, kind, this.options.system) ?? error;
    });
    return { status: answer.status, headers: answer.headers as VendorAnswer['headers'], bytes: answer.body };
  }
}

function failedAtOnce({ status, headers }: VendorAnswer): boolean {
  return status >= 500 && headers['retry-after'] === undefined;
}

function isFailure(error: Error): boolean {
  return error instanceof SystemUnavailable || error instanceof AnswerLost;
}

/** The JSON in an answer; undefined when it is something else, such as a proxy's own page. */
export function jsonOf({ bytes }: VendorAnswer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** A header that is given replaces the usual one, however it is written. */
function inLowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function correlation(): Record<string, string> {
  const correlationId = currentCorrelationId();
  const traceparent = currentTraceparent();
  return {
    ...(correlationId === undefined ? {} : { 'x-correlation-id': correlationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
