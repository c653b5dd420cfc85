import { jsonOf, SystemUnavailable, type VendorAnswer, VendorHttp, type VendorRequest } from '@handover/connector-kit';
import type { z } from 'zod';
import { ApiAllowance } from './api-allowance.js';
import type { DocusignConfig } from './docusign-config.js';
import { apiFailure, isTokenExpired } from './docusign-failures.js';
import { type ApiAccess, DocusignSession } from './docusign-session.js';

/** Reads of one account by the eSignature REST API v2.1. Every method throws the failures of the connector kit. */
export class DocusignClient {
  private readonly http: VendorHttp;
  private readonly session: DocusignSession;
  private readonly allowance = new ApiAllowance();

  constructor(config: DocusignConfig) {
    this.http = new VendorHttp(config);
    this.session = new DocusignSession(this.http, config);
  }

  /** What is at a path of the account, `/envelopes`, in the shape that the connector knows. */
  async read<Shape>(schema: z.ZodType<Shape>, path: string, query?: VendorRequest['query']): Promise<Shape> {
    const answer = await this.get(path, query);
    const read = schema.safeParse(jsonOf(answer));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new SystemUnavailable(
      `DocuSign answered ${path} with something that is not what its contract says.`,
      `${issue?.path.join('.')}: ${issue?.message}`,
    );
  }

  /** The answer to a download. */
  download(path: string, query?: VendorRequest['query']): Promise<VendorAnswer> {
    return this.get(path, query);
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.http.close();
  }

  private async get(path: string, query: VendorRequest['query']): Promise<VendorAnswer> {
    this.allowance.check();
    const access = await this.session.access();
    let answer = await this.send(access, path, query);
    if (isTokenExpired(answer)) answer = await this.send(await this.session.renewed(access), path, query);
    if (answer.status < 200 || answer.status >= 300) throw apiFailure(answer, new Date());
    return answer;
  }

  private async send({ token, accountUrl }: ApiAccess, path: string, query: VendorRequest['query']) {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await this.http.send({ method: 'GET', url: accountUrl + path, headers, query });
    this.allowance.note(answer);
    return answer;
  }
}
