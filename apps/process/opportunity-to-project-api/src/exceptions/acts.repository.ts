import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { RefusedHandover } from './act-on-exceptions.js';
import { type ActFate, fateOf } from './act-fate.js';

/** An act with how many of its handovers have come how far. */
export type ActRow = Selectable<HandoversSchema['acts']> &
  Record<'resumed' | 'through' | 'blocked' | 'waiting', number>;

/** What became of one handover of an act. */
export interface ActedHandoverRow {
  /** Place in the act. */
  id: string;
  handover_key: string;
  exception_id: string;
  name: string | null;
  state: string;
  fate: ActFate;
  updated_at: Date;
  project_id: string | null;
  /** The exception that is open now. */
  open_id: string | null;
  open_sentence: string | null;
}

/** Acts of which an answer or a list wants to know. */
export interface ActFilter {
  cause?: string;
  by?: string;
}

/** What people set in motion, and what became of it. */
@Injectable()
export class ActsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** The newest first. */
  async list({ cause, by }: ActFilter, limit: number, after?: string): Promise<ActRow[]> {
    const conditions = [
      cause === undefined ? undefined : sql`cause = ${cause}`,
      by === undefined ? undefined : sql`actor = ${by}`,
      after === undefined ? undefined : sql`(acted_at, id) < (select acted_at, id from acts where id::text = ${after})`,
    ].filter((condition) => condition !== undefined);
    return this.read(sql`
      where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
      order by acted_at desc, id desc limit ${limit}`);
  }

  async find(id: string): Promise<ActRow | undefined> {
    const [found] = await this.read(sql`where id::text = ${id}`);
    return found;
  }

  /** Handovers of an act in the order in which it took them, those of one fate if told. */
  async handoversOf(id: string, limit: number, { fate, after }: { fate?: ActFate; after?: string } = {}) {
    const { rows } = await sql<ActedHandoverRow>`
      select acted.id::text as id, acted.handover_key, acted.exception_id, name, state, ${fateOf} as fate,
        handovers.updated_at, project_id, met.id as open_id, met.sentence as open_sentence
      from exception_acts as acted
      join handovers on handovers.key = acted.handover_key
      left join lateral (
        select exceptions.id, sentence from exceptions
        where exceptions.handover_key = acted.handover_key and resolved_at is null and state = 'blocked'
        order by opened_at desc limit 1
      ) as met on true
      where acted.act_id::text = ${id} ${fate === undefined ? sql`` : sql`and ${fateOf} = ${fate}`}
        ${after === undefined ? sql`` : sql`and acted.id > ${after}::bigint`}
      order by acted.id limit ${limit}`.execute(this.db);
    return rows;
  }

  /** Keeps all that an act was refused for, when more was found while it was done. */
  async refuse(id: string, refused: readonly RefusedHandover[]): Promise<void> {
    await sql`update acts set refused = ${JSON.stringify(refused)}::jsonb where id = ${id}::uuid`.execute(this.db);
  }

  private async read(which: RawBuilder<unknown>): Promise<ActRow[]> {
    const { rows } = await sql<ActRow>`
      select act.*, coalesce(resumed, 0) as resumed, coalesce(through, 0) as through, coalesce(blocked, 0) as blocked,
        coalesce(waiting, 0) as waiting
      from (select * from acts ${which}) as act left join lateral (
        select count(*)::int as resumed, count(*) filter (where fate = 'through')::int as through,
          count(*) filter (where fate = 'blocked')::int as blocked,
          count(*) filter (where fate = 'waiting')::int as waiting
        from (
          select ${fateOf} as fate from exception_acts join handovers on handovers.key = handover_key
          where act_id = act.id
        ) as acted
      ) as counted on true
      order by acted_at desc, id desc`.execute(this.db);
    return rows;
  }
}
