import { handoverKey } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import {
  currentCorrelationId,
  currentTraceparent,
  InjectDatabase,
  logger,
  metrics,
  Problem,
  unavailable,
  UpstreamProblem,
} from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { readOpportunity } from '../deals/load-deal.js';
import { HandoverEngine } from '../handovers/handover-engine.js';
import { isUnderWay, statesUnderWay } from '../handovers/handover.js';
import type { HandoverRow, HandoversSchema } from '../handovers/handovers-schema.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';
import { isReviewed } from '../stage-reviews/stage-review.js';
import { StageReviewsRepository } from '../stage-reviews/stage-reviews.repository.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { BeginHandovers } from './begin-handovers.js';
import { isOlderVersion, isSameVersion } from './crm-version.js';
import type { EventReceipt } from './event-documents.js';
import type { Fate } from './event-fate.js';
import {
  type IncomingEvent,
  insertReceivedEvent,
  noted,
  ReceivedEventsRepository,
} from './received-events.repository.js';
import { stageInWords } from './stage-in-words.js';
import { AfterTheWin } from '../unwindings/after-the-win.js';
import { sameDeal } from './same-deal.js';

/** What is known of a handover whose opportunity an event is about. */
type KnownHandover = Pick<
  HandoverRow,
  'key' | 'crm_instance' | 'opportunity_id' | 'state' | 'direction' | 'crm_version'
>;

