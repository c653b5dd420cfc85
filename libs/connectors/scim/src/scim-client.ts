import { jsonOf, SystemUnavailable, type VendorAnswer, VendorHttp, type VendorRequest } from '@handover/connector-kit';
import { z } from 'zod';
import type { ScimResource } from './attribute-path.js';
import type { ScimConfig } from './scim-config.js';
import { failureOf } from './scim-failures.js';

const resource = z.record(z.string(), z.unknown());
const listResponse = z.object({
  totalResults: z.number().int().min(0),
  startIndex: z.number().int().min(1).default(1),
  /** Left out when there are none (RFC 7644, 3.4.2). */
  Resources: z.array(resource).default([]),
});

/** One page of resources; `startIndex` is that of its first, from 1. */
export interface ScimList {
  totalResults: number;
  startIndex: number;
  Resources: ScimResource[];
}

/** What part of which resources is asked for (RFC 7644, 3.4.2). */
export interface ScimQuery {
  filter?: string;
  startIndex?: number;
  count?: number;
  sortBy?: string;
  excludedAttributes?: string;
}

/** Reads of a SCIM 2.0 service provider. Every method throws the failures of the connector kit. */
export class ScimClient {
  private readonly http: VendorHttp;
  private readonly baseUrl: string;
  private readonly headers: Record<string, string>;

  constructor({ baseUrl, token, timeoutMs, retries }: Pick<ScimConfig, 'baseUrl' | 'token' | 'timeoutMs' | 'retries'>) {
    this.http = new VendorHttp({ timeoutMs, retries });
    this.baseUrl = baseUrl.replace(/\/$/, '');
    this.headers = { authorization: `Bearer ${token}`, accept: 'application/scim+json, application/json' };
  }

  /** A resource of which there is one, such as `/ServiceProviderConfig`. */
  async read(path: string): Promise<ScimResource> {
    return this.shaped(resource, await this.get(path), 'resource');
  }

  /** One page of the resources below an endpoint such as `/Users`. */
  async list(path: string, query: ScimQuery = {}): Promise<ScimList> {
    return this.shaped(listResponse, await this.get(path, { ...query }), 'list of resources');
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.http.close();
  }

  private async get(path: string, query?: VendorRequest['query']): Promise<VendorAnswer> {
    const answer = await this.http.send({ method: 'GET', url: this.baseUrl + path, headers: this.headers, query });
    if (answer.status < 200 || answer.status >= 300) throw failureOf(answer);
    return answer;
  }

  private shaped<Shape>(schema: z.ZodType<Shape>, answer: VendorAnswer, what: string): Shape {
    const read = schema.safeParse(jsonOf(answer));
    if (read.success) return read.data;
    throw new SystemUnavailable(
      `The HR system answered with something that is no SCIM ${what}.`,
      answer.bytes.toString().slice(0, 500),
    );
  }
}
