import type { Generated, Selectable } from 'kysely';
import type { ExceptionOwner } from '../exceptions/business-exception.js';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { DifferenceKind, SourcedValue } from './comparison/difference.js';
import type { RunFilter, RunState, RunStep } from './reconciliation-run.js';

/** The tables of reconciliation; see migration 0015. */
export interface ReconciliationSchema {
  reconciliation_runs: {
    id: Generated<string>;
    state: Generated<RunState>;
    trigger: 'schedule' | 'person';
    requested_by: string;
    reason: string | null;
    filter: RunFilter;
    /** The instant of the schedule that it is for; one run each. */
    scheduled_for: Date | null;
    steps: RunStep[] | null;
    cursor: string | null;
    handovers_compared: Generated<number>;
    handovers_not_compared: Generated<number>;
    won_listed: Generated<number>;
    projects_listed: Generated<number>;
    differences_found: Generated<number>;
    differences_opened: Generated<number>;
    differences_resolved: Generated<number>;
    differences_fixed: Generated<number>;
    /** What could not be read, and why. */
    left_out: Generated<string[]>;
    waiting_for: string | null;
    waits: Generated<number>;
    resume_at: Date | null;
    leased_by: string | null;
    leased_until: Generated<Date>;
    correlation_id: string;
    requested_at: Generated<Date>;
    begun_at: Date | null;
    ended_at: Date | null;
  };
  reconciliation_differences: {
    id: Generated<string>;
    fingerprint: string;
    kind: DifferenceKind;
    scope: string;
    subject: string;
    field: string;
    name: string | null;
    legal_entity: string | null;
    records: WrittenRecord[];
    expected: SourcedValue | null;
    found: SourcedValue | null;
    cause: string;
    fix: string;
    owner: ExceptionOwner;
    automatic: boolean;
    occurrences: Generated<number>;
    first_seen_at: Generated<Date>;
    last_seen_at: Generated<Date>;
    last_run: string;
    fixed_at: Date | null;
    fixed_by: string | null;
    fixed_reason: string | null;
    /** Why the last attempt to fix it did not succeed. */
    fix_failure: string | null;
    /** Run that tried last to fix it by itself. */
    fix_run: string | null;
    dismissed_at: Date | null;
    dismissed_by: string | null;
    dismissed_reason: string | null;
    resolved_at: Date | null;
  };
  won_opportunities: {
    key: string;
    crm_instance: string;
    opportunity_id: string;
    name: string;
    legal_entity: string | null;
    amount: string | null;
    currency: string | null;
    /** When the CRM changed it before it was first listed as won. */
    won_by: Date;
    last_seen_at: Generated<Date>;
  };
}

export type RunRow = Selectable<ReconciliationSchema['reconciliation_runs']>;
export type DifferenceRow = Selectable<ReconciliationSchema['reconciliation_differences']>;
