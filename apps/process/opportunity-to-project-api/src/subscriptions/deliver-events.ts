import { endOfOutbox, type OutboxEntry, type OutboxPosition, readOutbox } from '@handover/events';
import { InjectDatabase, logger, metrics, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { SOURCE } from '../events/outbox-cursor.js';
import type { PostOutcome } from '../outbound/post-message.js';
import { deliverPage } from './deliver-page.js';
import { DeliveryQueue, type LeasedSubscription } from './delivery-queue.js';
import { failureInWords, filterOf, isDelivered, isGone, retryDelay } from './subscription.js';
import { SubscriberCalls } from './subscriber-calls.js';

const POLL_MS = 500;
const FORGET_MS = 60 * 60 * 1000;
const PAGE = 100;
/** Subscriptions that a replica delivers to at the same time: one that hangs delays no other. */
const AT_ONCE = 32;
/** Handovers whose events go to one subscriber at the same time; while it fails, one event alone tries it. */
const SUBJECTS_AT_ONCE = 8;
/** Together with one time-out well below the lease. */
const LONGEST_PASS_MS = 10_000;
const HOUR_SECONDS = 3_600;

/**
 * Delivers events to subscribers, the same event again under the same id until it is taken. Every replica may deliver to every
 * subscriber; a lease makes sure that one does at a time.
 */
@Injectable()
export class DeliverEvents implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = [
    new RepeatedWork({
      context: 'Subscriptions',
      everyMs: POLL_MS,
      work: () => this.look(),
      failure: 'Subscriptions could not be looked up',
    }),
    new RepeatedWork({
      context: 'Subscriptions',
      everyMs: FORGET_MS,
      work: () => this.queue.forget(),
      failure: 'Old deliveries could not be deleted',
    }),
  ];
  private readonly passes = new Set<Promise<void>>();
  private ending = false;

  constructor(
    @InjectDatabase() private readonly db: Kysely<unknown>,
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'SUBSCRIPTION_PATIENCE_HOURS'>,
    private readonly queue: DeliveryQueue,
    private readonly subscribers: SubscriberCalls,
  ) {}

  onApplicationBootstrap(): void {
    for (const each of this.repeated) each.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending = true;
    await Promise.all(this.repeated.map((each) => each.stop()));
    await Promise.all(this.passes);
  }

  /** Begins to deliver to those whose events wait, as far as this replica has room; resolves before it has ended. */
  async look(): Promise<void> {
    if (this.passes.size >= AT_ONCE) return;
    const leased = await this.queue.lease(AT_ONCE - this.passes.size);
    for (const subscription of leased) {
      const pass = this.deliverTo(subscription).catch((error: Error) => {
        // The lease ends by itself, and another attempt follows.
        logger('Subscriptions').warn({ err: error, subscription: subscription.id }, 'Events could not be delivered');
      });
      this.passes.add(pass);
      void pass.finally(() => this.passes.delete(pass));
    }
  }

  /** One pass: page by page until nothing is left, a delivery fails, or others should have their turn. */
  private async deliverTo(leased: LeasedSubscription): Promise<void> {
    const until = performance.now() + LONGEST_PASS_MS;
    const goesOn = () => !this.ending && performance.now() < until;
    const filter = filterOf({
      eventTypes: leased.event_types,
      legalEntities: leased.legal_entities,
      practices: leased.practices,
    });
    let reached: OutboxPosition = { transactionId: leased.after_transaction, position: leased.after_position };
    for (let { failures } = leased; ; failures = 0) {
      // What is not wanted up to here need not be read again.
      const end = (await endOfOutbox(this.db)) ?? reached;
      const page = await readOutbox(this.db, SOURCE, { after: reached, upTo: end, filter, limit: PAGE });
      const already = await this.deliveredOf(leased, page);
      const atOnce = failures > 0 ? 1 : SUBJECTS_AT_ONCE;
      const { delivered, done, failure } = await deliverPage(page, (entry) => this.deliver(leased, entry), {
        already,
        atOnce,
        goesOn,
      });
      reached = done === page.length && page.length < PAGE ? end : (page[done - 1]?.at ?? reached);
      if (failure) return this.putOff(leased, reached, failure, delivered > 0 ? 0 : failures);
      const left = done < page.length || page.length === PAGE;
      if (!left || !goesOn()) {
        const stillFailing = page.length > 0 && delivered === 0 && done < page.length ? failures : 0;
        return this.queue.finish(leased, { reached, failures: stillFailing, waitSeconds: 0 });
      }
      if (!(await this.queue.advance(leased, reached))) return;
    }
  }

  private deliveredOf(leased: LeasedSubscription, page: readonly OutboxEntry[]): Promise<ReadonlySet<string>> {
    if (page.length === 0) return Promise.resolve(new Set());
    return this.queue.delivered(
      leased,
      page.map(({ event }) => event.id),
    );
  }

  private async deliver(leased: LeasedSubscription, entry: OutboxEntry): Promise<PostOutcome | undefined> {
    const at = new Date().toISOString();
    const outcome = await this.subscribers.call(leased, entry.event);
    const taken = isDelivered(outcome);
    await this.queue.record(leased, entry, { at, ...outcome }, taken);
    metrics()
      .counter({
        name: 'handover_deliveries_total',
        help: 'Attempts to deliver events, by outcome',
        labelNames: ['outcome'],
      })
      .inc({ outcome: taken ? 'delivered' : 'failed' });
    return taken ? undefined : outcome;
  }

  /** What follows a failure: another attempt later, or the end of the subscription. */
  private async putOff(
    leased: LeasedSubscription,
    reached: OutboxPosition,
    outcome: PostOutcome,
    earlierFailures: number,
  ): Promise<void> {
    const failures = earlierFailures + 1;
    const reason = this.reasonToDisable(outcome, earlierFailures > 0 ? leased.failing_seconds : 0);
    if (reason === undefined) {
      const waitSeconds = retryDelay(failures, outcome);
      return this.queue.finish(leased, { reached, failures, failingAnew: earlierFailures === 0, waitSeconds });
    }
    if (!(await this.queue.disable(leased, reached, reason))) return;
    logger('Subscriptions').error({ subscription: leased.id, reason }, 'A subscription was disabled');
  }

  private reasonToDisable(outcome: PostOutcome, failingSeconds: number): string | undefined {
    const hours = this.config.SUBSCRIPTION_PATIENCE_HOURS;
    if (isGone(outcome)) return 'It answered 410: it wants no more events.';
    if (failingSeconds < hours * HOUR_SECONDS) return undefined;
    return `It has taken no event for ${hours} hours. ${failureInWords(outcome)}`;
  }
}
