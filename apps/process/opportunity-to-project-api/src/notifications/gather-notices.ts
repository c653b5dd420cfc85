import { BEGINNING_OF_OUTBOX, endOfOutbox, type OutboxEntry, readOutbox } from '@handover/events';
import { InjectDatabase, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { SOURCE } from '../events/outbox-cursor.js';
import { type Gathered, type GatheringLease, GatheringRepository } from './gathering.repository.js';
import { wants } from './notification-rule.js';
import type { NotificationRuleRow } from './notifications-schema.js';
import { type Occasion, occasionsOf } from './occasion.js';

const POLL_MS = 1_000;
const PAGE = 200;
/** Events that give occasion to a notice. */
const NAMES = [
  'handover.blocked',
  'handover.unwound',
  'system.unavailable',
  'system.recovered',
  'subscription.disabled',
  'opportunity.delayed',
];

/** Reads what happens and makes notices of it for those who want to be told. One replica at a time. */
@Injectable()
export class GatherNotices implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Notifications',
    everyMs: POLL_MS,
    work: () => this.gather(),
    failure: 'Notices could not be gathered',
  });

  constructor(
    @InjectDatabase() private readonly db: Kysely<unknown>,
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'NOTICE_QUIET_MINUTES'>,
    private readonly gathering: GatheringRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Before anybody can make a rule.
    await this.gathering.begin();
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Reads all that is new; nothing while another replica does. */
  async gather(): Promise<void> {
    const lease = await this.gathering.take();
    if (!lease) return;
    try {
      await this.readAll(lease);
    } finally {
      await this.gathering.release(lease);
    }
  }

  private async readAll(lease: GatheringLease): Promise<void> {
    const quiet = this.config.NOTICE_QUIET_MINUTES;
    for (let { after } = lease; ;) {
      const end = (await endOfOutbox(this.db)) ?? BEGINNING_OF_OUTBOX;
      if (end.position === after.position && end.transactionId === after.transactionId) return;
      const page = await readOutbox(this.db, SOURCE, { after, upTo: end, filter: { names: NAMES }, limit: PAGE });
      const reached = page.length === PAGE ? page.at(-1)!.at : end;
      if (!(await this.gathering.advance(lease, reached, await this.noticesOf(page), quiet))) return;
      after = reached;
    }
  }

  private async noticesOf(page: readonly OutboxEntry[]): Promise<Gathered[]> {
    if (page.length === 0) return [];
    const rules = await this.gathering.rules();
    if (rules.length === 0) return [];
    const deals = await this.gathering.deals(page.map(({ event }) => event.subject));
    const occasions = page.flatMap(({ event }) => occasionsOf(event, deals.get(event.subject)));
    return rules.flatMap((rule) => alikeFor(rule, occasions));
  }
}

function alikeFor(rule: NotificationRuleRow, occasions: readonly Occasion[]): Gathered[] {
  const groups = new Map<string, Gathered>();
  for (const occasion of occasions.filter((one) => wants(rule, one))) {
    const known = groups.get(occasion.alike);
    if (known) known.occasions.push(occasion);
    else groups.set(occasion.alike, { rule, occasions: [occasion] });
  }
  return [...groups.values()];
}
