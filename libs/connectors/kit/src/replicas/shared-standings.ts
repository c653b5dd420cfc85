import { randomUUID } from 'node:crypto';
import { InjectDatabase, logger, onceDatabaseServes } from '@handover/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { occurrencesBetween } from '../maintenance/occurrences.js';
import { OverItsRate, type Slots } from '../policy/call-slots.js';
import { type News, type ReplicaLink, SAVED_UP_MS } from '../policy/instance-board.js';
import { type Clock, processClock } from '../policy/instance-standing.js';
import { LONGEST_WAIT_SECONDS } from '../policy/retries.js';
import { InstanceRegistry } from '../registry/instance-registry.js';
import type { SystemInstance } from '../registry/system-instance.js';
import { type SharedState, standingOf } from './shared-state.js';

/** How often a replica says that it lives and looks what the others know: one statement for all instances of the API. */
const BEAT_MS = 1_000;
/** A replica that has said nothing for so long is dead, by the clock of the database. */
const LEASE = sql`interval '5 seconds'`;
/** Until all others have made room for it, a new replica takes the least that there is. */
const SETTLING = sql`interval '2500 milliseconds'`;
/** Windows are known so long before they begin, so that they begin on time even where the database cannot be asked. */
const AHEAD = sql`interval '1 hour'`;

/**
 * Keeps what this replica knows of its instances and what the others know the same, in the API's own schema. All times are those
 * of the database; here they are kept as what is left of them, on a clock that nobody can set.
 */
