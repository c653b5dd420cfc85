export { type BusinessEvent, type EventName, eventNames, eventType, type NewBusinessEvent } from './business-event.js';
export { outboxMigration } from './outbox-migration.js';
export {
  endOfOutbox,
  insertEvents,
  type OutboxEntry,
  type OutboxPosition,
  type OutboxQuery,
  readOutbox,
} from './outbox.js';
