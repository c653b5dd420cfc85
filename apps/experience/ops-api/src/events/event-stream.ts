import type {
  BusinessEventEntry,
  ProcessOpportunityToProjectClient,
} from '@handover/contracts/process-opportunity-to-project';
import { logger } from '@handover/platform';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a reader wants to go on, and what it wants to see. */
export interface Subscription {
  after?: string;
  subject?: string;
}

/** What a reader is sent: an event, or a sign of life. */
export type StreamItem = BusinessEventEntry | 'heartbeat';

const WAIT_SECONDS = 15;
const AGAIN_MS = 1_000;

/**
 * Business events as they are committed, from a cursor on or from now, with a sign of life whenever none comes for a while.
 * An outage of the process API is waited out: the cursor makes sure that nothing is missed.
 */
export async function* eventStream(
  process: ProcessOpportunityToProjectClient,
  { after, subject }: Subscription,
  signal: AbortSignal,
): AsyncGenerator<StreamItem> {
  let cursor = after;
  while (!signal.aborted) {
    try {
      const position = cursor === undefined ? { from: 'end' as const } : { after: cursor };
      // The first answer comes at once, so that a cursor is known before anything is waited for.
      const waitSeconds = cursor === undefined ? 0 : WAIT_SECONDS;
      const page = await process.listEvents({ query: { ...position, subject, waitSeconds } }, { signal });
      for (const entry of page.items) yield entry;
      if (page.items.length === 0) yield 'heartbeat';
      if (page.cursor === undefined) await pause(AGAIN_MS, undefined, { signal });
      cursor = page.cursor ?? cursor;
    } catch (error) {
      if (signal.aborted) return;
      logger('Events').warn({ err: error }, 'Events cannot be read now');
      yield 'heartbeat';
      await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
