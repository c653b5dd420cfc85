import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { jsonOf, RecordNotFound, retryAfterSeconds, SystemUnavailable, vendor, VendorHttp } from '../../src/index.js';

/** How the server answers a request; it may leave it open. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A vendor's system over HTTP that answers as it is told and counts. */
export interface VendorServer {
  url: string;
  /** Answers of the next requests; the last one for ever. */
  answers: Answer[];
  /** When requests came, in milliseconds of `performance.now()`. */
  seen: number[];
  /** Most requests that were open at once. */
  mostOpen: number;
  /** Answers the requests that were left open. */
  release(): void;
  close(): Promise<void>;
}

export const ok: Answer = (response) => response.end('{}');
export const hang: Answer = () => undefined;
export const cut: Answer = (response) => response.destroy();
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('{}');

export async function startVendorServer(): Promise<VendorServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    state.seen.push(performance.now());
    state.mostOpen = Math.max(state.mostOpen, open.size);
    const answer = state.answers.length > 1 ? state.answers.shift()! : state.answers[0]!;
    answer(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const state: VendorServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: [ok],
    seen: [],
    mostOpen: 0,
    release: () => open.forEach((response) => response.end('{}')),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return state;
}

/** What the test's vendor can do. */
export interface Shelf {
  read(): Promise<unknown>;
  write(): Promise<unknown>;
}

const shelfConfig = z.strictObject({ baseUrl: z.url(), timeoutMs: z.number(), retries: z.number().default(0) });

/** The smallest connector there can be: one path, failures as the kit wants them. */
export const shelfVendor = vendor(shelfConfig, ({ baseUrl: url, timeoutMs, retries }) => {
  const http = new VendorHttp({ timeoutMs, retries });
  const call = async (method: 'GET' | 'POST'): Promise<unknown> => {
    const answer = await http.send({ method, url, kind: method === 'GET' ? 'read' : 'write' });
    if (answer.status < 300) return jsonOf(answer);
    if (answer.status === 404) throw new RecordNotFound('There is no such record.');
    const seconds = retryAfterSeconds(answer.headers['retry-after']);
    throw new SystemUnavailable(`answered ${answer.status}`, undefined, seconds);
  };
  const port: Shelf = { read: () => call('GET'), write: () => call('POST') };
  return { port, close: () => http.close() };
});
