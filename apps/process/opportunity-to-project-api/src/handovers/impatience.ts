import { InjectDatabase } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { CONFIGURATION } from '../configuration.js';
import { causeOf, type Finding, whatFollows } from '../exceptions/business-exception.js';
import type { HandoversSchema } from './handovers-schema.js';
import { patienceAt, type PatienceConfiguration, waitsForMaintenance } from './patience-at.js';

/** Most that one look finds. */
const AT_ONCE = 200;

interface LongWait {
  key: string;
  checkpoint: Finding['checkpoint'];
  waiting_for: string;
  system: string | null;
  instance: string | null;
}

/** Tells people of handovers that have waited for longer than they should; they go on waiting, and by themselves. */
@Injectable()
export class Impatience {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    @Inject(CONFIGURATION) private readonly config: PatienceConfiguration,
  ) {}

  /** Opens an exception for each of them that has none. Time in a maintenance window does not count. */
  async tell(): Promise<void> {
    const { rows } = await sql<LongWait>`
      select key, waiting_at as checkpoint, waiting_for, waiting_system as system, waiting_instance as instance
      from handovers
      where state = 'waiting' and waiting_at is not null
        and waiting_since < now() - ${patienceAt(sql`waiting_at`, this.config)}
        and not exists (select from exceptions where handover_key = key and class = 'unavailable' and resolved_at is null)
        and not ${waitsForMaintenance}
      order by start_date limit ${AT_ONCE}`.execute(this.db);
    if (rows.length > 0) await this.open(rows);
  }

  private async open(waits: readonly LongWait[]): Promise<void> {
    const opened = waits.map((wait) => {
      const finding = findingOf(wait);
      return {
        key: wait.key,
        ...finding,
        cause: causeOf(finding),
        after: whatFollows(finding),
        title: finding.causeTitle,
      };
    });
    await sql`
      insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id,
        value, currency, start_date)
      select handovers.key, checkpoint, class, cause, title, sentence, owner, after, correlation_id, amount, currency, start_date
      from jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) as opened (key text, checkpoint text, class text, cause text,
        title text, sentence text, owner text, after text)
      join handovers using (key)
      where state = 'waiting'
      on conflict (handover_key, cause) where resolved_at is null do nothing`.execute(this.db);
  }
}

function findingOf({ checkpoint, waiting_for: reason, system, instance }: LongWait): Finding {
  // Without an instance, what cannot be reached is the system API, which the reason names first.
  const name = system === null ? reason.split(' ', 1)[0]! : `${system.toUpperCase()} (${instance})`;
  return {
    checkpoint,
    class: 'unavailable',
    code: 'system-down',
    owner: 'nobody',
    sentence: `The handover waits for ${name}: ${reason}.`,
    shared: name,
    causeTitle: `${name} is not available`,
  };
}
