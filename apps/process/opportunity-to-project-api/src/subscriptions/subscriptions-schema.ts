import type { Generated, Selectable } from 'kysely';
import type { PostOutcome } from '../outbound/post-message.js';
import type { SubscriptionState } from './subscription.js';

/** An attempt at a delivery, and when it was made (RFC 3339). */
export type DeliveryAttempt = PostOutcome & { at: string };

/** The tables of subscriptions; see migration 0012. */
export interface SubscriptionsSchema {
  subscriptions: {
    id: string;
    name: string;
    url: string;
    /** Empty: all. */
    event_types: string[];
    legal_entities: string[];
    practices: string[];
    state: Generated<SubscriptionState>;
    /** Why it is disabled. */
    reason: string | null;
    /** Counts the changes that people see. */
    version: Generated<number>;
    /** Sealed; see SealedSecrets. */
    secret: Buffer;
    former_secret: Buffer | null;
    former_until: Date | null;
    /** Counts the replays: what was delivered in an earlier round is delivered again. */
    round: Generated<number>;
    /** The last event with which nothing before it is left to deliver. */
    after_transaction: string;
    after_position: string;
    failures: Generated<number>;
    failing_since: Date | null;
    due_at: Generated<Date>;
    leased_by: string | null;
    leased_until: Generated<Date>;
    created_by: string;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  deliveries: {
    subscription_id: string;
    round: number;
    event_id: string;
    event_type: string;
    subject: string;
    transaction_id: string;
    position: string;
    state: 'delivered' | 'failing';
    attempt_count: Generated<number>;
    /** The last twenty. */
    attempts: DeliveryAttempt[];
    first_at: Generated<Date>;
    last_at: Generated<Date>;
  };
}

export type SubscriptionRow = Selectable<SubscriptionsSchema['subscriptions']>;
export type DeliveryRow = Selectable<SubscriptionsSchema['deliveries']>;
