import { conflict, InjectDatabase, notFound } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { HandoverEngine } from '../handovers/handover-engine.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { beginUnwinding, refusalToGiveUp, type Unwinding } from './begin-unwinding.js';

/** Who gives handovers up, and why. */
export type GivingUp = Omit<Unwinding, 'lostVersion'>;

/** Most runs that are queued at once; the sweep finds the others. */
const AT_ONCE = 100;

/** Handovers that people give up. */
@Injectable()
export class GiveUp {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly engine: HandoverEngine,
  ) {}

  /**
   * Gives up a handover that is not provisioned.
   *
   * @throws Problem 404 when there is none, 409 when it is provisioned, unwound or on its way there
   */
  async one(key: string, givingUp: GivingUp): Promise<void> {
    const begun = await this.all([key], givingUp);
    if (begun.length > 0) return;
    const handover = await this.db
      .selectFrom('handovers')
      .select(['state', 'direction'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (!handover) throw notFound('handover', key);
    throw refusalToGiveUp(handover) ?? conflict('The handover went on in the meantime.');
  }

  /** Gives up those of the handovers that can be, all in one statement; resolves with their keys. */
  async all(keys: readonly string[], givingUp: GivingUp): Promise<string[]> {
    const begun = await beginUnwinding(this.db, keys, givingUp);
    // One that fails here is found by the sweep.
    await Promise.all(begun.slice(0, AT_ONCE).map(({ key, run }) => this.engine.enqueue(key, run)));
    return begun.map(({ key }) => key);
  }
}
