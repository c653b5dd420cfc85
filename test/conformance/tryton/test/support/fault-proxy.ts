import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SystemFault } from '@handover/connector-kit/conformance';

/** What a call of JSON-RPC says. */
interface RpcCall {
  id: number;
  method: string;
}

/** Methods that change nothing, whatever model they are called on. */
const READING = /\.(read|search|search_read|search_count|get_preferences|login|version)$/;

/** A proxy before the server that makes the faults which a healthy server does not show. */
export interface FaultProxy {
  url: string;
  strike(fault: SystemFault): void;
  clear(): void;
  close(): Promise<void>;
}

/** Starts the proxy on a port of its own. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  // A connection for each call: one that is kept may be closed by the server just when it is used again.
  const agent = new http.Agent({ keepAlive: false });
  let fault: SystemFault | undefined;
  let writes = 0;
  const server = http.createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const call = JSON.parse(body.toString()) as RpcCall;
    const writing = !READING.test(call.method);
    const answered = answerOf(fault, call, writing);
    if (answered === 'none') return void request.socket.destroy();
    if (answered) {
      response.writeHead(answered.status, answered.headers).end(answered.body);
      return;
    }
    const loses = writing && fault?.kind === 'lose-answer' && ++writes === (fault.call ?? 1);
    const answer = await forward(request, body);
    if (loses) {
      fault = undefined;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  async function forward(request: http.IncomingMessage, body: Buffer) {
    const outgoing = http.request(new URL(request.url ?? '/', target), {
      agent,
      method: request.method,
      headers: { ...request.headers, host: new URL(target).host },
    });
    outgoing.end(body);
    const [incoming] = (await once(outgoing, 'response')) as [http.IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { connection: _connection, 'transfer-encoding': _encoding, ...headers } = incoming.headers;
    return { status: incoming.statusCode ?? 500, headers, body: Buffer.concat(chunks) };
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strike(next) {
      fault = next;
      writes = 0;
    },
    clear() {
      fault = undefined;
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerOf(fault: SystemFault | undefined, { id }: RpcCall, writing: boolean) {
  if (fault && 'of' in fault && fault.of === 'writes' && !writing) return undefined;
  const headers = { 'content-type': 'application/json' };
  switch (fault?.kind) {
    case 'down':
      return 'none' as const;
    case 'rate-limit':
      return { status: 429, headers: { 'retry-after': String(fault.retryAfterSeconds) }, body: '' };
    case 'deny-access':
      return { status: 401, headers: {}, body: '' };
    case 'refuse':
      if (!writing) return undefined;
      return { status: 200, headers, body: JSON.stringify({ id, error: ['UserError', [fault.message, '', null]] }) };
    default:
      return undefined;
  }
}
