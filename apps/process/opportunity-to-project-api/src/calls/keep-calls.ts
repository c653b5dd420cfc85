import { type Exchange, storableJson } from '@handover/platform';
import { type RawBuilder, sql } from 'kysely';
import type { Configuration } from '../configuration.js';
import { addCall, collectsCalls } from './calls-of-attempt.js';
import { keepCall } from './keep-call.js';
import type { KeptCall } from './kept-call.js';

/** What the clients of the systems tell their calls to: those of handovers are kept. Undefined where none are. */
export function callKeeper({
  CALLS_KEPT_DAYS: days,
  CALL_BODY_CHARACTERS: characters,
}: Pick<Configuration, 'CALLS_KEPT_DAYS' | 'CALL_BODY_CHARACTERS'>): ((exchange: Exchange) => void) | undefined {
  if (days === 0) return undefined;
  return (exchange) => {
    if (collectsCalls()) addCall(keepCall(exchange, characters));
  };
}

/** Part of the statement that commits a stage: keeps its calls. It finds the handover in the CTE `handover`. */
export function insertCalls(
  { run, attempt }: { run: number; attempt: number },
  calls: readonly KeptCall[],
): RawBuilder<unknown> {
  return sql`
    insert into attempt_calls (handover_key, run, attempt, calls)
    select key, ${run}::integer, ${attempt}::integer, ${storableJson(calls)}::jsonb from handover`;
}

/** Of a stage that has to wait, the calls that did not succeed: a long outage would fill the table with the same reads. */
export function worthKeeping(calls: readonly KeptCall[], waits: boolean): readonly KeptCall[] {
  return waits ? calls.filter(({ status }) => status === undefined || status >= 400) : calls;
}