/** Takes in what CRMs say of their opportunities. An event is only a hint: what counts is what the CRM then holds. */
@Injectable()
export class ReceiveEvent {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    private readonly engine: HandoverEngine,
    private readonly handovers: ResumeHandovers,
    private readonly reviews: StageReviewsRepository,
    private readonly received: ReceivedEventsRepository,
    private readonly beginning: BeginHandovers,
    private readonly afterTheWin: AfterTheWin,
  ) {}

  /**
   * Every event ends in a handover, in a recorded reason why not, or among those that are tried again.
   *
   * @throws Problem 422 when the CRM knows no such opportunity, 503 when the CRM cannot be asked and has to be
   */
  async receive(event: IncomingEvent): Promise<EventReceipt> {
    const receipt = await this.workOn(event).catch((error: unknown) => this.onFailure(event, error));
    count(event, receipt);
    if (receipt.fate === 'unknown-opportunity') {
      throw new Problem({
        type: 'unknown-opportunity',
        title: 'Unknown opportunity',
        status: 422,
        detail: receipt.reason,
      });
    }
    return receipt;
  }

  private async workOn(event: IncomingEvent): Promise<EventReceipt> {
    const key = handoverKey(event.crmInstance, event.opportunityId);
    const [earlier, handover] = await Promise.all([this.received.countRepeated(event.eventId), this.handover(key)]);
    if (earlier) {
      const reason = `It was received before: ${earlier.reason}`;
      return receiptOf(event, { fate: 'repeated', reason }, handover && key);
    }
    if (handover) return this.onKnown(event, key, handover);

    const opportunity = await this.opportunityOf(event);
    const stage = opportunity === 'unknown' ? 'gone' : (opportunity?.stage ?? stageInWords(event.stage));
    if (stage === 'closed-won') {
      const fate = await this.beginning.begin(event, key, opportunity as Opportunity | undefined);
      return receiptOf(event, fate, key);
    }
    return this.beforeTheWin(event, key, stage);
  }

  /** Keeps an event that could not be worked on, so that neither it nor those behind it depend on its sender. */
  private async onFailure(event: IncomingEvent, error: unknown): Promise<EventReceipt> {
    const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const postponed = error instanceof Problem;
    const fate: Fate = postponed
      ? { fate: 'postponed', reason: `It could not be worked on yet, and is tried again by itself. ${error.detail}` }
      : {
          fate: 'failed',
          reason: 'Handover itself failed over it. It is kept, and tried again by itself for a while.',
        };
    if (!postponed) logger('Events').error({ err: error, event: event.eventId }, 'The intake of an event failed');
    try {
      await this.received.record(event, fate, failure);
    } catch {
      // Not even that can be recorded: its sender must bring it again.
      throw error;
    }
    if (!postponed) return receiptOf(event, fate);
    count(event, fate);
    throw error;
  }

  /**
   * Asks for the review of a stage with a gate; of `commit` also when the deal has left it, or is gone, with demands raised
   * there.
   */
  private async beforeTheWin(event: IncomingEvent, key: string, stage: string): Promise<EventReceipt> {
    const reviews = await this.reviews.of(key);
    const fallenBack = stage !== 'contract-review' && reviews.find(({ demands }) => demands.length > 0);
    const reviewed = isReviewed(stage) ? stage : fallenBack ? fallenBack.stage : undefined;
    if (!reviewed && stage === 'gone') {
      const reason = `The CRM ${event.crmInstance} knows no opportunity "${event.opportunityId}".`;
      return this.record(event, { fate: 'unknown-opportunity', reason });
    }
    if (!reviewed) return this.recordUnlessPolled(event, withoutGate(event, stage));
    const known = reviews.find((review) => review.stage === reviewed)?.crm_version;
    if (known !== undefined && isOlderVersion(event.version, known)) {
      const reason = `Version ${event.version} of the opportunity is older than ${known}, which was reviewed; nothing changes.`;
      return this.recordUnlessPolled(event, { fate: 'older', reason });
    }
    const { crmInstance, opportunityId, version } = event;
    const correlationId = currentCorrelationId() ?? event.eventId;
    const fate: Fate = {
      fate: 'accepted',
      reason: isReviewed(stage)
        ? `The gate of ${stage} is evaluated; a handover begins with the win.`
        : `The deal ${stage === 'gone' ? 'is gone from the CRM' : `has left ${reviewed}`}: what was raised there is reviewed.`,
    };
    const request = { key, stage: reviewed, crmInstance, opportunityId, version, correlationId };
    const run = await this.reviews.request(
      { ...request, traceparent: currentTraceparent() },
      insertReceivedEvent(event, noted(fate)),
    );
    await this.engine.enqueueReview(key, reviewed, run);
    return receiptOf(event, fate);
  }

  private handover(key: string): Promise<KnownHandover | undefined> {
    return this.db
      .selectFrom('handovers')
      .select(['key', 'crm_instance', 'opportunity_id', 'state', 'direction', 'crm_version'])
      .where('key', '=', key)
      .executeTakeFirst();
  }

  private async onKnown(event: IncomingEvent, key: string, handover: KnownHandover): Promise<EventReceipt> {
    const { state, direction, crm_version: known } = handover;
    if (known !== null && isOlderVersion(event.version, known)) {
      const reason = `Version ${event.version} of the opportunity is older than ${known}, which is known; nothing changes.`;
      return this.recordUnlessPolled(event, { fate: 'older', reason }, key);
    }
    if (direction === 'unwinding' || stageInWords(event.stage) !== 'closed-won') {
      const fate = await this.afterTheWin.follow(handover, event.stage);
      if (fate) return this.record(event, fate, key);
    }
    const isNews = known === null || !isSameVersion(event.version, known);
    if (isNews && isUnderWay(state) && !(event.origin === 'poll' && (await this.unchanged(event, key)))) {
      if (!(await this.noteSave(key))) return this.onKnown(event, key, (await this.handover(key))!);
      const reason = `The handover is ${state}; should it be blocked by what it read before, it goes on.`;
      return this.recordUnlessPolled(event, { fate: 'known', reason }, key);
    }
    if (isNews && state === 'blocked') {
      if (await this.unchanged(event, key)) {
        const reason = 'It changes nothing that the handover reads, which stays blocked.';
        return this.recordUnlessPolled(event, { fate: 'known', reason }, key);
      }
      await this.handovers.resume([key], { by: 'crm', reason: 'The opportunity was saved in the CRM.' });
      return this.record(event, { fate: 'accepted', reason: 'It carries the blocked handover on.' }, key);
    }
    const reason = `The opportunity has a handover, which is ${state}.`;
    return this.recordUnlessPolled(event, { fate: 'known', reason }, key);
  }

  /** Notes that a deal was saved while its handover is on its way to a project; false when it is so no more. */
  private async noteSave(key: string): Promise<boolean> {
    const noted = await this.db
      .updateTable('handovers')
      .set({ saved_at: sql<Date>`now()` })
      .where('key', '=', key)
      .where('state', 'in', [...statesUnderWay])
      .where('direction', '=', 'providing')
      .returning('key')
      .executeTakeFirst();
    return noted !== undefined;
  }

  /**
   * Whether the deal is as the handover read it: what Handover writes to the CRM itself is no reason to look at the deal again. Any
   * other change may help, whatever the handover is blocked for.
   */
  private async unchanged({ crmInstance, opportunityId }: IncomingEvent, key: string): Promise<boolean> {
    const { opportunity: read } = await this.db
      .selectFrom('handovers')
      .select('opportunity')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (!read) return false;
    try {
      const opportunity = await readOpportunity(this.clients, crmInstance, opportunityId);
      if (!opportunity || !sameDeal(opportunity, read)) return false;
      // What a poll lists again is known by then.
      await this.db
        .updateTable('handovers')
        .set({ crm_version: opportunity.version })
        .where('key', '=', key)
        .where('state', '=', 'blocked')
        .execute();
      return true;
    } catch (error) {
      // A run waits for the CRM; an event that is put aside would be lost.
      if (error instanceof UpstreamProblem) return false;
      throw error;
    }
  }

  /** 'unknown' when the CRM knows none; undefined when it cannot be asked but the event itself says that the deal is won. */
  private async opportunityOf(event: IncomingEvent): Promise<Opportunity | 'unknown' | undefined> {
    try {
      return (await readOpportunity(this.clients, event.crmInstance, event.opportunityId)) ?? 'unknown';
    } catch (error) {
      if (!(error instanceof UpstreamProblem)) throw error;
      if (error.status === 400 || error.status === 422) return 'unknown';
      if (stageInWords(event.stage) === 'closed-won') return undefined;
      throw unavailable(`The CRM cannot be asked now: ${error.message}`, error.retryAfterSeconds ?? 5);
    }
  }

  private async record(event: IncomingEvent, fate: Fate, key?: string): Promise<EventReceipt> {
    await this.received.record(event, fate);
    return receiptOf(event, fate, key);
  }

  /** A poll lists again what events have told already: that it changes nothing is worth no row. */
  private async recordUnlessPolled(event: IncomingEvent, fate: Fate, key?: string): Promise<EventReceipt> {
    return event.origin === 'poll' ? receiptOf(event, fate, key) : this.record(event, fate, key);
  }
}

function receiptOf({ eventId }: IncomingEvent, fate: Fate, key?: string): EventReceipt {
  return { eventId, ...fate, ...(key === undefined ? {} : { handoverKey: key }) };
}

function count({ origin }: IncomingEvent, { fate }: Pick<Fate, 'fate'>): void {
  metrics()
    .counter({
      name: 'handover_opportunity_events_total',
      help: 'Events of CRMs, by fate and by how they came',
      labelNames: ['fate', 'origin'],
    })
    .inc({ fate, origin });
}

function withoutGate({ stage: told }: IncomingEvent, stage: string): Fate {
  const reason =
    stageInWords(told) === stage
      ? `The stage "${told}" has no gate; a handover begins with the win.`
      : `It says "${told}", and the CRM says ${stage}, which has no gate; a handover begins with the win.`;
  return { fate: 'not-ours', reason };
}
