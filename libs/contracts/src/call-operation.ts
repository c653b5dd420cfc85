import type { AxiosInstance, AxiosRequestConfig } from 'axios';

/** Where an operation is and what its answer holds. */
export interface OperationRoute {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template of the contract, for example `/v1/projects/{id}`. */
  path: string;
  /** `bytes` arrive as a Buffer, a `stream` as a Node stream; JSON otherwise. */
  answer?: 'bytes' | 'stream';
  /** Media types that the answer may have, for Accept. */
  accept?: string;
}

/** What a request carries, before it is spread over path, query, headers and body. */
export interface OperationParams {
  path?: object;
  query?: object;
  headers?: object;
  /** Idempotency-Key: the same key and body give the same answer, however often they are sent. */
  idempotencyKey?: string;
  /** If-Match: the entity tag that the record must still have. */
  ifMatch?: string;
  body?: unknown;
}

/** What a caller may add to any call. */
export interface CallOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** Instead of the time-out of the axios instance, in milliseconds; 0 for none. */
  timeoutMs?: number;
}

/** An answer with what surrounds its data. */
export interface Answer<Data> {
  data: Data;
  /** HTTP status, 2xx. */
  status: number;
  /** Entity tag of the record, to send as `ifMatch`. */
  etag?: string;
  /** Header names are in lower case. */
  headers: Record<string, string>;
}

const RESPONSE_TYPES = { bytes: 'arraybuffer', stream: 'stream' } as const;

/**
 * Makes one call of a contract. Everything about failure (what is retried, how it is thrown) belongs to the axios instance.
 *
 * @throws what the axios instance throws for answers that are not 2xx
 */
export async function callOperation<Data>(
  http: AxiosInstance,
  route: OperationRoute,
  params: OperationParams,
  options: CallOptions = {},
): Promise<Answer<Data>> {
  const request: AxiosRequestConfig = {
    method: route.method,
    url: fillPath(route.path, params.path),
    params: params.query,
    paramsSerializer: { indexes: null },
    data: params.body,
    headers: definedOnly({
      Accept: route.accept,
      'Idempotency-Key': params.idempotencyKey,
      'If-Match': params.ifMatch,
      ...params.headers,
      ...options.headers,
    }),
    signal: options.signal,
    responseType: route.answer ? RESPONSE_TYPES[route.answer] : 'json',
  };
  if (options.timeoutMs !== undefined) request.timeout = options.timeoutMs;
  const { data, status, headers } = await http.request<Data>(request);
  const plainHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return { data: status === 204 ? (undefined as Data) : data, status, etag: plainHeaders.etag, headers: plainHeaders };
}

function fillPath(template: string, values: object = {}): string {
  const byName = values as Record<string, unknown>;
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = byName[name];
    if (value === undefined || value === '') throw new TypeError(`The path ${template} needs a value for "${name}".`);
    return encodeURIComponent(String(value));
  });
}

function definedOnly(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
