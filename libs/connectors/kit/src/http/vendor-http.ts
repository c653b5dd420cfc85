import http from 'node:http';
import https from 'node:https';
import { currentCorrelationId, currentTraceparent } from '@handover/platform';
import axios, { type AxiosInstance, isAxiosError, type Method } from 'axios';
import type { CallKind } from '../policy/retries.js';
import { networkFailure } from './network-failure.js';

/** A request to a vendor. */
export interface VendorRequest {
  method: Method;
  url: string;
  headers?: Record<string, string>;
  /** Parameters that are undefined are left out. */
  query?: Record<string, string | number | boolean | undefined>;
  /** An object is sent as JSON, a URLSearchParams as a form. */
  body?: object;
  /** `read` unless the request may change something. */
  kind?: CallKind;
}

/** What a vendor answered, whatever the status. */
export interface VendorAnswer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  bytes: Buffer;
}

/**
 * HTTP to a vendor: connections kept alive, one time limit a call, correlation passed on, no redirects and no repeats of
 * its own, which would escape the instance's limits and breaker.
 */
export class VendorHttp {
  private readonly plain = new http.Agent({ keepAlive: true });
  private readonly secure = new https.Agent({ keepAlive: true });
  private readonly axios: AxiosInstance;

  constructor({ timeoutMs }: { timeoutMs: number }) {
    this.axios = axios.create({
      timeout: timeoutMs,
      httpAgent: this.plain,
      httpsAgent: this.secure,
      proxy: false,
      maxRedirects: 0,
      responseType: 'arraybuffer',
      validateStatus: () => true,
    });
  }

  /** @throws SystemUnavailable or AnswerLost when there is no answer */
  async send({ method, url, headers, query, body, kind = 'read' }: VendorRequest): Promise<VendorAnswer> {
    const request = { method, url, params: query, data: body, headers: { ...correlation(), ...headers } };
    const response = await this.axios.request<Buffer>(request).catch((error: unknown) => {
      throw (isAxiosError(error) && networkFailure(error, kind)) || error;
    });
    const answered = response.headers as unknown as VendorAnswer['headers'];
    return { status: response.status, headers: answered, bytes: response.data };
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }
}

/** The JSON in an answer; undefined when it is something else, such as a proxy's own page. */
export function jsonOf({ bytes }: VendorAnswer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

function correlation(): Record<string, string> {
  const correlationId = currentCorrelationId();
  const traceparent = currentTraceparent();
  return {
    ...(correlationId === undefined ? {} : { 'x-correlation-id': correlationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
