import { handoverKey } from '@handover/canonical';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { HandedOver } from './comparison/handed-over.js';
import type { ReceivedFate, ReferencedHandover } from './comparison/listed-records.js';
import type { RunFilter } from './reconciliation-run.js';
import type { ReconciliationSchema } from './reconciliation-schema.js';

/** What the handovers' own rows say, for the comparison with the systems. */
@Injectable()
export class HandedOverRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema & ReconciliationSchema>) {}

  /** Provisioned handovers in the order of their keys. Those that are still under way, or need a person, are told of elsewhere. */
  async page({ legalEntity, handoverKeys, since }: RunFilter, after: string, limit: number): Promise<HandedOver[]> {
    const { rows } = await this.select(sql`
      key > ${after}
        and (${legalEntity ?? null}::text is null or legal_entity = ${legalEntity ?? null})
        and (${handoverKeys ?? null}::text[] is null or key = any(${handoverKeys ?? null}::text[]))
        and (${since ?? null}::timestamptz is null or updated_at >= ${since ?? null}::timestamptz)
      order by key limit ${limit}`);
    return rows;
  }

  async find(key: string): Promise<HandedOver | undefined> {
    return (await this.select(sql`key = ${key}`)).rows[0];
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
    const { rows } = await sql<{ key: string; state: string; projects: WrittenRecord[] }>`
      select key, handovers.state, coalesce(records, '[]') as projects from handovers
      left join checkpoints on handover_key = key and checkpoints.name = 'provision-project'
      where key = any(${keys})`.execute(this.db);
    return new Map(rows.map((row) => [row.key, row]));
  }

  private select(condition: ReturnType<typeof sql>) {
    return sql<HandedOver>`
      select key, crm_instance as "crmInstance", opportunity_id as "opportunityId", opportunity, project_id as "projectId",
        to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as since,
        (select jsonb_object_agg(checkpoints.name, records) from checkpoints where handover_key = key) as records,
        (select jsonb_object_agg(checkpoints.name, decisions) from checkpoints where handover_key = key) as decisions
      from handovers
      where handovers.state = 'provisioned' and opportunity is not null and project_id is not null and ${condition}`.execute(
      this.db,
    );
  }
}
