import { randomUUID } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { Problem } from '../errors/index.js';
import { IdempotencyKeys, type StoredAnswer } from './idempotency-keys.js';
import { operationOf, requestHash } from './request-hash.js';

/** How a handler wants its key. */
export interface IdempotentOptions {
  /** Refuse requests without the header; false by default. */
  required?: boolean;
  /** The handler creates several records, so that even a refused request may have created some; false by default. */
  severalRecords?: boolean;
}

/** One try at creating something. */
export interface Attempt {
  /** The caller's idempotency key, or one of our own when it sent none. */
  key: string;
  /** An earlier attempt may have created something: look it up before creating. */
  repeated: boolean;
}

export const IDEMPOTENT = Symbol('Idempotent');

/** Headers that belong to an answer and are given again with it. */
const KEPT_HEADERS = ['etag', 'location'];

/** Runs a handler once for each idempotency key; see `@Idempotent()`. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Idempotency');

  constructor(
    private readonly reflector: Reflector,
    private readonly keys: IdempotencyKeys,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { required = false, severalRecords = false } = this.reflector.get<IdempotentOptions>(
      IDEMPOTENT,
      context.getHandler(),
    );
    const request = context.switchToHttp().getRequest<FastifyRequest & { createAttempt?: Attempt }>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = keyOf(request, required);
    if (key === undefined) {
      request.createAttempt = { key: randomUUID(), repeated: mustLookUp(request) };
      return next.handle();
    }
    const operation = operationOf(request.method, request.url);
    const lookUp = mustLookUp(request);
    const claim = await this.keys.claim(key, operation, requestHash(operation, request.body), { again: lookUp });
    switch (claim.outcome) {
      case 'other-request':
        throw keyReused(key);
      case 'in-progress':
        throw requestInProgress(key);
      case 'answered':
        return replay(reply, claim.answer);
      case 'claimed':
        request.createAttempt = { key, repeated: claim.repeated || lookUp };
        return of(await this.run({ key, claimant: claim.claimant, severalRecords }, next, reply));
    }
  }

  private async run(
    { key, claimant, severalRecords }: { key: string; claimant: string; severalRecords: boolean },
    next: CallHandler,
    reply: FastifyReply,
  ): Promise<unknown> {
    let body: unknown;
    try {
      body = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      const nothingDone = statusOf(error) < 500 && !severalRecords;
      await this.settle(key, nothingDone ? this.keys.release(key, claimant) : this.keys.abandon(key, claimant));
      throw error;
    }
    await this.settle(key, this.keys.complete(key, claimant, answerOf(reply, body)));
    return body;
  }

  /** What was done stays done when its outcome cannot be noted: the next attempt finds the claim and looks it up. */
  private async settle(key: string, noted: Promise<void>): Promise<void> {
    await noted.catch((error: Error) => this.logger.error(`The outcome of ${key} was not noted: ${error.message}`));
  }
}

function keyOf(request: FastifyRequest, required: boolean): string | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined && !required) return undefined;
  const key = Array.isArray(header) ? header.join(',') : header;
  if (key && /^[\x21-\x7e][\x20-\x7e]{0,254}$/.test(key)) return key;
  const detail =
    key === undefined
      ? 'This operation needs the header Idempotency-Key: choose a key and send the same one with every repetition.'
      : 'The header Idempotency-Key must be 1 to 255 printable ASCII characters.';
  throw new Problem({ type: 'idempotency-key-missing', title: 'Idempotency-Key is missing', status: 400, detail });
}

/** `Cache-Control: no-cache` (RFC 9111): no kept answer may be given unless the record is found to be there. */
function mustLookUp({ headers }: FastifyRequest): boolean {
  return /(^|,)\s*no-cache\s*(,|$)/i.test(headers['cache-control'] ?? '');
}

function keyReused(key: string): Problem {
  return new Problem({
    type: 'idempotency-key-reused',
    title: 'Idempotency key was used for another request',
    status: 422,
    detail: `The Idempotency-Key "${key}" came with another body or operation before: use a new key for a new request.`,
  });
}

function requestInProgress(key: string): Problem {
  return new Problem({
    type: 'request-in-progress',
    title: 'The same request is in progress',
    status: 409,
    detail: `A request with the Idempotency-Key "${key}" is still running: send it again in a moment to get its answer.`,
    retryAfterSeconds: 1,
  });
}

function replay(reply: FastifyReply, answer: StoredAnswer): Observable<unknown> {
  reply.status(answer.status).headers({ ...answer.headers, 'Idempotency-Replayed': 'true' });
  return of(answer.body ?? undefined);
}

function answerOf(reply: FastifyReply, body: unknown): StoredAnswer {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return { status: reply.statusCode, headers: Object.fromEntries(kept) as Record<string, string>, body };
}

function statusOf(error: unknown): number {
  const { status, getStatus } = error as { status?: unknown; getStatus?: () => number };
  if (typeof status === 'number') return status;
  return typeof getStatus === 'function' ? getStatus.call(error) : 500;
}
