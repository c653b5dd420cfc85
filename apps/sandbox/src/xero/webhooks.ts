import { createHmac, randomBytes } from 'node:crypto';
import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';

const MOST_EVENTS = 100;
const TIMEOUT_MS = 5_000;
const IDLE_MS = 500;
const LONGEST_BACKOFF_SECONDS = 60;

interface DueEvent {
  sequence: number;
  event: object;
}

/**
 * Posts changes of contacts and invoices to SANDBOX_XERO_WEBHOOK_URL, signed with `x-xero-signature`, after the receiver has
 * proved its "intent to receive": it takes a rightly signed delivery with 200 and refuses a wrongly signed one with 401.
 * Events wait in Postgres until they were answered with 2xx.
 */
@Injectable()
export class Webhooks implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('XeroWebhooks');
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;
  private validated = false;

  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Whether changes are to be told at all. */
  get enabled(): boolean {
    return this.config.SANDBOX_XERO_WEBHOOK_URL !== undefined;
  }

  onApplicationBootstrap(): void {
    if (!this.enabled) return;
    this.timer = setInterval(() => this.wake(), IDLE_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  /** There may be something to send. */
  wake(): void {
    this.underWay ??= this.deliver()
      .catch((error: Error) => this.logger.warn(`No webhook was delivered: ${error.message}`))
      .finally(() => (this.underWay = undefined));
  }

  private async deliver(): Promise<void> {
    this.validated ||= await this.intentToReceive();
    if (!this.validated) return;
    for (;;) {
      const { rows } = await this.pool.query<DueEvent>(
        `update xero_webhook_events set attempts = attempts + 1, next_attempt_at = clock_timestamp() +
           least($2::int, 2 ^ attempts) * interval '1 second'
         where sequence in (select sequence from xero_webhook_events where delivered_at is null
           and next_attempt_at <= clock_timestamp() order by sequence limit $1 for update skip locked)
         returning sequence, event`,
        [MOST_EVENTS, LONGEST_BACKOFF_SECONDS],
      );
      if (rows.length === 0) return;
      const events = rows.sort((a, b) => a.sequence - b.sequence);
      const status = await this.post(bodyOf(events), this.config.SANDBOX_XERO_WEBHOOK_KEY);
      if (status < 200 || status > 299) return;
      await this.pool.query(
        'update xero_webhook_events set delivered_at = clock_timestamp() where sequence = any($1)',
        [events.map(({ sequence }) => sequence)],
      );
    }
  }

  /** Xero's check of a new receiver: without events, once signed rightly and once wrongly. */
  private async intentToReceive(): Promise<boolean> {
    const body = bodyOf([]);
    const right = await this.post(body, this.config.SANDBOX_XERO_WEBHOOK_KEY);
    const wrong = await this.post(body, randomBytes(16).toString('hex'));
    if (right === 200 && wrong === 401) return true;
    this.logger.warn(`Intent to receive: answered ${right} to the right signature and ${wrong} to a wrong one`);
    return false;
  }

  private async post(body: string, key: string): Promise<number> {
    const response = await fetch(this.config.SANDBOX_XERO_WEBHOOK_URL!, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-xero-signature': createHmac('sha256', key).update(body).digest('base64'),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.status;
  }
}

function bodyOf(due: DueEvent[]): string {
  return JSON.stringify({
    events: due.map(({ event }) => event),
    firstEventSequence: due[0]?.sequence ?? 0,
    lastEventSequence: due.at(-1)?.sequence ?? 0,
    entropy: randomBytes(10).toString('hex').toUpperCase(),
  });
}
