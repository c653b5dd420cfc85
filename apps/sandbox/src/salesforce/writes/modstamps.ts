import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { salesforceInstant } from '../soql/parameters.js';

/**
 * Gives each write its SystemModstamp: the time, but always later than the one before, so that no two writes of an object
 * share a stamp and a stamp can serve as a version. Goes ahead of the clock while there is more than one write a millisecond.
 */
@Injectable()
export class Modstamps implements OnApplicationBootstrap {
  private readonly last = new Map<string, number>();

  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.catchUp();
  }

  /** Starts after the stamps that are stored; once at the start, and after records were stored by another way. */
  async catchUp(): Promise<void> {
    const { rows } = await this.pool.query<{ type: string; stamp: string | null }>(
      `select type, max(data->>'SystemModstamp') as stamp from records where system = 'crm' group by type`,
    );
    for (const { type, stamp } of rows) {
      if (stamp) this.last.set(type, Math.max(Date.parse(stamp), this.last.get(type) ?? 0));
    }
  }

  /** E.g. `2026-02-14T09:30:00.001+0000`. */
  next(type: string): string {
    const time = Math.max(Date.now(), (this.last.get(type) ?? 0) + 1);
    this.last.set(type, time);
    return salesforceInstant(new Date(time));
  }
}
