import { randomUUID } from 'node:crypto';
import type { OpportunityChange } from '@handover/contracts/system-crm';
import { logger, metrics, Problem, RepeatedWork, runWithCorrelation, UpstreamProblem } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { ReceiveEvent } from '../events/receive-event.js';
import type { IncomingEvent } from '../events/received-events.repository.js';
import { FeedCursors, type FeedLease } from '../feeds/feed-cursors.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { KnownOpportunities } from './known-opportunities.js';
import { isWorthTelling, stageOf } from './worth-telling.js';

const PAGE = 50;
/** Clocks of CRMs may be off, and a change may be stored after others that are stamped later. */
const LOOK_BACK_SECONDS = 600;

/**
 * Follows the lists of changes of every CRM, and takes in what no event has told. One replica at a time reads a CRM; it goes on
 * only when what it read was taken in, so that none is lost in a crash, and what is read again is recognised.
 */
@Injectable()
export class CrmChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated: RepeatedWork;
  /** CRMs whose changes cannot be followed; said once, not at every poll of an outage. */
  private readonly failing = new Set<string>();
  /** Where CRMs begin whose changes were never read. */
  private beginsAt: string | undefined;

  constructor(
    @Inject(CONFIGURATION) config: Pick<Configuration, 'CRM_POLL_SECONDS' | 'CRM_CHANGES_FROM'>,
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, 'crm'>,
    private readonly feeds: FeedCursors,
    private readonly known: KnownOpportunities,
    private readonly events: ReceiveEvent,
  ) {
    this.beginsAt = config.CRM_CHANGES_FROM;
    this.repeated = new RepeatedWork({
      context: 'CrmChanges',
      everyMs: config.CRM_POLL_SECONDS * 1_000,
      work: () => this.follow(),
      failure: 'The CRMs could not be asked for their changes',
    });
  }

  /** The app is not up before it is settled from when on it misses nothing. */
  async onApplicationBootstrap(): Promise<void> {
    this.beginsAt ??= (await this.feeds.now()).toISOString();
    this.repeated.wake();
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Takes in all that is new in every CRM; one that cannot be asked keeps none of the others. */
  async follow(): Promise<void> {
    const { items } = await this.clients.crm.listInstances();
    await Promise.all(items.map(({ name }) => this.reported(name, () => this.followCrm(name))));
  }

  private async reported(whose: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failing.delete(whose);
    } catch (error) {
      if (!this.failing.has(whose)) {
        logger('CrmChanges').warn({ err: error as Error, crm: whose }, 'Changes of a CRM could not be followed');
      }
      this.failing.add(whose);
    }
  }

  private async followCrm(instance: string): Promise<void> {
    const lease = await this.feeds.take(`crm:${instance}`, this.beginsAt);
    if (!lease) return;
    try {
      await this.readAll(instance, lease);
    } finally {
      await this.feeds.release(lease);
    }
  }

  private async readAll(instance: string, lease: FeedLease): Promise<void> {
    for (let { cursor } = lease; ;) {
      const page = await this.pageAfter(instance, lease, cursor);
      if (page === 'begins anew') return;
      await this.takeIn(instance, page.items);
      if (page.nextCursor === undefined) break;
      if (!(await this.feeds.advance(lease, page.nextCursor))) return;
      cursor = page.nextCursor;
    }
    await this.feeds.caughtUp(lease);
    metrics()
      .gauge({
        name: 'handover_crm_changes_caught_up_seconds',
        help: 'Instant up to which all changes of a CRM were read, in seconds since 1970',
        labelNames: ['crm'],
      })
      .set({ crm: instance }, Math.floor(lease.takenAt.getTime() / 1_000));
  }

  /** A cursor that the CRM does not take any more is given up; the next poll begins at an instant before it was lost. */
  private async pageAfter(instance: string, lease: FeedLease, cursor: string | undefined) {
    const from = cursor === undefined ? { since: lease.beginsAt.toISOString() } : { cursor };
    try {
      return await this.clients.crm.listOpportunityChanges({ query: { instance, limit: PAGE, ...from } });
    } catch (error) {
      if (cursor === undefined || !isRefusalOfCursor(error)) throw error;
      const beginsAt = await this.feeds.beginAnew(lease, LOOK_BACK_SECONDS);
      metrics()
        .counter({
          name: 'handover_crm_cursors_lost_total',
          help: 'Cursors that a CRM took no more',
          labelNames: ['crm'],
        })
        .inc({ crm: instance });
      const fields = { crm: instance, since: beginsAt?.toISOString() };
      logger('CrmChanges').warn(
        fields,
        'The CRM takes its cursor no more; its changes are read again since an instant',
      );
      return 'begins anew' as const;
    }
  }

  /** Of each opportunity the last change counts; those of one page are independent of each other. */
  private async takeIn(instance: string, changes: readonly OpportunityChange[]): Promise<void> {
    const latest = [...new Map(changes.map((change) => [change.id, change])).values()];
    if (latest.length === 0) return;
    const known = await this.known.of(
      instance,
      latest.map(({ id }) => id),
    );
    const news = latest.filter((change) => isWorthTelling(change, known.get(change.id)!));
    await Promise.all(news.map((change) => this.tell(eventOf(instance, change))));
  }

  /** What the intake refuses or puts off is recorded there, and keeps no other from being read. */
  private async tell(event: IncomingEvent): Promise<void> {
    try {
      await runWithCorrelation({ correlationId: randomUUID() }, () => this.events.receive(event));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
}

/** The same for every poll that sees this version. */
function eventOf(crmInstance: string, change: OpportunityChange): IncomingEvent {
  const { id, version, changedAt: occurredAt } = change;
  const eventId = `poll:${crmInstance}:${id}:${version}`;
  return { eventId, crmInstance, opportunityId: id, stage: stageOf(change), version, occurredAt, origin: 'poll' };
}

function isRefusalOfCursor(error: unknown): boolean {
  if (!(error instanceof UpstreamProblem) || (error.status !== 400 && error.status !== 422)) return false;
  return error.problem?.errors?.some(({ pointer }) => pointer === '/cursor') ?? false;
}
