import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import { signedHeaders } from './signature.js';

interface DueEvent {
  id: number;
  event_id: string;
  body: string;
  attempts: number;
}

const CONCURRENCY = 32;
/** As Salesforce does with outbound messages. */
const GIVEN_UP_AFTER = '24 hours';
const LONGEST_BACKOFF_SECONDS = 15;
const TIMEOUT_MS = 10_000;
const IDLE_MS = 500;
/** For how long a claimed event is left alone; longer than an attempt can take. */
const LEASE = '30 seconds';

/**
 * Tells the world about stage changes: takes queued events from Postgres and posts them, signed, to SANDBOX_EVENT_URL.
 * An event leaves the queue when it was answered with 2xx, or is given up after a day. At least
 * once: after a kill, an event whose answer was not seen is sent again under the same id.
 */
@Injectable()
export class EventDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Events');
  private readonly underWay = new Set<Promise<void>>();
  private delivered: number[] = [];
  private pump: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private marking: Promise<void> = Promise.resolve();
  private more = false;
  private stopped = false;

  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Whether stage changes are to be told at all. */
  get enabled(): boolean {
    return this.config.SANDBOX_EVENT_URL !== undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.enabled) return;
    // What an earlier process had claimed and not finished.
    await this.pool.query(
      'update outbound_events set next_attempt_at = clock_timestamp() where delivered_at is null and given_up_at is null',
    );
    this.timer = setInterval(() => this.wake(), IDLE_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.pump;
    await Promise.all(this.underWay);
    await this.marking;
  }

  /** There may be something to send. */
  wake(): void {
    if (!this.enabled || this.stopped) return;
    this.more = true;
    this.pump ??= this.sendAll()
      .catch((error: Error) => this.logger.warn(`The event queue could not be read: ${error.message}`))
      .finally(() => (this.pump = undefined));
  }

  private async sendAll(): Promise<void> {
    while (this.more && !this.stopped) {
      this.more = false;
      const free = CONCURRENCY - this.underWay.size;
      if (free === 0) {
        await Promise.race(this.underWay);
        this.more = true;
        continue;
      }
      const events = await this.claim(free);
      for (const event of events) this.start(event);
      if (events.length === free) this.more = true;
    }
  }

  private start(event: DueEvent): void {
    const attempt = this.attempt(event)
      .catch((error: Error) => this.logger.warn(`Event ${event.event_id} was not recorded: ${error.message}`))
      .finally(() => this.underWay.delete(attempt));
    this.underWay.add(attempt);
  }

  private async claim(limit: number): Promise<DueEvent[]> {
    const { rows } = await this.pool.query<DueEvent>({
      name: 'events-claim',
      text: `update outbound_events set attempts = attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
        where id in (select id from outbound_events where delivered_at is null and given_up_at is null
          and next_attempt_at <= clock_timestamp() order by next_attempt_at limit $1 for update skip locked)
        returning id, event_id, body, attempts`,
      values: [limit],
    });
    return rows;
  }

  private async attempt(event: DueEvent): Promise<void> {
    const failure = await this.post(event);
    if (failure === undefined) return this.markDelivered(event.id);
    const backoff = Math.min(LONGEST_BACKOFF_SECONDS, 3 ** (event.attempts - 1));
    const { rows } = await this.pool.query<{ given_up: boolean }>(
      `update outbound_events set last_error = $2, next_attempt_at = clock_timestamp() + $3 * interval '1 second',
         given_up_at = case when created_at < clock_timestamp() - interval '${GIVEN_UP_AFTER}' then clock_timestamp() end
       where id = $1 returning given_up_at is not null as given_up`,
      [event.id, failure, backoff],
    );
    if (rows[0]?.given_up) this.logger.error(`Event ${event.event_id} is given up: ${failure}`);
  }

  /** Why it failed; undefined when it was taken. */
  private async post({ event_id, body }: DueEvent): Promise<string | undefined> {
    try {
      const response = await fetch(this.config.SANDBOX_EVENT_URL!, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...signedHeaders(event_id, body, this.config.SANDBOX_EVENT_SECRET ?? '', new Date()),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answer = await response.text();
      return response.ok ? undefined : `${response.status} ${answer.slice(0, 500)}`;
    } catch (error) {
      const { message, cause } = error as Error;
      return cause instanceof Error ? `${message}: ${cause.message}` : message;
    }
  }

  /** Many at a time: one statement marks all that were delivered while the one before it ran. */
  private markDelivered(id: number): Promise<void> {
    this.delivered.push(id);
    if (this.delivered.length > 1) return this.marking;
    this.marking = this.marking
      .catch(() => undefined)
      .then(async () => {
        const ids = this.delivered;
        this.delivered = [];
        await this.pool.query({
          name: 'events-delivered',
          text: 'update outbound_events set delivered_at = clock_timestamp(), last_error = null where id = any($1::bigint[])',
          values: [ids],
        });
      });
    return this.marking;
  }
}
