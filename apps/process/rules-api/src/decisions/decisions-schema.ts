import type { ColumnType, Generated, Selectable } from 'kysely';

/** What a version is: waiting, in force, or no longer in force. */
export const versionStatuses = ['draft', 'active', 'retired'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** The tables of schema rules; see the migration. */
export interface RulesSchema {
  decisions: { name: string; created_at: Generated<Date> };
  decision_versions: {
    name: string;
    version: number;
    content: ColumnType<object, string, never>;
    content_hash: string;
    note: string | null;
    status: VersionStatus;
    created_by: string;
    created_at: Generated<Date>;
    activated_by: string | null;
    activated_at: Date | null;
    retired_at: Date | null;
  };
  decision_activations: {
    id: Generated<string>;
    name: string;
    version: number;
    /** Version that was in force until then. */
    replaced: number | null;
    activated_by: string;
    reason: string | null;
    activated_at: Generated<Date>;
  };
}

/** A version as a row, with its content. */
export type VersionRow = Selectable<RulesSchema['decision_versions']>;
/** A version as a row of a list. */
export type VersionSummaryRow = Omit<VersionRow, 'content'>;
/** An activation as a row. */
export type ActivationRow = Selectable<RulesSchema['decision_activations']>;
