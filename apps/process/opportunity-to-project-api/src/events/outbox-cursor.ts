import type { OutboxPosition } from '@handover/events';
import { decodeCursor, encodeCursor, invalid } from '@handover/platform';

/** Where this API announces from, in its CloudEvents. */
export const SOURCE = '/process/opportunity-to-project';

/** The place of an event in the outbox, opaque to callers. */
export function cursorOf(position: OutboxPosition): string {
  return encodeCursor({ ...position });
}

/** @throws Problem 400 pointing at `/after` when it is no cursor of an event */
export function positionOf(cursor: string): OutboxPosition {
  const { transactionId, position } = decodeCursor(cursor);
  const isWhole = (value: unknown): value is string => typeof value === 'string' && /^\d{1,19}$/.test(value);
  if (isWhole(transactionId) && isWhole(position)) return { transactionId, position };
  throw invalid('The cursor is not one of an event.', [
    { pointer: '/after', detail: 'must be the cursor of an event' },
  ]);
}
