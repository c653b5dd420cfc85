import { randomBytes, randomUUID } from 'node:crypto';
import { insertEvents, type NewBusinessEvent } from '@handover/events';
import { createDatabase, migrate, type OpenDatabase } from '@handover/platform';
import { eventually, startTestDatabase, type TestDatabase } from '@handover/testing';
import { type Kysely, sql } from 'kysely';
import { migrations } from '../src/migrations/index.js';
import { GatheringRepository } from '../src/notifications/gathering.repository.js';
import { GatherNotices } from '../src/notifications/gather-notices.js';
import { NoticeChannels } from '../src/notifications/notice-channels.js';
import { NoticesRepository } from '../src/notifications/notices.repository.js';
import type { NotificationsSchema } from '../src/notifications/notifications-schema.js';
import { SendNotices } from '../src/notifications/send-notices.js';
import { outboundOf } from '../src/outbound/outbound.js';
import { parseNetworks } from '../src/outbound/private-networks.js';
import { DeliverEvents } from '../src/subscriptions/deliver-events.js';
import { DeliveryQueue } from '../src/subscriptions/delivery-queue.js';
import { newSecret } from '../src/subscriptions/signed-request.js';
import { SubscriberCalls } from '../src/subscriptions/subscriber-calls.js';
import type { SubscriptionsSchema } from '../src/subscriptions/subscriptions-schema.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

const schema = 'opportunity_to_project';
const config = {
  SECRETS_KEY: randomBytes(32),
  WEBHOOK_PRIVATE_NETWORKS: parseNetworks('127.0.0.0/8'),
  SUBSCRIPTION_PATIENCE_HOURS: 72,
  NOTICE_QUIET_MINUTES: 15,
  OPERATIONS_LINK: '',
  SMTP_URL: undefined,
  SMTP_FROM: '',
};

let server: TestDatabase;
let database: OpenDatabase<unknown>;
const on = <Schema>() => database.db as Kysely<Schema>;
let receiver: WebhookReceiver;
const outbound = outboundOf(config);

beforeAll(async () => {
  server = await startTestDatabase({ schema });
  await migrate({ url: server.url, schema, migrations });
  database = createDatabase({ url: server.url, schema });
});
afterAll(async () => {
  await database?.close();
  await server?.close();
});
beforeEach(async () => {
  await sql`truncate subscriptions, notification_rules, outbox, feed_cursors cascade`.execute(database.db);
  receiver = await startWebhookReceiver();
});
afterEach(() => receiver.close());

/** The deliveries of one replica. */
function deliverer(): DeliverEvents {
  return new DeliverEvents(database.db, config, new DeliveryQueue(on()), new SubscriberCalls(outbound));
}

/** The notices of one replica. */
function teller(): { gather: GatherNotices; send: SendNotices } {
  const channels = new NoticeChannels(config, outbound);
  return {
    gather: new GatherNotices(database.db, config, new GatheringRepository(on())),
    send: new SendNotices(config, new NoticesRepository(on()), channels),
  };
}

async function subscribe(path: string): Promise<string> {
  const id = randomUUID();
  await on<SubscriptionsSchema>()
    .insertInto('subscriptions')
    .values({
      ...{ id, name: path, url: `${receiver.url}${path}`, secret: outbound.secrets.seal(newSecret(), id) },
      ...{ event_types: [], legal_entities: [], practices: [], created_by: 'test' },
      ...{ after_transaction: '0', after_position: '0', reason: null, former_secret: null, former_until: null },
      ...{ failing_since: null, leased_by: null },
    })
    .execute();
  return id;
}

const down = (subject: string): NewBusinessEvent => ({
  name: 'system.unavailable',
  subject,
  data: { system: 'erp', instance: subject, reason: 'down' },
  correlationId: subject,
});
const announce = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) => insertEvents([down(`erp:${index % 7}`)]).execute(database.db)),
  );

