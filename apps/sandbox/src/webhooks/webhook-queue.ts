import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DueMessage, SignedRequest, WebhookSender } from './webhook-sender.js';

const TIMEOUT_MS = 5_000;
const IDLE_MS = 500;
const LONGEST_BACKOFF_SECONDS = 60;
const DUE = `delivered_at is null and next_attempt_at <= clock_timestamp() and created_at > clock_timestamp() - interval '24 hours'`;

/**
 * Posts what the stand-ins have to tell, in the order in which it happened, until it is answered with 2xx: again after 1, 2, 4 and up to
 * 60 seconds, for a day. Messages wait in Postgres.
 */
@Injectable()
export class WebhookQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Webhooks');
  private readonly senders = new Map<string, WebhookSender>();
  private readonly accepted = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;

  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  /** Lets a vendor's messages be sent; to be called before the app has started. */
  add(sender: WebhookSender): void {
    this.senders.set(sender.name, sender);
  }

  /** Queues messages. */
  async tell(sender: string, messages: readonly { receiver: string; message: object }[]): Promise<void> {
    if (messages.length === 0) return;
    await this.pool.query(
      'insert into webhook_messages (sender, receiver, message) select $1, * from unnest($2::text[], $3::jsonb[])',
      [sender, messages.map(({ receiver }) => receiver), messages.map(({ message }) => JSON.stringify(message))],
    );
  }

  onApplicationBootstrap(): void {
    if (this.senders.size > 0) this.timer = setInterval(() => this.wake(), IDLE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private wake(): void {
    this.underWay ??= this.deliverAll()
      .catch((error: Error) => this.logger.warn(`The queue of webhooks could not be read: ${error.message}`))
      .finally(() => (this.underWay = undefined));
  }

  private async deliverAll(): Promise<void> {
    const { rows } = await this.pool.query<{ sender: string; receiver: string }>(
      `select distinct sender, receiver from webhook_messages where ${DUE} and sender = any($1)`,
      [[...this.senders.keys()]],
    );
    await Promise.all(rows.map(({ sender, receiver }) => this.deliver(this.senders.get(sender)!, receiver)));
  }

  private async deliver(sender: WebhookSender, receiver: string): Promise<void> {
    for (;;) {
      const messages = await this.claim(sender, receiver);
      if (messages.length === 0) return;
      const failure = await this.send(sender, receiver, messages);
      if (failure !== undefined) {
        this.logger.warn(`${sender.name} could not tell ${receiver}: ${failure}`);
        return;
      }
      await this.pool.query('update webhook_messages set delivered_at = clock_timestamp() where sequence = any($1)', [
        messages.map(({ sequence }) => sequence),
      ]);
    }
  }

  private async claim({ name, mostAtOnce }: WebhookSender, receiver: string): Promise<DueMessage[]> {
    const { rows } = await this.pool.query<DueMessage>(
      `update webhook_messages set attempts = attempts + 1, next_attempt_at = clock_timestamp() +
         least($4::int, 2 ^ least(attempts, 10)) * interval '1 second'
       where sequence in (select sequence from webhook_messages where ${DUE} and sender = $1 and receiver = $2
         order by sequence limit $3 for update skip locked)
       returning sequence, message, attempts`,
      [name, receiver, mostAtOnce, LONGEST_BACKOFF_SECONDS],
    );
    return rows.sort((left, right) => left.sequence - right.sequence);
  }

  /** Why it failed; undefined when it was taken. */
  private async send(sender: WebhookSender, receiver: string, messages: DueMessage[]): Promise<string | undefined> {
    const post = (request: SignedRequest): Promise<number> => postTo(receiver, request);
    try {
      if (sender.accepts && !this.accepted.has(receiver)) {
        if (!(await sender.accepts(post))) return 'it does not accept as it should';
        this.accepted.add(receiver);
      }
      const status = await post(sender.request(messages));
      return status >= 200 && status <= 299 ? undefined : `answered ${status}`;
    } catch (error) {
      const { message, cause } = error as Error;
      return cause instanceof Error ? `${message}: ${cause.message}` : message;
    }
  }
}

async function postTo(receiver: string, { headers, body }: SignedRequest): Promise<number> {
  const response = await fetch(receiver, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.arrayBuffer();
  return response.status;
}
