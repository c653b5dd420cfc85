/** The steps of the readiness funnel, in their order. */
export const funnelSteps = [
  'won',
  'validated',
  'project',
  'ready-to-bill',
  'demand-raised',
  'staffed',
  'started',
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** Groups of handovers that a figure of the overview counts, and that the list of handovers can be filtered by. */
export const milestones = [
  ...funnelSteps,
  'project-active',
  'provisioned',
  'first-time-right',
  'not-first-time-right',
  'without-project',
  'not-active',
  'not-started',
  'written-back',
  'not-written-back',
] as const;
export type Milestone = (typeof milestones)[number];

/** For how long exceptions have been open. */
export const ageNames = ['upTo4Hours', 'upTo24Hours', 'upTo3Days', 'over3Days'] as const;

/** The stages before the win that have a gate, and what a gate says. */
export const reviewedStages = ['commit', 'contract-review'] as const;
export type ReviewedStage = (typeof reviewedStages)[number];
export const reviewStates = ['requested', 'passed', 'failed', 'withdrawn'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** When work begins for which nobody is assigned; weeks from today. */
export const startBands = ['begun', '0-2-weeks', '2-4-weeks', '4-8-weeks'] as const;
export type StartBand = (typeof startBands)[number];
