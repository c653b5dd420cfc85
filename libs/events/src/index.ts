export { asyncapiDocument } from './asyncapi.js';
export {
  type BusinessEvent,
  eventNameOf,
  type EventOfStage,
  eventType,
  type NewBusinessEvent,
} from './business-event.js';
export { type EventContents, eventContents, type EventName, eventNames, isOfDeal } from './event-contents.js';
export { outboxMigration } from './outbox-migration.js';
export {
  BEGINNING_OF_OUTBOX,
  endOfOutbox,
  type EventFilter,
  insertEvents,
  type OutboxEntry,
  type OutboxPosition,
  type OutboxQuery,
  readOutbox,
} from './outbox.js';
