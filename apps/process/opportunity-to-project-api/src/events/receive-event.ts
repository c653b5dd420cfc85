import { handoverKey } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import { insertEvents } from '@handover/events';
import {
  currentCorrelationId,
  currentTraceparent,
  InjectDatabase,
  insertAuditEntries,
  metrics,
  Problem,
  unavailable,
  UpstreamProblem,
} from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { readOpportunity } from '../deals/load-deal.js';
import { HandoverEngine } from '../handovers/handover-engine.js';
import { statesUnderWay } from '../handovers/handover.js';
import { describing } from '../handovers/handover-progress.js';
import type { HandoverRow, HandoversSchema } from '../handovers/handovers-schema.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { isReviewed } from '../stage-reviews/stage-review.js';
import { StageReviewsRepository } from '../stage-reviews/stage-reviews.repository.js';
import { AfterTheWin } from '../unwindings/after-the-win.js';
import { isOlderVersion } from './crm-version.js';
import { sameDeal } from './same-deal.js';
import type { EventFate, EventReceipt, OpportunityEvent } from './event-documents.js';

type Fate = { fate: EventFate; reason: string };
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
    private readonly afterTheWin: AfterTheWin,
  ) {}

  /**
   * Every event ends in a handover or in a recorded reason why not.
   *
   * @throws Problem 422 when the CRM knows no such opportunity, 503 when the CRM cannot be asked and has to be
   */
  async receive(event: OpportunityEvent): Promise<EventReceipt> {
    const receipt = await this.receiptOf(event);
    metrics()
      .counter({ name: 'handover_opportunity_events_total', help: 'Events of CRMs, by fate', labelNames: ['fate'] })
      .inc({ fate: receipt.fate });
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

  private async receiptOf(event: OpportunityEvent): Promise<EventReceipt> {
    const key = handoverKey(event.crmInstance, event.opportunityId);
    const [earlier, handover] = await Promise.all([this.repeated(event), this.handover(key)]);
    if (earlier) return { eventId: event.eventId, ...earlier, ...(handover ? { handoverKey: key } : {}) };
    if (handover) return this.onKnown(event, key, handover);

    const { crmInstance, opportunityId } = event;
    const opportunity = await this.opportunityOf(event);
    if (opportunity === 'unknown') {
      const reason = `The CRM ${crmInstance} knows no opportunity "${opportunityId}".`;
      return this.record(event, { fate: 'unknown-opportunity', reason });
    }
    const stage = opportunity?.stage ?? stageInWords(event.stage);
    if (stage !== 'closed-won') return this.beforeTheWin(event, key, stage);
    return this.begin(event, key, opportunity);
  }

  /** Asks for the review of a stage with a gate; of `commit` also when the deal has left it with demands raised there. */
  private async beforeTheWin(event: OpportunityEvent, key: string, stage: string): Promise<EventReceipt> {
    const reviews = await this.reviews.of(key);
    const fallenBack = stage !== 'contract-review' && reviews.find(({ demands }) => demands.length > 0);
    const reviewed = isReviewed(stage) ? stage : fallenBack ? fallenBack.stage : undefined;
    if (!reviewed) {
      const reason = `The stage "${event.stage}" has no gate; a handover begins with the win.`;
      return this.record(event, { fate: 'not-ours', reason });
    }
    const known = reviews.find((review) => review.stage === reviewed)?.crm_version;
    if (known !== undefined && isOlderVersion(event.version, known)) {
      const reason = `Version ${event.version} of the opportunity is older than ${known}, which was reviewed; nothing changes.`;
      return this.record(event, { fate: 'older', reason });
    }
    const { crmInstance, opportunityId, version } = event;
    const correlationId = currentCorrelationId() ?? event.eventId;
    const fate: Fate = {
      fate: 'accepted',
      reason: isReviewed(stage)
        ? `The gate of ${stage} is evaluated; a handover begins with the win.`
        : `The deal has left ${reviewed}: what was raised there is reviewed.`,
    };
    const request = { key, stage: reviewed, crmInstance, opportunityId, version, correlationId };
    const run = await this.reviews.request(
      { ...request, traceparent: currentTraceparent() },
      insertReceivedEvent(event, fate),
    );
    await this.engine.enqueueReview(key, reviewed, run);
    return { eventId: event.eventId, ...fate };
  }

  /** What became of an earlier delivery; of one whose opportunity was not there yet, the CRM is asked again. */
  private async repeated({ eventId }: OpportunityEvent): Promise<Fate | undefined> {
    const earlier = await this.db
      .updateTable('received_events')
      .set({ deliveries: sql`deliveries + 1` })
      .where('event_id', '=', eventId)
      .where('fate', '<>', 'unknown-opportunity')
      .returning(['fate', 'reason'])
      .executeTakeFirst();
    return earlier && { fate: 'repeated', reason: `It was received before: ${earlier.reason}` };
  }

  private handover(key: string) {
    return this.db
      .selectFrom('handovers')
      .select(['key', 'crm_instance', 'opportunity_id', 'state', 'direction', 'crm_version'])
      .where('key', '=', key)
      .executeTakeFirst();
  }

  private async onKnown(event: OpportunityEvent, key: string, handover: KnownHandover): Promise<EventReceipt> {
    const { state, crm_version: known } = handover;
    if (known !== null && isOlderVersion(event.version, known)) {
      const reason = `Version ${event.version} of the opportunity is older than ${known}, which is known; nothing changes.`;
      return this.record(event, { fate: 'older', reason }, key);
    }
    const won = stageInWords(event.stage) === 'closed-won';
    if (handover.direction === 'unwinding' || !won) {
      const fate = await this.afterTheWin.follow(handover, event.stage);
      if (fate) return this.record(event, fate, key);
    }
    const saved = won && event.version !== known;
    if (saved && underWay(state)) {
      if (!(await this.noteSave(key))) return this.onKnown(event, key, (await this.handover(key))!);
      const reason = `The handover is ${state}; should it be blocked by what it read before, it goes on.`;
      return this.record(event, { fate: 'known', reason }, key);
    }
    if (saved && state === 'blocked') {
      if (await this.unchanged(event, key)) {
        const reason = 'It changes nothing that the handover reads, which stays blocked.';
        return this.record(event, { fate: 'known', reason }, key);
      }
      await this.handovers.resume([key], { by: 'crm', reason: 'The opportunity was saved in the CRM.' });
      return this.record(event, { fate: 'accepted', reason: 'It carries the blocked handover on.' }, key);
    }
    return this.record(event, { fate: 'known', reason: `The opportunity has a handover, which is ${state}.` }, key);
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
  private async unchanged({ crmInstance, opportunityId }: OpportunityEvent, key: string): Promise<boolean> {
    const { opportunity: read } = await this.db
      .selectFrom('handovers')
      .select('opportunity')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (!read) return false;
    try {
      const opportunity = await readOpportunity(this.clients, crmInstance, opportunityId);
      return opportunity !== undefined && sameDeal(opportunity, read);
    } catch (error) {
      // A run waits for the CRM; an event that is put aside would be lost.
      if (error instanceof UpstreamProblem) return false;
      throw error;
    }
  }

  /** 'unknown' when the CRM knows none; undefined when it cannot be asked but the event itself says that the deal is won. */
  private async opportunityOf(event: OpportunityEvent): Promise<Opportunity | 'unknown' | undefined> {
    try {
      return (await readOpportunity(this.clients, event.crmInstance, event.opportunityId)) ?? 'unknown';
    } catch (error) {
      if (!(error instanceof UpstreamProblem)) throw error;
      if (error.status === 400 || error.status === 422) return 'unknown';
      if (stageInWords(event.stage) === 'closed-won') return undefined;
      throw unavailable(`The CRM cannot be asked now: ${error.message}`, error.retryAfterSeconds ?? 5);
    }
  }

  /** Handover, event and announcement in one statement; of several deliveries at once, one makes the handover. */
  private async begin(
    event: OpportunityEvent,
    key: string,
    opportunity: Opportunity | undefined,
  ): Promise<EventReceipt> {
    const correlationId = currentCorrelationId() ?? event.eventId;
    const traceparent = currentTraceparent();
    const fate: Fate = { fate: 'accepted', reason: 'It began the handover of the opportunity.' };
    const data = { eventId: event.eventId, stage: event.stage, version: event.version };
    const columns: Record<string, RawBuilder<unknown>> = opportunity
      ? describing(opportunity)
      : { crm_version: sql`${event.version}` };
    const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
    const values = sql.join(Object.values(columns));
    const events = [{ name: 'opportunity.received' as const, subject: key, data, correlationId, traceparent }];
    const entry = {
      action: 'handover.begun',
      subject: key,
      actor: 'crm',
      after: { state: 'received', ...data },
      correlationId,
    };
    const { rows } = await sql<{ key: string }>`
      with begun as (
        insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, traceparent, ${names})
        values (${key}, ${event.crmInstance}, ${event.opportunityId}, 'received', ${correlationId},
          ${traceparent ?? null}, ${values})
        on conflict do nothing returning key
      ), noted as (
        ${insertReceivedEvent(event, fate)}
      ), announced as (${insertEvents(events, sql`exists (select 1 from begun)`)}),
      audited as (${insertAuditEntries([entry], sql`exists (select 1 from begun)`)})
      select key from begun`.execute(this.db);
    if (rows.length === 0) {
      return {
        eventId: event.eventId,
        fate: 'repeated',
        reason: 'The handover of the opportunity has begun.',
        handoverKey: key,
      };
    }
    await this.engine.enqueue(key, 1);
    return { eventId: event.eventId, ...fate, handoverKey: key };
  }

  private async record(event: OpportunityEvent, fate: Fate, key?: string): Promise<EventReceipt> {
    await insertReceivedEvent(event, fate).execute(this.db);
    return { eventId: event.eventId, ...fate, ...(key === undefined ? {} : { handoverKey: key }) };
  }
}

function underWay(state: string): boolean {
  return (statesUnderWay as readonly string[]).includes(state);
}

function insertReceivedEvent(event: OpportunityEvent, { fate, reason }: Fate) {
  return sql`
    insert into received_events (event_id, crm_instance, opportunity_id, stage, crm_version, occurred_at, fate, reason)
    values (${event.eventId}, ${event.crmInstance}, ${event.opportunityId}, ${event.stage}, ${event.version},
      ${event.occurredAt}::timestamptz, ${fate}, ${reason})
    on conflict (event_id) do update set
      deliveries = received_events.deliveries + 1, fate = excluded.fate, reason = excluded.reason`;
}

/** A stage in the words of a CRM as one of ours, where the words are the same: `Closed Won` → `closed-won`. */
function stageInWords(stage: string): string {
  return stage
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
