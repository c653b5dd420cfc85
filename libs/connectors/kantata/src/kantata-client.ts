import { type CallKind, jsonOf, VendorHttp, type VendorAnswer, type VendorRequest } from '@handover/connector-kit';
import { KantataAnswer } from './kantata-answer.js';
import type { KantataConfig } from './kantata-config.js';
import { answeredFailure, malformedAnswer } from './kantata-failures.js';

export type KantataQuery = NonNullable<VendorRequest['query']>;

/** Most objects on a page, most ids in a list of ids. */
export const PAGE = 200;

/** Client of Kantata OX's API. Every method throws the failures of `@handover/connector-kit`. */
export class KantataClient {
  private readonly http: VendorHttp;
  private readonly headers: Record<string, string>;

  constructor(private readonly config: Pick<KantataConfig, 'baseUrl' | 'token' | 'timeoutMs' | 'retries'>) {
    this.http = new VendorHttp(config);
    this.headers = { authorization: `Bearer ${config.token}`, accept: 'application/json' };
  }

  /** One page of a list. */
  async page(path: string, query: KantataQuery): Promise<KantataAnswer> {
    return this.answer(await this.send({ method: 'GET', url: path, query, kind: 'read' }), 'read');
  }

  /** A whole list, page after page. */
  async all(path: string, query: KantataQuery = {}): Promise<KantataAnswer> {
    const pages: KantataAnswer[] = [];
    for (let page = 1, read = 0; ; page += 1) {
      const answer = await this.page(path, { ...query, page, per_page: PAGE });
      pages.push(answer);
      read += answer.results.length;
      if (answer.results.length === 0 || read >= answer.count) return KantataAnswer.joined(pages);
    }
  }

  /** The objects that belong to any of the ids, which are asked for in as many lists as they need. */
  async allOf(path: string, filter: string, ids: readonly string[], query: KantataQuery = {}): Promise<KantataAnswer> {
    const answers: KantataAnswer[] = [];
    for (let start = 0; start < ids.length; start += PAGE) {
      const list = ids.slice(start, start + PAGE).join(',');
      answers.push(await this.all(path, { ...query, [filter]: list }));
    }
    return KantataAnswer.joined(answers);
  }

  /** Creates or changes objects. */
  async write(method: 'POST' | 'PUT', path: string, body: object, query: KantataQuery = {}): Promise<KantataAnswer> {
    return this.answer(await this.send({ method, url: path, query, body, kind: 'write' }), 'write');
  }

  /** Deletes an object. Throws RecordNotFound when there is none. */
  async delete(path: string): Promise<void> {
    await this.send({ method: 'DELETE', url: path, kind: 'write' });
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.http.close();
  }

  private async send(request: VendorRequest & { kind: CallKind }): Promise<VendorAnswer> {
    const url = `${this.config.baseUrl}${request.url}`;
    const answer = await this.http.send({ ...request, url, headers: this.headers });
    if (answer.status >= 200 && answer.status < 300) return answer;
    const { status, bytes, headers } = answer;
    const failed = { status, body: jsonOf(answer), text: bytes.toString(), retryAfter: headers['retry-after'] };
    throw answeredFailure(failed, request.kind);
  }

  private answer(answer: VendorAnswer, kind: CallKind): KantataAnswer {
    const read = KantataAnswer.read(jsonOf(answer));
    if (!read) throw malformedAnswer(answer.bytes.toString(), kind);
    return read;
  }
}
