import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that went through, and what was answered. */
export interface Exchange {
  method: string;
  /** Path and query, as sent. */
  url: string;
  requestHeaders: http.IncomingHttpHeaders;
  requestBody: Buffer;
  status: number;
  responseHeaders: http.IncomingHttpHeaders;
  responseBody: Buffer;
}

/** A proxy that keeps what goes through it. */
export interface RecordingProxy {
  url: string;
  /** What was answered, in the order of the answers; calls that were cut or hang are not among them. */
  exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/**
 * Stands between a client and a server, so that a test can hold what both send against a contract. Cut connections are
 * cut on both sides; the Host header is passed on, so that addresses that the server makes of it lead through the proxy.
 */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const { hostname, port } = new URL(target);
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer(async (request, response) => {
    const requestBody = await bodyOf(request).catch(() => undefined);
    if (!requestBody) return;
    const { method = 'GET', url = '/', headers } = request;
    const cut = (): void => void response.socket?.destroy();
    const forwarded = http.request({ hostname, port, method, path: url, headers, agent }, async (answer) => {
      const responseBody = await bodyOf(answer).catch(() => undefined);
      if (!responseBody) return cut();
      const status = answer.statusCode!;
      exchanges.push({
        method,
        url,
        requestHeaders: headers,
        requestBody,
        status,
        responseHeaders: answer.headers,
        responseBody,
      });
      response.writeHead(status, answer.headers).end(responseBody);
    });
    forwarded.on('error', cut);
    response.on('close', () => response.writableEnded || forwarded.destroy());
    forwarded.end(requestBody);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
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
