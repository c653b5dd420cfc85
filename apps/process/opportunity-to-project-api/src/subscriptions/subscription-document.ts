import { cursorOf } from '../events/outbox-cursor.js';
import type { Delivery, Subscription } from './subscription-documents.js';
import type { DeliveryRow, SubscriptionRow } from './subscriptions-schema.js';

/** A subscription as the API shows it: without its secret. */
export function subscriptionDocument(row: SubscriptionRow, now = Date.now()): Subscription {
  const failing = row.failing_since !== null;
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    eventTypes: row.event_types,
    legalEntities: row.legal_entities,
    practices: row.practices,
    state: row.state,
    reason: row.reason ?? undefined,
    cursor: cursorOf({ transactionId: row.after_transaction, position: row.after_position }),
    failures: row.failures,
    failingSince: row.failing_since?.toISOString(),
    nextAttemptAt: failing && row.state === 'enabled' ? row.due_at.toISOString() : undefined,
    formerSecretUntil:
      row.former_until && row.former_until.getTime() > now ? row.former_until.toISOString() : undefined,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** What the audit log keeps of a subscription. */
export function auditedSubscription({ name, url, event_types, legal_entities, practices, state }: SubscriptionRow) {
  return { name, url, eventTypes: event_types, legalEntities: legal_entities, practices, state };
}

export function deliveryDocument(row: DeliveryRow): Delivery {
  return {
    eventId: row.event_id,
    eventType: row.event_type,
    subject: row.subject,
    cursor: cursorOf({ transactionId: row.transaction_id, position: row.position }),
    state: row.state,
    round: row.round,
    attemptCount: row.attempt_count,
    attempts: row.attempts.map(({ at, status, latencyMs, answer, failure }) => ({
      at,
      status,
      latencyMs,
      answer,
      failure,
    })),
  };
}
