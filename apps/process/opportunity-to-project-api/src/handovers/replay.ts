/** From where a handover is carried on: from what is not done yet, or from its start, finding and comparing what was written. */
export const replayStarts = ['step', 'start'] as const;
export type ReplayStart = (typeof replayStarts)[number];

/** Whose versions of decisions count: those in force now, or those of the first time. */
export const policies = ['current', 'original'] as const;
export type Policy = (typeof policies)[number];
