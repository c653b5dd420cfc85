import { setTimeout as pause } from 'node:timers/promises';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import type { Fault } from './fault.js';
import type { FaultGate } from './fault-gate.js';

/** What a stand-in answers; bytes and strings are sent as they are, anything else as JSON, all with the content type of `headers`. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** How a vendor words the failures that a fault brings about. */
export interface FaultDialect {
  failed(status: number): Answer;
  rateLimited(retryAfterSeconds: number): Answer;
  refused(message: string): Answer;
}

/** The words of the plain protocol: `{code, message}`. */
export const plainDialect: FaultDialect = {
  failed: (status) => ({ status, body: { code: 'failure', message: 'The system failed.' } }),
  rateLimited: (seconds) => ({
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { code: 'rate-limited', message: 'Too many requests.' },
  }),
  refused: (message) => ({ status: 422, body: { code: 'refused', message } }),
};

/** A call as the fault rules see it. */
export interface Call {
  system: string;
  /** E.g. `projects.create`. */
  operation: string;
  dialect?: FaultDialect;
}

/**
 * Does what a call asks for (`commit`) and answers it, with the faults that strike the call. Every operation of every
 * stand-in goes through here.
 */
export async function withFaults(
  gate: FaultGate,
  { system, operation, dialect = plainDialect }: Call,
  reply: FastifyReply,
  commit: () => Promise<Answer>,
): Promise<FastifyReply> {
  const faults = gate.strike(system, operation);
  if (faults.length === 0) return send(reply, await commit());
  const delay = faults.reduce((sum, fault) => (fault.kind === 'delay' ? sum + fault.ms : sum), 0);
  if (delay > 0) await pause(delay);
  const fault = faults.find(({ kind }) => kind !== 'delay');
  return fault ? fail(fault, dialect, reply, commit) : send(reply, await commit());
}

async function fail(
  fault: Fault,
  dialect: FaultDialect,
  reply: FastifyReply,
  commit: () => Promise<Answer>,
): Promise<FastifyReply> {
  switch (fault.kind) {
    case 'down':
      return cut(reply);
    case 'hang':
      if (fault.committed) await commit();
      return reply.hijack();
    case 'lose-answer':
      await commit();
      return cut(reply);
    case 'break-off':
      return sendHalf(reply, await commit(), (socket) => socket?.resetAndDestroy());
    case 'fall-silent':
      return sendHalf(reply, await commit(), () => undefined);
    case 'error':
      if (fault.committed) await commit();
      return send(reply, dialect.failed(fault.status));
    case 'rate-limit':
      return send(reply, dialect.rateLimited(fault.retryAfterSeconds));
    case 'refuse':
      return send(reply, dialect.refused(fault.message));
    case 'delay':
      return send(reply, await commit());
  }
}

function send(reply: FastifyReply, { status, body, headers }: Answer): FastifyReply {
  reply.code(status);
  if (headers) reply.headers(headers);
  if (body === undefined || Buffer.isBuffer(body)) return reply.send(body);
  return reply.type(headers?.['content-type'] ?? JSON_TYPE).send(textOf(body));
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The caller gets half of the answer, of which the headers promise all; `then` is done to the connection. */
function sendHalf(
  reply: FastifyReply,
  { status, body = '', headers }: Answer,
  then: (socket: Socket | null) => void,
): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(textOf(body));
  // An answer without a body lacks one as well.
  raw.writeHead(status === 204 ? 200 : status, {
    'content-type': JSON_TYPE,
    ...headers,
    'content-length': Math.max(2, bytes.length),
  });
  raw.write(bytes.length > 1 ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : ' ', () => then(raw.socket));
  return reply;
}

/** The caller sees a connection that was reset, and no answer. */
function cut(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.socket?.resetAndDestroy();
  return reply;
}
