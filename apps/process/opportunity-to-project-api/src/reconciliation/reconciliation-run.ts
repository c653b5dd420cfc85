/** The states of a run. */
export const runStates = ['queued', 'running', 'waiting', 'completed', 'cancelled', 'failed'] as const;
export type RunState = (typeof runStates)[number];

/** What a run is limited to. */
export interface RunFilter {
  legalEntity?: string;
  handoverKeys?: string[];
  /** ISO 8601: only handovers and won opportunities that changed then or later. */
  since?: string;
}

/** A part of a run, which is worked off page by page. */
export type RunStep =
  | { name: 'handovers' }
  /** Won opportunities of a CRM. */
  | { name: 'won'; instance: string }
  /** Projects of an ERP. */
  | { name: 'projects'; instance: string }
  | { name: 'fixes' };

/**
 * The steps of a run, in order. A run of certain handovers looks at nothing else.
 *
 * @param instances names of the configured instances; of the ERPs those that serve the legal entity that is asked for
 */
export function stepsOf({ handoverKeys }: RunFilter, instances: { crm: string[]; erp: string[] }): RunStep[] {
  const lists: RunStep[] = [
    ...instances.crm.map((instance) => ({ name: 'won' as const, instance })),
    ...instances.erp.map((instance) => ({ name: 'projects' as const, instance })),
  ];
  return [{ name: 'handovers' }, ...(handoverKeys ? [] : lists), { name: 'fixes' }];
}

/** A run that one replica works on. */
export interface LeasedRun {
  id: string;
  lease: string;
  filter: RunFilter;
  /** Those that are left, the present one first; undefined before the first page. */
  steps?: RunStep[];
  cursor?: string;
  /** How often the present page has waited for a system. */
  waits: number;
  requestedAt: Date;
  correlationId: string;
}
