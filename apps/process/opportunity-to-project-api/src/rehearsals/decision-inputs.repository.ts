import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { DecisionInputsUsed } from './decision-cases.js';

/** Which of the kept inputs are wanted. */
export interface LastInputs {
  /** Stage whose gate was meant. */
  stage: string;
  /** At most so many handovers. */
  last: number;
  legalEntity?: string;
  /** Only deals that another legal entity delivers. */
  delivered: boolean;
}

/** Inputs of decisions that were kept with handovers and stage reviews. */
@Injectable()
export class DecisionInputsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<unknown>) {}

  /** Keys of the handovers that were decided last, the newest first. */
  async lastKeys({ stage, last, legalEntity, delivered }: LastInputs): Promise<string[]> {
    const { rows } = await sql<{ key: string }>`
      select handover_key as key from decision_inputs
      where stage = ${stage}
        ${legalEntity === undefined ? sql`` : sql`and legal_entity = ${legalEntity}`}
        ${delivered ? sql`and delivery_context is not null` : sql``}
      order by decided_at desc, handover_key desc limit ${last}`.execute(this.db);
    return rows.map(({ key }) => key);
  }

  /** The inputs of these handovers, in the order of the keys. */
  async of(stage: string, keys: readonly string[]): Promise<DecisionInputsUsed[]> {
    const { rows } = await sql<{
      key: string;
      legal_entity: string | null;
      context: Record<string, unknown>;
      delivery_context: Record<string, unknown> | null;
      versions: Record<string, number>;
      decided_at: Date;
    }>`
      select handover_key as key, legal_entity, context, delivery_context, versions, decided_at
      from unnest(${keys}::text[]) with ordinality as wanted (handover_key, place) join decision_inputs using (handover_key)
      where stage = ${stage} order by place`.execute(this.db);
    return rows.map(({ key, legal_entity, context, delivery_context, versions, decided_at }) => ({
      key,
      ...(legal_entity === null ? {} : { legalEntity: legal_entity }),
      inputs: { deal: context, ...(delivery_context === null ? {} : { delivery: delivery_context }) },
      versions,
      decidedAt: decided_at.toISOString(),
    }));
  }
}
