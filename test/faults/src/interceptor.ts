import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way to the server. */
export interface PassingRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** An answer on its way back. */
export interface PassingAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** What is done to what passes; what it does not mention passes as it is. */
export interface Interception {
  /** Before the request is passed on; `cut` ends the connection instead. */
  asked?: (request: PassingRequest) => Promise<'pass' | 'cut'>;
  /** Before the answer is passed back: another answer, or `cut` to lose it. */
  answered?: (request: PassingRequest, answer: PassingAnswer) => Promise<PassingAnswer | 'cut'>;
}

/** Stands between a client and a server. */
export interface Interceptor {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts it on a port of its own. The Host header is passed on, so that addresses that the server makes of it lead through
 * here too.
 */
export async function startInterceptor(target: string, interception: Interception): Promise<Interceptor> {
  const { hostname, port } = new URL(target);
  const agent = new http.Agent({ keepAlive: true });

  async function pass(incoming: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const request: PassingRequest = { method, url, headers, body: await bodyOf(incoming) };
    if ((await interception.asked?.(request)) === 'cut') return void response.destroy();
    const passed = await forward(request);
    const answer = interception.answered ? await interception.answered(request, passed) : passed;
    if (answer === 'cut') return void response.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  function forward({ method, url: path, headers, body }: PassingRequest): Promise<PassingAnswer> {
    return new Promise((resolve, reject) => {
      const outgoing = http.request({ hostname, port, method, path, headers, agent });
      outgoing.on('error', reject);
      outgoing.on('response', (incoming) => {
        bodyOf(incoming).then(
          (answer) => resolve({ status: incoming.statusCode!, headers: incoming.headers, body: answer }),
          reject,
        );
      });
      outgoing.end(body);
    });
  }

  const server = http.createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
