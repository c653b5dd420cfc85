import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contract, Exchange } from './contract.js';

/** Stands between the connector and Xero: sees every exchange, checks it, and can lose an answer. */
export interface RecordingProxy {
  url: string;
  exchanges: Exchange[];
  /** How often a token was asked for. */
  readonly tokens: number;
  /** What was not as the contract has it. */
  violations: string[];
  /** Loses the answer of the n-th call from now on that writes. */
  loseAnswer(call: number): void;
  keepAnswers(): void;
  close(): Promise<void>;
}

const TOKEN = '/connect/token';

/** @param target base URL of the Xero that is called */
export async function startRecordingProxy(target: string, contract: Contract | undefined): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  let untilLost = 0;
  let tokens = 0;
  const server = http.createServer((request, response) => {
    void forward(request, target).then(
      (answer) => {
        const path = request.url!;
        if (path === TOKEN) tokens += 1;
        else {
          const exchange = {
            method: request.method!,
            path,
            requestBody: json(answer.sent),
            status: answer.status,
            responseBody: json(answer.body),
          };
          exchanges.push(exchange);
          violations.push(...(contract?.violations(exchange) ?? []));
        }
        const writes = request.method !== 'GET' && path !== TOKEN;
        if (writes && untilLost > 0 && --untilLost === 0) return request.socket.resetAndDestroy();
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return undefined;
      },
      // Xero cut the connection.
      () => request.socket.resetAndDestroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    violations,
    get tokens() {
      return tokens;
    },
    loseAnswer: (call) => (untilLost = call),
    keepAnswers: () => (untilLost = 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Forwarded {
  sent: string;
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

async function forward(request: http.IncomingMessage, target: string): Promise<Forwarded> {
  const sent = await textOf(request);
  const { host: _host, connection: _connection, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const onward = http.request(target + request.url, { method: request.method, headers }, (answer) => {
      textOf(answer).then((body) => {
        const { connection: _kept, 'transfer-encoding': _chunks, ...answered } = answer.headers;
        resolve({ sent, status: answer.statusCode!, headers: answered, body });
      }, reject);
    });
    onward.on('error', reject);
    onward.end(sent);
  });
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
