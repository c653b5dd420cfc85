import { InjectDatabase, unavailable, UpstreamProblem } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { Opportunity } from '@handover/contracts/system-crm';
import { readOpportunity } from '../deals/load-deal.js';
import { HandoverEngine } from '../handovers/handover-engine.js';
import type { HandoverRow, HandoversSchema } from '../handovers/handovers-schema.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { beginAnew } from './begin-anew.js';
import { beginUnwinding, lostReason } from './begin-unwinding.js';

/** What an event came to. */
export interface FateAfterTheWin {
  fate: 'accepted' | 'known';
  reason: string;
}

type Known = Pick<HandoverRow, 'key' | 'crm_instance' | 'opportunity_id' | 'direction' | 'state'>;

/** Follows what becomes of opportunities after they were won: those that are lost or reopened, and won again. */
@Injectable()
export class AfterTheWin {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, 'crm'>,
    private readonly engine: HandoverEngine,
  ) {}

  /**
   * Looks up how the opportunity of a known handover stands, and turns the handover around where it must. Undefined when it
   * is won, as the handover has it.
   *
   * @param stage that the event tells of, in the CRM's words; by now the opportunity may stand elsewhere
   * @throws Problem 503 when the CRM cannot be asked
   */
  async follow(handover: Known, stage: string): Promise<FateAfterTheWin | undefined> {
    const opportunity = await this.opportunityOf(handover);
    if (!opportunity) {
      const reason = 'The CRM does not show the opportunity any more; for that alone nothing is undone.';
      return { fate: 'known', reason };
    }
    const won = opportunity.stage === 'closed-won';
    if (handover.direction === 'unwinding') {
      // What was reopened and is won again already was not won in between.
      if (!won || stage !== opportunity.stageName) await this.noteLost(handover, opportunity);
      const known = { fate: 'known', reason: `${lostReason(opportunity)} Its handover is ${handover.state}.` } as const;
      return won ? this.wonAgain(handover) : known;
    }
    return won ? undefined : this.lost(handover, opportunity);
  }

  private async lost({ key, state }: Known, opportunity: Opportunity): Promise<FateAfterTheWin> {
    const reason = lostReason(opportunity);
    const lostVersion = opportunity.version;
    const [begun] = await beginUnwinding(this.db, [key], { by: 'crm', reason, lostVersion });
    if (!begun) return { fate: 'known', reason: `${reason} Its handover is ${state}; nothing changes.` };
    await this.engine.enqueue(key, begun.run);
    return { fate: 'accepted', reason: `${reason} Its handover unwinds.` };
  }

  /** One that a person gave up while it was won can begin anew from now on, once it is won again. */
  private async noteLost({ key }: Known, opportunity: Opportunity): Promise<void> {
    await sql`
      with handover as (
        update handovers set won_again_at = null, crm_version = ${opportunity.version}
        where key = ${key} and direction = 'unwinding' returning key, revision
      )
      update unwindings set lost_at = coalesce(lost_at, now())
      from handover where handover_key = handover.key and unwindings.revision = handover.revision`.execute(this.db);
  }

  private async wonAgain({ key }: Known): Promise<FateAfterTheWin> {
    const { rows } = await sql<{ state: string }>`
      update handovers set won_again_at = now()
      where key = ${key} and direction = 'unwinding' and exists (select from unwindings
        where handover_key = key and unwindings.revision = handovers.revision and lost_at is not null)
      returning state`.execute(this.db);
    const [handover] = rows;
    if (!handover) {
      const reason = 'The handover was given up; it begins anew once the opportunity was reopened and is won again.';
      return { fate: 'known', reason };
    }
    if (handover.state !== 'unwound') {
      return { fate: 'accepted', reason: 'The opportunity is won again: its handover begins anew once it is unwound.' };
    }
    const run = await beginAnew(this.db, key);
    if (run !== undefined) await this.engine.enqueue(key, run);
    return { fate: 'accepted', reason: 'The opportunity is won again: its handover begins anew.' };
  }

  private async opportunityOf({ crm_instance: instance, opportunity_id: id }: Known): Promise<Opportunity | undefined> {
    try {
      return await readOpportunity(this.clients, instance, id);
    } catch (error) {
      if (!(error instanceof UpstreamProblem)) throw error;
      throw unavailable(`The CRM cannot be asked now: ${error.message}`, error.retryAfterSeconds ?? 5);
    }
  }
}
