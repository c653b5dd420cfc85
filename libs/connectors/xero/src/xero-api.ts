import { createHash } from 'node:crypto';
import {
  AccessDenied,
  AnswerLost,
  type CallKind,
  RecordNotFound,
  SystemUnavailable,
  type VendorAnswer,
  VendorHttp,
  type VendorRequest,
} from '@handover/connector-kit';
import { bulkhead } from 'cockatiel';
import { RateLimits } from './rate-limits.js';
import type { XeroConfig } from './xero-config.js';
import { answered } from './xero-failures.js';
import { XeroTokens } from './xero-tokens.js';

const ACCOUNTING = '/api.xro/2.0';
const PROJECTS = '/projects.xro/2.0';

type Method = VendorRequest['method'];

/** Values of a query string; those that are undefined are left out. */
export type Query = Record<string, string | number | boolean | undefined>;

interface Connection {
  tenantId: string;
  tenantType?: string;
  tenantName?: string;
}

/**
 * One organisation's Accounting and Projects APIs: OAuth 2 tokens, tenant header, limits, idempotency keys, JSON. What has
 * such a key is sent again as reads are, and every request after an expired token. Every method throws the failures of `@handover/connector-kit`.
 */
export class XeroApi {
  readonly limits = new RateLimits();
  private readonly http: VendorHttp;
  private readonly tokens: XeroTokens;
  private readonly slots;
  private tenant: Promise<string> | undefined;

  constructor(private readonly config: XeroConfig) {
    this.http = new VendorHttp({ ...config, system: 'Xero' });
    this.tokens = new XeroTokens(this.http, config);
    this.slots = bulkhead(config.maxConcurrentCalls, Infinity);
  }

  /** Content of the Accounting API, `/Contacts`; undefined when the record is not there. */
  accounting<Body>(path: string, query: Query = {}): Promise<Body | undefined> {
    return this.read<Body>(ACCOUNTING + path + queryString(query));
  }

  /** Creates (PUT) or changes (POST) content of the Accounting API. */
  writeAccounting<Body>(method: 'PUT' | 'POST', path: string, body: object, idempotencyKey?: string): Promise<Body> {
    return this.write<Body>(method, ACCOUNTING + path, body, idempotencyKey);
  }

  /** Content of the Projects API; undefined when the record is not there. */
  projects<Body>(path: string, query: Query = {}): Promise<Body | undefined> {
    return this.read<Body>(PROJECTS + path + queryString(query));
  }

  /** Creates (POST) or changes (PUT, PATCH) content of the Projects API; changes answer nothing. */
  writeProjects<Body>(
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: object,
    idempotencyKey?: string,
  ): Promise<Body> {
    return this.write<Body>(method, PROJECTS + path, body, idempotencyKey);
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.http.close();
  }

  private async read<Body>(path: string): Promise<Body | undefined> {
    try {
      return this.content<Body>(await this.call('GET', path), 'read');
    } catch (error) {
      if (error instanceof RecordNotFound) return undefined;
      throw error;
    }
  }

  private async write<Body>(method: Method, path: string, body: object, idempotencyKey?: string): Promise<Body> {
    const answer = await this.call(method, path, body, idempotencyKey);
    return answer.status === 204 ? (undefined as Body) : this.content<Body>(answer, 'write');
  }

  private async call(method: Method, path: string, body?: object, idempotencyKey?: string): Promise<VendorAnswer> {
    const tenantId = await this.tenantId();
    const headers = {
      'xero-tenant-id': tenantId,
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
    return this.authorised(method, path, headers, body);
  }

  private async authorised(
    method: Method,
    path: string,
    headers: Record<string, string>,
    body?: object,
  ): Promise<VendorAnswer> {
    const kind: CallKind = method === 'GET' ? 'read' : 'write';
    const token = await this.tokens.current();
    const answer = await this.sent(method, path, { ...headers, authorization: `Bearer ${token}` }, body);
    if (answer.status < 400) return answer;
    if (answer.status !== 401) throw answered(answer, kind);
    this.tokens.invalidate(token);
    const renewed = await this.tokens.current();
    const again = await this.sent(method, path, { ...headers, authorization: `Bearer ${renewed}` }, body);
    if (again.status < 400) return again;
    if (again.status === 401) this.tokens.invalidate(renewed);
    throw answered(again, kind);
  }

  private sent(method: Method, path: string, headers: Record<string, string>, body?: object): Promise<VendorAnswer> {
    return this.slots.execute(async () => {
      await this.limits.admit();
      const answer = await this.http.send({
        ...{ method, url: this.config.apiUrl + path, body, kind: method === 'GET' ? 'read' : 'write' },
        repeatable: method === 'GET' || 'idempotency-key' in headers,
        headers: { accept: 'application/json', ...headers },
      });
      this.limits.observe(answer);
      return answer;
    });
  }

  private tenantId(): Promise<string> {
    if (this.config.tenantId !== undefined) return Promise.resolve(this.config.tenantId);
    this.tenant ??= this.onlyTenant().catch((error: unknown) => {
      this.tenant = undefined;
      throw error;
    });
    return this.tenant;
  }

  private async onlyTenant(): Promise<string> {
    const answer = await this.authorised('GET', '/connections', {});
    const connections = this.content<Connection[]>(answer, 'read');
    const [only, ...others] = connections.filter(({ tenantType }) => tenantType === 'ORGANISATION');
    if (only && others.length === 0) return only.tenantId;
    const names = connections.map(({ tenantName, tenantId }) => `${tenantName ?? ''} ${tenantId}`.trim());
    throw new AccessDenied(
      `Configure the tenant id: the app is connected to ${names.length === 0 ? 'no organisation' : names.join(', ')}.`,
    );
  }

  /** The body as JSON; anything else is no answer of Xero, whatever stands before it may have sent it. */
  private content<Body>({ bytes }: VendorAnswer, kind: CallKind): Body {
    const body = bytes.toString();
    try {
      return JSON.parse(body) as Body;
    } catch {
      const said = body.slice(0, 500);
      if (kind === 'read') throw new SystemUnavailable('Xero answered with something that is not JSON.', said);
      throw new AnswerLost('Xero answered with something that is not JSON; the write may have been done.', said);
    }
  }
}

/** An `Idempotency-Key` (at most 128 characters) that is the same for the same content alone. */
export function idempotencyKey(what: string, content: unknown): string {
  return createHash('sha256')
    .update(`${what}\n${JSON.stringify(content)}`)
    .digest('hex');
}

/** Text as a literal of a `where` filter. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? '' : `?${search}`;
}
