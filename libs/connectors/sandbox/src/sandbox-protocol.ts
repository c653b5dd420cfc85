import http from 'node:http';
import https from 'node:https';
import { AnswerLost, RecordNotFound, SystemUnavailable } from '@handover/connector-kit';
import { currentCorrelationId, currentTraceparent } from '@handover/platform';
import axios, { type AxiosInstance, type AxiosResponse, isAxiosError, type Method } from 'axios';
import type { FieldNames } from './refused-field.js';
import type { SandboxConfig } from './sandbox-config.js';
import { answeredFailure, type CallKind, type ErrorBody, unansweredFailure } from './sandbox-failures.js';

/** What every record of the plain protocol has. */
export interface WireRecord {
  id: string;
  ext_ref?: string | null;
  rev: number;
  changed_at: string;
}

/** One page of a list; `next` is what to give as `after` for the one that follows. */
export interface WirePage<Row> {
  rows: Row[];
  next: string | null;
}

export type WireQuery = Record<string, string | number | boolean | undefined>;

/**
 * Client of the sandbox's plain protocol for one system: connections kept alive, a time limit, no repeats of its own.
 * Every method throws the failures of `@handover/connector-kit`.
 */
export class SandboxProtocol {
  private readonly plain = new http.Agent({ keepAlive: true });
  private readonly secure = new https.Agent({ keepAlive: true });
  private readonly http: AxiosInstance;

  constructor({ baseUrl, token, timeoutMs }: SandboxConfig) {
    this.http = axios.create({
      baseURL: baseUrl,
      timeout: timeoutMs,
      httpAgent: this.plain,
      httpsAgent: this.secure,
      proxy: false,
      maxRedirects: 0,
      headers: { authorization: `Bearer ${token}` },
      validateStatus: () => true,
    });
  }

  /** The record, or undefined when there is none. */
  async read<Row extends WireRecord>(path: string): Promise<Row | undefined> {
    try {
      return this.content(await this.send('GET', path, 'read', {}), 'read') as Row;
    } catch (error) {
      if (error instanceof RecordNotFound) return undefined;
      throw error;
    }
  }

  /** One page of a list. */
  async page<Row>(path: string, query: WireQuery): Promise<WirePage<Row>> {
    return this.content(await this.send('GET', path, 'read', {}, { params: query }), 'read') as WirePage<Row>;
  }

  /** A whole list, page after page. */
  async all<Row>(path: string, query: WireQuery = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for (let after: string | undefined; ;) {
      const page = await this.page<Row>(path, { ...query, limit: 500, after });
      rows.push(...page.rows);
      if (page.next === null) return rows;
      after = page.next;
    }
  }

  /** Creates or changes something. `names` tells the fields that a refusal may name. */
  async write<Row extends WireRecord>(
    method: 'POST' | 'PATCH' | 'PUT',
    path: string,
    body: object | undefined,
    names: FieldNames = {},
  ): Promise<Row> {
    return this.content(await this.send(method, path, 'write', names, { data: body }), 'write') as Row;
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private async send(
    method: Method,
    url: string,
    kind: CallKind,
    names: FieldNames,
    more: { params?: WireQuery; data?: object } = {},
  ): Promise<AxiosResponse<unknown>> {
    const response = await this.http.request({ method, url, headers: trace(), ...more }).catch((error: unknown) => {
      throw (isAxiosError(error) && unansweredFailure(error, kind)) || error;
    });
    if (response.status >= 200 && response.status < 300) return response;
    const retryAfter = response.headers['retry-after'] as string | undefined;
    throw answeredFailure({ status: response.status, body: errorBody(response.data), retryAfter }, kind, names);
  }

  /** The body as an object; anything else is no answer of the system, whatever stands before it may have sent it. */
  private content({ data }: AxiosResponse<unknown>, kind: CallKind): object {
    if (typeof data === 'object' && data !== null) return data;
    const said = String(data).slice(0, 500);
    if (kind === 'read') throw new SystemUnavailable('The system answered with something that is not JSON.', said);
    throw new AnswerLost('The system answered with something that is not JSON; the write may have been done.', said);
  }
}

function trace(): Record<string, string> {
  const correlationId = currentCorrelationId();
  const traceparent = currentTraceparent();
  return {
    ...(correlationId === undefined ? {} : { 'x-correlation-id': correlationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

function errorBody(data: unknown): ErrorBody {
  if (typeof data === 'object' && data !== null) return data;
  // A proxy's or load balancer's own page.
  return { message: String(data ?? '').slice(0, 500) };
}
