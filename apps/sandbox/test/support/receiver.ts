import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Takes what the sandbox posts. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What the next requests are answered with; 200 once there are none, unless `answer` says otherwise. */
  statuses: number[];
  /** Says what a request is answered with. */
  answer?: (request: Received) => number;
  close(): Promise<void>;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = { url: '', received: [], statuses: [], close: () => closed() };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = { path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() };
      receiver.received.push(received);
      response.writeHead(receiver.answer?.(received) ?? receiver.statuses.shift() ?? 200).end();
    });
  });
  const closed = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}
