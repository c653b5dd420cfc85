/** The states of a handover, as the people of operations know them. */
export const handoverStates = [
  'received',
  'validating',
  'provisioning',
  'waiting',
  'blocked',
  'provisioned',
  'changing',
  'unwinding',
  'unwound',
  'closed',
] as const;
export type HandoverState = (typeof handoverStates)[number];

/** What kind of help a handover needs. */
export const exceptionClasses = [
  'missing-data',
  'master-data',
  'mapping',
  'terms-mismatch',
  'policy',
  'unavailable',
  'rejected',
  'conflict',
] as const;
export type ExceptionClass = (typeof exceptionClasses)[number];

/** Who can help. */
export const exceptionOwners = ['sales', 'finance', 'sales-and-finance', 'integration', 'pmo', 'nobody'] as const;
export type ExceptionOwner = (typeof exceptionOwners)[number];

/** What becomes of an event of a CRM; the last three are not final. */
export const eventFates = [
  'accepted',
  'repeated',
  'known',
  'older',
  'not-ours',
  'unknown-opportunity',
  'postponed',
  'failed',
] as const;
export type EventFate = (typeof eventFates)[number];

/** How an event came. */
export const eventOrigins = ['webhook', 'outbound-message', 'poll', 'reconciliation'] as const;
export type EventOrigin = (typeof eventOrigins)[number];

/** What an entry of a trace is about. */
export const traceKinds = [
  'event',
  'filter',
  'call',
  'decision',
  'write',
  'checkpoint',
  'person',
  'wait',
  'announcement',
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** `paused` by a person; `disabled` because its URL failed for too long or is gone. */
export const subscriptionStates = ['enabled', 'paused', 'disabled'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** How people are told. */
export const channels = ['email', 'slack', 'teams'] as const;
export type Channel = (typeof channels)[number];

/** What people can be told of. */
export const occasionKinds = [
  'exception',
  'handover-unwound',
  'system-unavailable',
  'maintenance',
  'system-recovered',
  'subscription-disabled',
] as const;