describe('several replicas', () => {
  it('deliver each event once, those of a subject in their order', async () => {
    await subscribe('/a');
    await subscribe('/b');
    const replicas = [deliverer(), deliverer()];
    for (const replica of replicas) replica.onApplicationBootstrap();
    try {
      for (let round = 0; round < 5; round += 1) await announce(50);
      for (const path of ['/a', '/b']) await eventually(() => receiver.ids(path).length >= 250, { withinMs: 15_000 });
    } finally {
      await Promise.all(replicas.map((replica) => replica.onApplicationShutdown()));
    }
    const { rows } = await sql<{ event_id: string; subject: string }>`
      select event_id, subject from outbox order by transaction_id, position`.execute(database.db);
    for (const path of ['/a', '/b']) {
      const ids = receiver.ids(path);
      expect([ids.length, new Set(ids).size]).toEqual([250, 250]);
      const bySubject = (order: string[]) =>
        order.filter((id) => rows.find((row) => row.event_id === id)!.subject === 'erp:3');
      expect(bySubject(ids)).toEqual(bySubject(rows.map(({ event_id: id }) => id)));
    }
  });

  it('take a subscription over from one that died over it, once its lease has ended', async () => {
    await subscribe('/a');
    await announce(3);
    const [leased] = await new DeliveryQueue(on()).lease(1);
    const other = deliverer();
    await other.look();
    await other.onApplicationShutdown();
    expect(receiver.received).toEqual([]);
    await sql`update subscriptions set leased_until = now() - interval '1 second'`.execute(database.db);
    const next = deliverer();
    await next.look();
    await eventually(() => receiver.ids('/a').length === 3);
    await next.onApplicationShutdown();
    // The one that wakes up moves nothing.
    const beginning = { transactionId: '0', position: '0' };
    expect(await new DeliveryQueue(on()).advance(leased!, beginning)).toBe(false);
    const { after_position: reached } = await on<SubscriptionsSchema>()
      .selectFrom('subscriptions')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(Number(reached)).toBeGreaterThan(0);
  });

  it('go on in the middle of a page without delivering again what was delivered', async () => {
    const id = await subscribe('/a');
    await announce(5);
    let taken = 0;
    receiver.answers('/a', (_, response) => response.writeHead((taken += 1) <= 2 ? 200 : 503).end());
    const states = async () =>
      (await on<SubscriptionsSchema>().selectFrom('deliveries').select('state').execute())
        .map(({ state }) => state)
        .sort();
    const first = deliverer();
    await first.look();
    await eventually(async () => (await states()).includes('failing'));
    await first.onApplicationShutdown();
    receiver.answers('/a', 200);
    await sql`update subscriptions set due_at = now() where id = ${id}`.execute(database.db);
    const second = deliverer();
    await second.look();
    await eventually(async () => (await states()).join() === 'delivered,delivered,delivered,delivered,delivered');
    await second.onApplicationShutdown();
    const all = receiver.ids('/a');
    const again = all.filter((event, index) => all.indexOf(event) !== index);
    // Only those that were refused came a second time.
    expect(new Set(again).size).toBe(all.length - 5);
    expect(again.every((event) => all.indexOf(event) >= 2)).toBe(true);
  });

  it('tell people of each thing once', async () => {
    const id = randomUUID();
    const url = outbound.secrets.seal(`${receiver.url}/slack`, id);
    const nothing = { occasions: [], exception_classes: [], owners: [], legal_entities: [], practices: [] };
    await on<NotificationsSchema>()
      .insertInto('notification_rules')
      .values({ id, name: 'Ops', channel: 'slack', addresses: [], url, url_host: null, ...nothing, created_by: 'test' })
      .execute();
    const replicas = [teller(), teller(), teller()];
    await new GatheringRepository(on()).begin();
    await announce(14);
    await Promise.all(replicas.map(({ gather }) => gather.gather()));
    for (const { gather } of replicas) await gather.gather();
    await Promise.all(replicas.map(({ send }) => send.send()));
    for (const { send } of replicas) await send.send();
    const texts = receiver.received.map(({ text }) => JSON.parse(text).text as string);
    expect(texts.sort()).toEqual(
      Array.from({ length: 7 }, (_, index) => `ERP erp:${index} is not available (2 times)`),
    );
  });

  it('keep no notice of a replica that died between reading and writing', async () => {
    const gathering = new GatheringRepository(on());
    await gathering.begin();
    await announce(1);
    const dead = (await gathering.take())!;
    await sql`update feed_cursors set leased_until = now() - interval '1 second'`.execute(database.db);
    expect(await gathering.take()).toBeDefined();
    expect(await gathering.advance(dead, { transactionId: '1', position: '1' }, [], 15)).toBe(false);
  });
});
