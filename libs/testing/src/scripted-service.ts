import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the service got it. */
export interface ReceivedRequest {
  method: string;
  /** Without its query, percent-decoded. */
  path: string;
  query: Record<string, string>;
  /** The query as it was written, where a parameter may come several times: `?type=a&type=b`. */
  search: string;
  headers: Record<string, string | undefined>;
  /** JSON as it was parsed, anything else as text; undefined when there was none. */
  body: unknown;
  /** Aborted when the caller gives up before it has its answer. */
  gone: AbortSignal;
}

/** An answer: 200 unless told, and a problem document (RFC 9457) from 400 on. */
export interface ScriptedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Says what to answer. */
export type Script = (request: ReceivedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>;

/** A service over real HTTP that answers what a test has told it to. */
export interface ScriptedService {
  url: string;
  /** All that it was asked, the last one last. */
  received: ReceivedRequest[];
  /** Says what `GET /v1/things` answers from now on; what is not said is a 404. */
  on(route: string, script: Script | ScriptedAnswer): void;
  /** Says what any other request is answered, instead of a 404; undefined for those that it leaves at that. */
  otherwise(script: (request: ReceivedRequest) => ScriptedAnswer | undefined): void;
  close(): Promise<void>;
}

/** Starts a service on a free port that stands for one that the app under test calls. */
export async function startScriptedService(): Promise<ScriptedService> {
  const scripts = new Map<string, Script>();
  let other: (request: ReceivedRequest) => ScriptedAnswer | undefined = () => undefined;
  const received: ReceivedRequest[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const gone = new AbortController();
      response.once('close', () => response.writableFinished || gone.abort());
      const request = await receive(incoming, gone.signal);
      received.push(request);
      const scripted = await scripts.get(`${request.method} ${request.path}`)?.(request);
      const answer = scripted ?? other(request) ?? notScripted(request);
      const { status = 200, headers, body } = answer;
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      if (!response.destroyed)
        response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    on: (route, script) => void scripts.set(route, typeof script === 'function' ? script : () => script),
    otherwise: (script) => void (other = script),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage, gone: AbortSignal): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(incoming.url!, 'http://service');
  return {
    method: incoming.method!,
    path: decodeURIComponent(url.pathname),
    query: Object.fromEntries(url.searchParams),
    search: url.search,
    headers: incoming.headers as Record<string, string | undefined>,
    body: text === '' ? undefined : isJson(incoming) ? JSON.parse(text) : text,
    gone,
  };
}

function isJson({ headers }: IncomingMessage): boolean {
  return /\bjson\b/.test(headers['content-type'] ?? '');
}

function notScripted({ method, path }: ReceivedRequest): ScriptedAnswer {
  const detail = `Nothing was said of ${method} ${path}.`;
  return {
    status: 404,
    body: { type: 'https://handover.dev/problems/not-found', title: 'Not found', status: 404, detail },
  };
}
