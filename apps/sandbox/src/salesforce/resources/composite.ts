import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Answer } from '../../faults/with-faults.js';
import { badRequest, SalesforceError } from '../salesforce-error.js';
import type { Executor } from '../writes/record-statements.js';
import { Transactions } from '../writes/transactions.js';
import type { Operation, ResourceRequest } from './resource.js';

const MOST_PARTS = 25;

interface Part {
  method: string;
  url: string;
  referenceId: string;
  body?: unknown;
}

interface PartAnswer {
  body: unknown;
  httpHeaders: Record<string, string>;
  httpStatusCode: number;
  referenceId: string;
}

/** A part failed of which all others depend. */
class Halted extends Error {
  constructor(
    readonly at: number,
    readonly answer: PartAnswer,
  ) {
    super('halted');
  }
}

/** `composite`: up to 25 requests in order, later ones referring to answers of earlier ones (`@{order.id}`). */
@Injectable()
export class Composite {
  constructor(
    private readonly transactions: Transactions,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
  ) {}

  async run(
    request: ResourceRequest,
    find: (part: ResourceRequest) => Operation,
  ): Promise<{ compositeResponse: PartAnswer[] }> {
    const { allOrNone = false, parts } = partsOf(request.body);
    if (!allOrNone) return { compositeResponse: await runParts(this.pool, parts, request, find, false) };
    try {
      const answers = await this.transactions.run((executor) => runParts(executor, parts, request, find, true));
      return { compositeResponse: answers };
    } catch (error) {
      if (!(error instanceof Halted)) throw error;
      return { compositeResponse: parts.map((part, index) => (index === error.at ? error.answer : halted(part))) };
    }
  }
}

async function runParts(
  executor: Executor,
  parts: readonly Part[],
  request: ResourceRequest,
  find: (part: ResourceRequest) => Operation,
  allOrNone: boolean,
): Promise<PartAnswer[]> {
  const answers: PartAnswer[] = [];
  for (const [index, part] of parts.entries()) {
    const { status, body = null } = await answerTo(executor, part, answers, request, find);
    const content: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    const answer = { body: content, httpHeaders: {}, httpStatusCode: status, referenceId: part.referenceId };
    if (allOrNone && status >= 400) throw new Halted(index, answer);
    answers.push(answer);
  }
  return answers;
}

async function answerTo(
  executor: Executor,
  part: Part,
  earlier: readonly PartAnswer[],
  request: ResourceRequest,
  find: (part: ResourceRequest) => Operation,
): Promise<Answer> {
  try {
    const url = new URL(String(resolved(part.url, earlier)), 'http://org');
    const [, , , , ...path] = url.pathname.replace(/\/$/, '').split('/').map(decodeURIComponent);
    const query = Object.fromEntries(url.searchParams);
    return await find({ ...request, method: part.method, path, query, body: resolved(part.body, earlier) }).run(
      executor,
    );
  } catch (error) {
    if (error instanceof SalesforceError) return error.answer();
    throw error;
  }
}

/** The value with every `@{reference.path}` in its strings replaced. */
function resolved(value: unknown, earlier: readonly PartAnswer[]): unknown {
  if (typeof value === 'string') {
    return value.replace(/@\{(\w+)\.([\w.[\]]+)\}/g, (_all, reference: string, path: string) => {
      const found = follow(earlier.find(({ referenceId }) => referenceId === reference)?.body, path);
      if (typeof found === 'string' || typeof found === 'number') return String(found);
      throw badRequest('PROCESSING_HALTED', `Invalid reference specified. No value for ${reference}.${path} found`);
    });
  }
  if (Array.isArray(value)) return value.map((each) => resolved(each, earlier));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each, earlier)]));
}

function follow(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

function partsOf(body: unknown): { allOrNone?: boolean; parts: Part[] } {
  const { compositeRequest: parts, allOrNone } = (body ?? {}) as { compositeRequest?: Part[]; allOrNone?: boolean };
  if (!Array.isArray(parts)) throw badRequest('JSON_PARSER_ERROR', 'compositeRequest must be a list');
  if (parts.length > MOST_PARTS) {
    throw badRequest('LIMIT_EXCEEDED', `The request exceeds the limit of ${MOST_PARTS} subrequests.`);
  }
  return { allOrNone, parts };
}

function halted({ referenceId }: Part): PartAnswer {
  const body = [
    {
      errorCode: 'PROCESSING_HALTED',
      message: 'The transaction was rolled back since another operation in the same transaction failed.',
    },
  ];
  return { body, httpHeaders: {}, httpStatusCode: 400, referenceId };
}
