import { InjectDatabase, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { KeptCall } from './kept-call.js';

/** The calls of one stage of an attempt. */
export interface StageCallsRow {
  id: string;
  run: number;
  attempt: number;
  calls: KeptCall[];
}

const PURGE_EVERY_MS = 600_000;
const AT_ONCE = 5_000;

/** The calls that were made for handovers, for as long as they are kept. */
@Injectable()
export class CallsRepository implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Calls',
    everyMs: PURGE_EVERY_MS,
    work: () => this.purge(),
    failure: 'Calls that are kept no longer could not be deleted',
  });

  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    @Inject(CONFIGURATION) private readonly config: Configuration,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
    this.repeated.wake();
  }

  onApplicationShutdown(): Promise<void> {
    return this.repeated.stop();
  }

  /** Stages of a handover with their calls, the last first. */
  async of(key: string, limit: number, before?: string): Promise<StageCallsRow[]> {
    return this.db
      .selectFrom('attempt_calls')
      .select(['id', 'run', 'attempt', 'calls'])
      .where('handover_key', '=', key)
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  /** Deletes what is kept no longer. */
  async purge(): Promise<void> {
    for (let deleted = AT_ONCE; deleted === AT_ONCE;) {
      const { rows } = await sql`
        delete from attempt_calls where id in (
          select id from attempt_calls where made_at < now() - make_interval(days => ${this.config.CALLS_KEPT_DAYS})
          order by made_at limit ${AT_ONCE})
        returning 1`.execute(this.db);
      deleted = rows.length;
    }
  }
}
