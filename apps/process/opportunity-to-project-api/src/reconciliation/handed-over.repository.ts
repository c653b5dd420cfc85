import { handoverKey, handoverReference } from '@handover/canonical';
import type { HandoverWriteBack, Opportunity } from '@handover/contracts/system-crm';
import { InjectDatabase } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { checkpointsBeforeWriting } from '../handovers/checkpoint.js';
import { handoverLink } from '../handovers/handover-link.js';
import { statesAtRest } from '../handovers/handover.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { withEdits } from '../interventions/edit.js';
import type { Intervention } from '../interventions/intervention.js';
import { interventionsAsJson } from '../interventions/interventions-as-json.js';
import type { HandedOver } from './comparison/handed-over.js';
import type { ReceivedFate, ReferencedHandover } from './comparison/listed-records.js';
import type { RunFilter } from './reconciliation-run.js';
import type { ReconciliationSchema } from './reconciliation-schema.js';

type Row = Omit<HandedOver, 'reference' | 'opportunity' | 'writtenBack' | 'unwound' | 'records' | 'decisions'> & {
  [Name in 'records' | 'decisions']: HandedOver[Name] | null;
} & {
  revision: number;
  edits: Intervention[] | null;
  projectId: string | null;
  unwound: 'cancelled' | 'frozen' | null;
  ready: Pick<HandoverWriteBack, 'readyToStaff' | 'readyToStart' | 'readyToBill'>;
};

/**
 * SQL condition: the handover has made its project, and its deal passed when it was read last. What one wrote whose deal does not
 * pass any more rests on a reading that is not kept.
 */
const hasProject = sql`direction = 'providing'
  and exists (select from checkpoints
    where handover_key = key and name = 'provision-project' and checkpoints.state = 'done' and not again)
  and not exists (select from checkpoints
    where handover_key = key and name = any(${[...checkpointsBeforeWriting]}) and checkpoints.state not in ('done', 'skipped'))`;
/** SQL condition: what the checkpoint writes is there, or a person has left it out. */
const isFinished = sql`handover_key = key and checkpoints.state in ('done', 'skipped') and not again`;

