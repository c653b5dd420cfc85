import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

/** Idle connections are closed before our own servers would (75 s), so that no request meets one that is just closing. */
const IDLE_MS = 60_000;
const SOCKETS = {
  keepAlive: true,
  maxSockets: 256,
  maxFreeSockets: 256,
  scheduling: 'lifo',
  timeout: IDLE_MS,
} as const;

/** The connections to one upstream. */
export function agentFor(protocol: 'http:' | 'https:'): HttpAgent | HttpsAgent {
  const agent = protocol === 'https:' ? new HttpsAgent(SOCKETS) : new HttpAgent(SOCKETS);
  // Node would set TCP keep-alive once more, a system call, each time a connection is put back.
  Object.assign(agent, {
    keepSocketAlive(socket: Socket): boolean {
      socket.unref();
      socket.setTimeout(IDLE_MS);
      return true;
    },
  });
  return agent;
}
