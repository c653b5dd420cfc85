import type { RecordContent } from '../../records/record.js';
import type { Answer } from '../../faults/with-faults.js';
import type { Executor } from '../writes/record-statements.js';

/** A request below `/services/data/v60.0/`. */
export interface ResourceRequest {
  method: string;
  /** E.g. `['sobjects', 'Opportunity', '006…']`, decoded. */
  path: readonly string[];
  query: Readonly<Record<string, unknown>>;
  body: unknown;
  /** `/services/data/v60.0`. */
  dataPath: string;
  /** From `Sforce-Query-Options`; 200 to 2,000. */
  batchSize: number;
}

/** What a request asks for, before it is done: its name for fault rules, and how to do it. */
export interface Operation {
  name: string;
  run(executor: Executor): Promise<Answer>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** The body as an object; anything else counts as an empty one, whose required fields are then missing. */
export function contentOf(body: unknown): RecordContent {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as RecordContent) : {};
}