/** What the handovers' own rows say, for the comparison with the systems. */
@Injectable()
export class HandedOverRepository {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema & ReconciliationSchema>,
    @Inject(CONFIGURATION) private readonly config: Configuration,
  ) {}

  /**
   * Handovers in the order of their keys: those that have made their project, and those that were taken back not long ago, or of
   * which a difference is open.
   */
  async page({ legalEntity, handoverKeys, since }: RunFilter, after: string, limit: number): Promise<HandedOver[]> {
    return this.select(sql`
      key > ${after} and (${hasProject} or handovers.state = 'unwound'
          and (updated_at > now() - make_interval(days => ${this.config.RECONCILIATION_LOOK_BACK_DAYS}) or exists (
            select from reconciliation_differences where scope = 'handover:' || key and resolved_at is null)))
        and (${legalEntity ?? null}::text is null or legal_entity = ${legalEntity ?? null})
        and (${handoverKeys ?? null}::text[] is null or key = any(${handoverKeys ?? null}::text[]))
        and (${since ?? null}::timestamptz is null or updated_at >= ${since ?? null}::timestamptz)
      order by key limit ${limit}`);
  }

  /** Keys of those that have not gone on since they were read. */
  async unmoved(handedOver: readonly HandedOver[]): Promise<Set<string>> {
    const read = handedOver.map(({ key, wentOnAt }) => ({ key, at: wentOnAt }));
    const { rows } = await sql<{ key: string }>`
      select key from handovers join jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as read (key text, at timestamptz) using (key)
      where updated_at = at`.execute(this.db);
    return new Set(rows.map(({ key }) => key));
  }

  /** One that changes nothing by itself, with what is expected of it. */
  async atRest(key: string): Promise<HandedOver | undefined> {
    return (await this.select(sql`key = ${key} and handovers.state = any(${[...statesAtRest]}) and ${hasProject}`))[0];
  }

  /** States of those of the opportunities of a CRM that have a handover. */
  async statesOf(crmInstance: string, opportunityIds: string[]): Promise<Map<string, string>> {
    const keys = opportunityIds.map((id) => handoverKey(crmInstance, id));
    const { rows } = await sql<{ opportunity_id: string; state: string }>`
      select opportunity_id, state from handovers where key = any(${keys})`.execute(this.db);
    return new Map(rows.map((row) => [row.opportunity_id, row.state]));
  }

  /** What became of the last event of each of the opportunities. */
  async lastEvents(crmInstance: string, opportunityIds: string[]): Promise<Map<string, ReceivedFate>> {
    const { rows } = await sql<{ opportunity_id: string; fate: string; reason: string; received_at: Date }>`
      select distinct on (opportunity_id) opportunity_id, fate, reason, received_at from received_events
      where crm_instance = ${crmInstance} and opportunity_id = any(${opportunityIds})
      order by opportunity_id, received_at desc`.execute(this.db);
    return new Map(
      rows.map(({ opportunity_id: id, fate, reason, received_at: receivedAt }) => [id, { fate, reason, receivedAt }]),
    );
  }

  /** Those of the opportunities that are known to have no handover. */
  async knownWithoutHandover(keys: string[]): Promise<Set<string>> {
    const rows = await this.db
      .selectFrom('reconciliation_differences')
      .select('subject')
      .where('kind', '=', 'won-without-handover')
      .where('resolved_at', 'is', null)
      .where('subject', 'in', [...keys, ''])
      .execute();
    return new Set(rows.map(({ subject }) => subject));
  }

  /** Handovers with the projects that they made, by key. */
  async referenced(keys: string[]): Promise<Map<string, ReferencedHandover>> {
    const { rows } = await sql<ReferencedHandover>`
      select key, handovers.state, direction, coalesce(records, '[]') as projects from handovers
      left join checkpoints on handover_key = key and checkpoints.name = 'provision-project' and checkpoints.state = 'done'
      where key = any(${keys})`.execute(this.db);
    return new Map(rows.map((row) => [row.key, row]));
  }

  private async select(condition: ReturnType<typeof sql>): Promise<HandedOver[]> {
    const { rows } = await sql<Row>`
      select key, revision, handovers.state, updated_at::text as "wentOnAt", crm_instance as "crmInstance",
        opportunity_id as "opportunityId", opportunity as read, project_id as "projectId",
        case handovers.state when 'unwound' then coalesce((select outcome from unwindings where handover_key = key
          order by revision desc limit 1), 'cancelled') end as unwound,
        to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as since,
        jsonb_build_object('readyToStaff', ready_to_staff, 'readyToStart', ready_to_start, 'readyToBill', ready_to_bill) as ready,
        (select jsonb_object_agg(checkpoints.name, records) from checkpoints where ${isFinished}) as records,
        (select jsonb_object_agg(checkpoints.name, decisions) from checkpoints where ${isFinished}) as decisions,
        (select ${interventionsAsJson}
          from interventions join checkpoints reading on reading.handover_key = key and reading.name = 'load-opportunity'
          where interventions.handover_key = key and interventions.kind = 'edit'
            and reading.interventions @> jsonb_build_array(jsonb_build_object('id', interventions.id))) as edits
      from handovers
      where handovers.legal_entity is not null and ${condition}`.execute(this.db);
    return rows.map(({ revision, edits, ready, projectId, unwound, ...row }) => ({
      ...row,
      reference: handoverReference(row.key, revision),
      opportunity: edited(row.read, edits ?? []),
      records: row.records ?? {},
      decisions: row.decisions ?? {},
      unwound: unwound ?? undefined,
      writtenBack: {
        ...{ handoverState: 'provisioned', projectId: projectId ?? undefined, ...ready },
        ...handoverLink(this.config.HANDOVER_LINK, row.key),
      },
    }));
  }
}

/** As it was read, with the edits that it was read with; it passed with them. */
function edited(read: Opportunity, edits: readonly Intervention[]): Opportunity {
  const laid = withEdits(read, edits);
  return 'opportunity' in laid ? laid.opportunity : read;
}
