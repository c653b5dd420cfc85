import type { Generated, Selectable } from 'kysely';

/** The tables that the overview reads; see migration 0018. A trigger keeps `handover_figures` with the handovers. */
export interface OverviewSchema {
  handover_figures: {
    handover_key: string;
    /** When the PSA was last asked for the demands, and when it is asked again. */
    demands_read_at: Date | null;
    demands_due_at: Date | null;
    /** Since when every demand is filled. */
    staffed_at: Date | null;
  };
  resource_demands: {
    handover_key: string;
    id: string;
    instance: string;
    role: string;
    region: string;
    hours: number;
    start_date: string;
    end_date: string;
    certainty: string;
    status: string;
    assigned_employee: string | null;
    seen_at: Generated<Date>;
  };
}

export type ResourceDemandRow = Selectable<OverviewSchema['resource_demands']>;
