import { setTimeout as pause } from 'node:timers/promises';
import type {
  BusinessEventEntry,
  BusinessEvents,
  ProcessOpportunityToProjectClient,
} from '@handover/contracts/process-opportunity-to-project';
import { logger } from '@handover/platform';

/** What a reader wants to see; all that it does not narrow. */
export interface WantedEvents {
  subject?: string;
  type?: string[];
  legalEntity?: string[];
  practice?: string[];
}

/** Where a reader wants to go on, and what it wants to see. */
export interface Reading {
  /** Cursor of the last event that it has seen; from now on when absent. */
  after?: string;
  wanted: WantedEvents;
}

/** What a reader is sent: an event, or a sign of life. */
export type StreamItem = BusinessEventEntry | 'heartbeat';

const WAIT_SECONDS = 15;
const AGAIN_MS = 1_000;

/**
 * The events with which a stream begins: those after the cursor, or none and where they end now. Answers at once.
 *
 * @throws UpstreamProblem, of status 400 for a cursor that is none
 */
export function beginStream(
  process: ProcessOpportunityToProjectClient,
  { after, wanted }: Reading,
): Promise<BusinessEvents> {
  const position = after === undefined ? { from: 'end' as const } : { after };
  return process.listEvents({ query: { ...position, ...wanted } });
}

/**
 * Business events from a beginning on, as they are committed, with a sign of life whenever none comes for a while. An
 * outage of the process API is waited out: the cursor makes sure that nothing is missed.
 */
export async function* eventStream(
  process: ProcessOpportunityToProjectClient,
  wanted: WantedEvents,
  beginning: BusinessEvents,
  signal: AbortSignal,
): AsyncGenerator<StreamItem> {
  // The headers go out with it.
  yield 'heartbeat';
  yield* beginning.items;
  // Without a cursor there was no event at all: the first one that there will be is new.
  let { cursor: after } = beginning;
  while (!signal.aborted) {
    try {
      const { items, cursor } = await process.listEvents(
        { query: { ...wanted, after, waitSeconds: WAIT_SECONDS } },
        { signal },
      );
      if (items.length === 0) yield 'heartbeat';
      yield* items;
      after = cursor ?? after;
    } catch (error) {
      if (signal.aborted) return;
      logger('Events').warn({ err: error }, 'Events cannot be read now');
      yield 'heartbeat';
      await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
