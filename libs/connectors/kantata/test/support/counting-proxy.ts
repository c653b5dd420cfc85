import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a server and counts what is asked of it. */
export interface CountingProxy {
  url: string;
  /** Number of requests by method and collection: `POST workspaces`. */
  counts: Map<string, number>;
  close(): Promise<void>;
}

/** Passes everything on to the server at `target`. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const counts = new Map<string, number>();
  const { pathname, host, hostname, port } = new URL(target);
  const server = http.createServer((request, response) => {
    const collection = request.url!.slice(pathname.length + 1).split(/[/?]/)[0];
    const key = `${request.method} ${collection}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const { method, url: path, headers } = request;
    const onwards = http.request({ hostname, port, method, path, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onwards);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    counts,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
