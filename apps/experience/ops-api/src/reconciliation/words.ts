/** In what the systems can disagree, as the people of operations know it. */
export const differenceKinds = [
  'won-without-handover',
  'deal-not-won',
  'project-missing',
  'project-without-deal',
  'duplicate',
  'amount',
  'currency',
  'method',
  'contract-type',
  'dates',
  'project-manager',
  'customer',
  'terms',
  'dimensions',
  'billing-missing',
  'schedule',
  'demand-missing',
  'crm-overwritten',
  'not-comparable',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Open, dismissed as meant to be so, or resolved. */
export const differenceStates = ['open', 'dismissed', 'resolved'] as const;
export type DifferenceState = (typeof differenceStates)[number];

/** The states of a run. */
export const runStates = ['queued', 'running', 'waiting', 'completed', 'cancelled', 'failed'] as const;
export type RunState = (typeof runStates)[number];
