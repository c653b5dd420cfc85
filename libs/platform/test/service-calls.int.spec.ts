import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import axios, { type AxiosInstance } from 'axios';
import { clientCredentials, createServiceHttp, type ServiceHttpOptions, UpstreamProblem } from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

describe('calls of a service', () => {
  let server: Server;
  let baseUrl: string;
  let issuer: JwksIssuer;
  /** What the service answers, one after another; the last one for ever. */
  let answers: Answer[];
  let seen: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string; at: number }[];

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { method, url, headers } = request;
        seen.push({ method, url, headers, body, at: performance.now() });
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        answer?.(request, response);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    seen = [];
    answers = [ok];
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await issuer.close();
  });

  const client = (options: Partial<ServiceHttpOptions> = {}) => createServiceHttp({ name: 'erp', baseUrl, ...options });
  const failure = async (call: Promise<unknown>): Promise<UpstreamProblem> => {
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UpstreamProblem);
    return error as UpstreamProblem;
  };

  it('carry JSON both ways, lists in the query, and keep their connection', async () => {
    answers = [json(200, { id: 'P-1' })];
    const http = client();
    const { data, status } = await http.post(
      '/v1/projects',
      { name: 'ß' },
      { params: { state: ['a', 'b c'], no: undefined } },
    );
    const { data: again } = await http.get<unknown>('/v1/projects');
    expect({ data, status, again }).toEqual({ data: { id: 'P-1' }, status: 200, again: { id: 'P-1' } });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/projects?state=a&state=b+c',
      body: '{"name":"ß"}',
      headers: { 'content-type': 'application/json', 'content-length': '13' },
    });
    expect(await connections(server)).toBe(1);
  });

  it.each<[string, (http: AxiosInstance) => void]>([
    ['straight', () => undefined],
    ['through interceptors', (http) => void http.interceptors.request.use((config) => config)],
  ])('of generated clients go %s as those of axios do', async (_, prepare) => {
    answers = [json(201, { id: 'P-1' })];
    const http = client({ baseUrl: `${baseUrl}/erp/` });
    prepare(http);
    const { data, status, headers } = await http.request<unknown>({
      method: 'POST',
      url: '/v1/projects',
      params: { name: 'a+b c', state: ['x', 'y'], from: new Date(0), no: null },
      data: { name: 'ß' },
      headers: { 'idempotency-key': 'k' },
    });
    expect({ data, status }).toEqual({ data: { id: 'P-1' }, status: 201 });
    expect(headers['content-type']).toBe('application/json');
    await http.request({ method: 'POST', url: '/token', data: new URLSearchParams({ grant_type: 'x y' }) });
    expect(seen).toMatchObject([
      {
        method: 'POST',
        url: '/erp/v1/projects?name=a%2Bb+c&state=x&state=y&from=1970-01-01T00%3A00%3A00.000Z',
        body: '{"name":"ß"}',
        headers: { 'content-type': 'application/json', 'content-length': '13', 'idempotency-key': 'k' },
      },
      {
        url: '/erp/token',
        body: 'grant_type=x+y',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ]);
  });

  it('never take their token to another address', async () => {
    const elsewhere = baseUrl.replace('127.0.0.1', 'localhost');
    await expect(client().request({ url: `${elsewhere}/v1/projects` })).rejects.toThrow('is not at');
    await expect(client().request({ url: '//localhost/v1/projects' })).rejects.toThrow('is not at');
    expect(seen).toEqual([]);
    await client().request({ url: `${baseUrl}/v1/projects` });
    expect(seen).toMatchObject([{ url: '/v1/projects' }]);
  });

  it('end after the time that the call gives them', async () => {
    answers = [() => undefined];
    const late = await failure(client({ retries: 0 }).request({ method: 'GET', url: '/', timeout: 50 }));
    expect(late.message).toBe('erp did not answer within 50 ms');
  });

  it('give bytes and streams when asked', async () => {
    answers = [(_, response) => response.end(Buffer.from([0, 255, 1]))];
    const bytes = await client().get<Buffer>('/', { responseType: 'arraybuffer' });
    expect([...bytes.data]).toEqual([0, 255, 1]);
    const stream = await client().get<IncomingMessage>('/', { responseType: 'stream' });
    const chunks: Buffer[] = [];
    for await (const chunk of stream.data) chunks.push(chunk as Buffer);
    expect([...Buffer.concat(chunks)]).toEqual([0, 255, 1]);
  });

  it('wait as Retry-After says, and no longer than five seconds', async () => {
    answers = [json(429, {}, { 'Retry-After': '1' }), ok];
    await client().get('/');
    expect(seen).toHaveLength(2);
    expect(seen[1]!.at - seen[0]!.at).toBeGreaterThan(990);
    answers = [json(503, {}, { 'Retry-After': '60' })];
    expect(await failure(client().get('/'))).toMatchObject({ status: 503, retryAfterSeconds: 60 });
    expect(seen).toHaveLength(3);
    answers = [json(503, {}, { 'Retry-After': '2' })];
    expect(await failure(client({ longestWaitMs: 1_000 }).get('/'))).toMatchObject({ retryAfterSeconds: 2 });
    expect(seen).toHaveLength(4);
  });

  it('repeat a request that creates only with an Idempotency-Key', async () => {
    answers = [json(503, {})];
    await failure(client().post('/', {}));
    expect(seen).toHaveLength(1);
    await failure(client().post('/', {}, { headers: { 'Idempotency-Key': 'k' } }));
    expect(seen).toHaveLength(4);
    expect(seen[3]!.headers['idempotency-key']).toBe('k');
  });

  it('repeat a keyed request while an earlier attempt at it is still running', async () => {
    const running = { type: 'https://handover.dev/problems/request-in-progress', title: 'x', status: 409, detail: 'y' };
    answers = [problem(409, running, { 'Retry-After': '0' }), json(201, { id: 'P-1' })];
    const { data } = await client().post<unknown>('/', {}, { headers: { 'Idempotency-Key': 'k' } });
    expect(data).toEqual({ id: 'P-1' });
  });

  it('do not repeat what the service refuses, and hand its problem on', async () => {
    const document = {
      type: 'https://handover.dev/problems/rejected',
      title: 'Rejected',
      status: 422,
      detail: 'No tax profile.',
    };
    answers = [problem(422, document)];
    const error = await failure(client().put('/v1/x?token=hunter2', { password: 'hunter2', name: 'n' }));
    expect(seen).toHaveLength(1);
    expect(error).toMatchObject({
      message: 'erp answered 422: No tax profile.',
      upstream: 'erp',
      status: 422,
      problem: document,
      ambiguous: false,
      request: { method: 'PUT', body: { password: '***', name: 'n' } },
    });
    expect(JSON.stringify(error.request)).not.toContain('hunter2');
  });

  it('are ambiguous after a change whose answer is lost, late, or a failure inside', async () => {
    const lost: Answer = (request) => request.socket.destroy();
    const late: Answer = () => undefined;
    for (const answer of [lost, late, json(500, {}), json(502, {}), json(503, {})]) {
      answers = [answer];
      expect((await failure(client({ retries: 0, timeoutMs: 100 }).post('/', {}))).ambiguous).toBe(true);
    }
  });

  it('are not ambiguous when nothing was done: never sent, only read, or the service says so', async () => {
    const executed = {
      type: 'https://handover.dev/problems/unavailable',
      title: 'x',
      status: 503,
      detail: 'y',
      executed: false,
    };
    answers = [problem(503, executed)];
    expect((await failure(client({ retries: 0 }).post('/', {}))).ambiguous).toBe(false);
    answers = [json(500, {})];
    expect((await failure(client({ retries: 0 }).get('/'))).ambiguous).toBe(false);
    const nowhere = createServiceHttp({ name: 'erp', baseUrl: 'http://127.0.0.1:9', retries: 0 });
    expect(await failure(nowhere.post('/', {}))).toMatchObject({ ambiguous: false, status: undefined });
  });

  it('say which answer cannot be read', async () => {
    answers = [(_, response) => response.end('<html>')];
    expect((await failure(client().get('/'))).message).toBe('erp answered 200 with a body that is not JSON');
  });

  it('can be given up', async () => {
    answers = [() => undefined];
    const controller = new AbortController();
    const call = client().get('/', { signal: controller.signal });
    void pause(50).then(() => controller.abort());
    expect(axios.isCancel(await call.catch((error: unknown) => error))).toBe(true);
  });

  it('carry one token until it is refused, and then a new one', async () => {
    const tokens = clientCredentials({
      issuer: issuer.issuer,
      clientId: 'service',
      clientSecret: 'sesame',
      scopes: ['orders:read'],
    });
    const http = client({ tokens });
    await Promise.all([http.get('/'), http.get('/'), http.get('/')]);
    expect(issuer.granted).toHaveLength(1);
    answers = [json(401, {}), ok];
    await http.get('/');
    expect(issuer.granted).toHaveLength(2);
    expect(seen.at(-1)!.headers.authorization).toBe(`Bearer ${issuer.granted[1]}`);
    answers = [json(401, {})];
    expect(await failure(http.get('/'))).toMatchObject({ status: 401 });
  });

  it('say whose credentials the issuer turned away', async () => {
    const tokens = clientCredentials({ issuer: issuer.issuer, clientId: 'service', clientSecret: 'guess', scopes: [] });
    await expect(client({ tokens }).get('/')).rejects.toThrow('client "service" got no token (401 invalid_client)');
  });
});

const ok: Answer = (_, response) => response.end('{}');

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function problem(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return json(status, body, { 'Content-Type': 'application/problem+json', ...headers });
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}