@Injectable()
export class SharedStandings implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;
  private telling: Promise<unknown> = Promise.resolve();
  private readonly clock: Clock = processClock;

  constructor(
    @InjectDatabase() private readonly db: Kysely<unknown>,
    private readonly registry: InstanceRegistry<unknown>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const names = this.registry.instances.map(({ name }) => name);
    await onceDatabaseServes(async () => {
      await sql`insert into standings (instance) select unnest(${names}::text[]) on conflict do nothing`.execute(
        this.db,
      );
      await this.beat();
    });
    for (const instance of this.registry.instances) instance.policy.board.join(this.linkOf(instance));
    this.timer = setInterval(() => this.refresh(), BEAT_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    await this.telling;
    await sql`delete from live_replicas where id = ${this.id}`.execute(this.db).catch(() => undefined);
  }

  /** Says that this replica lives, and takes over what all of them know. */
  async beat(): Promise<void> {
    const revisions = this.registry.instances.map(({ policy }) => policy.board.revision);
    await this.telling;
    const { rows } = await sql<{ state: SharedState }>`
      with beat as (
        insert into live_replicas (id) values (${this.id})
        on conflict (id) do update set seen_at = now(),
          since = case when live_replicas.seen_at < now() - ${LEASE} then now() else live_replicas.since end
        returning since
      ), others as (
        select id from live_replicas where id <> ${this.id} and seen_at > now() - ${LEASE}
      ), buried as (
        delete from live_replicas where seen_at < now() - interval '1 hour' and id <> ${this.id}
      )
      select jsonb_build_object(
        'others', (select count(*) from others),
        'rank', (select count(*) from others where id < ${this.id}),
        'settling', (select since > now() - ${SETTLING} from beat),
        'standings', (select coalesce(jsonb_agg(jsonb_build_object('instance', instance,
            'downSince', ${left('down_since')}, 'downReason', down_reason, 'probeAt', ${left('probe_at')},
            'limitedUntil', ${left('limited_until')}, 'limitedReason', limited_reason,
            'paceFrom', ${left('pace_from')}, 'paceRate', pace_rate, 'paceTooMany', pace_too_many)), '[]')
          from standings),
        'closures', (select coalesce(jsonb_agg(jsonb_build_object('instance', instance, 'reason', reason,
            'from', ${left('begins')}, 'to', ${left('ends')},
            'ends', to_char(ends at time zone 'UTC', ${INSTANT}))), '[]')
          from (${occurrencesBetween(sql`now()`, sql`now() + ${AHEAD}`)}) occurrence)
      ) as state`.execute(this.db);
    const now = this.clock.now();
    this.registry.instances.forEach(({ name, policy }, index) => {
      policy.board.learn(standingOf(rows[0]!.state, name, now), revisions[index]!);
      policy.share();
    });
  }

  private refresh(): void {
    this.beating ??= this.beat()
      .catch((error: Error) =>
        logger('Replicas').warn({ err: error }, 'What other replicas know of the instances could not be read'),
      )
      .finally(() => (this.beating = undefined));
  }

  private linkOf({ name }: SystemInstance<unknown>): ReplicaLink {
    return {
      tell: (news) => this.tell(name, news),
      mayProbe: (halfOpenAfterSeconds) => this.mayProbe(name, halfOpenAfterSeconds),
      leaseSlots: (count, rate) => this.leaseSlots(name, count, rate),
    };
  }

  /** In the order in which it happened; what cannot be written holds here alone. */
  private tell(instance: string, news: News): void {
    this.telling = this.telling
      .then(() => this.write(instance, news))
      .catch((error: Error) =>
        logger('Replicas').warn({ err: error, instance }, 'Other replicas were not told of the state of an instance'),
      );
  }

  private async write(instance: string, news: News): Promise<void> {
    const inSeconds = (time: number) => sql`now() + make_interval(secs => ${(time - this.clock.now()) / 1000})`;
    if ('down' in news) {
      const { reason, probeAt } = news.down;
      await sql`update standings set down_since = coalesce(down_since, now()), down_reason = ${reason},
        probe_at = ${inSeconds(probeAt)} where instance = ${instance}`.execute(this.db);
    } else if ('up' in news) {
      await sql`update standings set down_since = null, down_reason = null, probe_at = null
        where instance = ${instance}`.execute(this.db);
    } else {
      const { until, reason, pace } = news.limited;
      // Replicas that are told at the same moment slow down once, not each by a half.
      const known = sql`limited_until > now()`;
      await sql`update standings set limited_until = greatest(limited_until, ${inSeconds(until)}),
        limited_reason = ${reason},
        pace_from = greatest(pace_from, ${inSeconds(pace.from)}),
        pace_rate = case when ${known} then pace_rate else ${pace.ratePerSecond} end,
        pace_too_many = case when ${known} then pace_too_many else ${pace.tooMany} end
        where instance = ${instance}`.execute(this.db);
    }
  }

  private async mayProbe(instance: string, halfOpenAfterSeconds: number): Promise<boolean> {
    await this.telling;
    const { rows } = await sql`
      update standings set probe_at = now() + make_interval(secs => ${halfOpenAfterSeconds})
      where instance = ${instance} and down_since is not null and probe_at <= now() returning instance`.execute(
      this.db,
    );
    return rows.length > 0;
  }

  private async leaseSlots(instance: string, count: number, ratePerSecond: number): Promise<Slots> {
    const first = sql`greatest(slots_until, now() - make_interval(secs => ${SAVED_UP_MS / 1000}))`;
    const { rows } = await sql<{ until: number }>`
      update standings set slots_until = ${first} + make_interval(secs => ${count / ratePerSecond})
      where instance = ${instance} and ${first} <= now() + make_interval(secs => ${LONGEST_WAIT_SECONDS})
      returning ${left('slots_until')} as until`.execute(this.db);
    if (rows.length === 0) throw new OverItsRate();
    const every = 1000 / ratePerSecond;
    return { first: this.clock.now() + rows[0]!.until - count * every, every, count };
  }
}

const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

/** SQL: milliseconds from now to a time of the database; negative where it is past. */
function left(column: string) {
  return sql`(extract(epoch from ${sql.ref(column)} - now()) * 1000)::float8`;
}
