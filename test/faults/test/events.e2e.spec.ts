import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, sized } from '@handover/testing';
import { eventSecret, type HostedApp } from '@handover/tools';
import { printFigures } from '../src/figures.js';
import { ReplicaPlatform } from '../src/replica-platform.js';

const events = sized({ short: 150, full: 5_000 });
/** Share of the events that are repeated ones. */
const REPEATED = 0.3;
/** What each deal is told to have passed on its way. */
const STAGES = ['Commit', 'Contract Review', 'Closed Won'];
const SENT_AT_ONCE = 40;

const SUBSCRIBERS = ['/a', '/b', '/c', '/d', '/e', '/f'];
const DEALS_TOLD_OF = 16;
const ANSWER_AFTER_MS = 150;

interface StormEvent {
  eventId: string;
  crmInstance: string;
  opportunityId: string;
  stage: string;
  version: string;
  occurredAt: string;
}

interface Delivery {
  path: string;
  id: string;
  type: string;
  subject: string;
}

describe('two replicas of the process API', () => {
  let platform: ReplicaPlatform;
  let other: HostedApp;
  let server: Server;
  const received: Delivery[] = [];

  beforeAll(async () => {
    platform = await ReplicaPlatform.start();
    other = await platform.another();
    platform.balancer.use([platform.first.url, other.url]);
  }, 120_000);

  afterAll(async () => {
    await platform?.close();
    server?.close();
  }, 60_000);

  /** Signed as the CRM signs; sent again as long as it is told to come again. */
  async function deliver(event: StormEvent): Promise<string> {
    const body = JSON.stringify(event);
    const key = Buffer.from(eventSecret(platform.test.platform.secrets).slice('whsec_'.length), 'base64');
    for (;;) {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', key).update(`${event.eventId}.${timestamp}.${body}`).digest('base64');
      const response = await fetch(`${platform.test.platform.urls['experience-crm-api']}/v1/opportunity-events`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': event.eventId,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
        body,
      });
      const answer = (await response.json()) as { fate?: string; detail?: string };
      if (response.status === 202) return answer.fate!;
      if (response.status < 500) throw new Error(`${response.status}: ${answer.detail}`);
    }
  }

  it(`give each deal one handover, and each event a fate, in a storm of ${events} events, many repeated, in any order`, async () => {
    const distinct = Math.ceil(events * (1 - REPEATED));
    const deals = Math.ceil(distinct / STAGES.length);
    // Won without the CRM telling anybody: every event is one of the storm.
    const ids = await platform.winUntold(deals, 'Storm');
    const base = Date.now() - 86_400_000;
    const told = ids
      .flatMap((opportunityId) =>
        STAGES.map((stage, step) => {
          const at = new Date(base + step * 60_000).toISOString();
          return { eventId: randomUUID(), crmInstance: 'main', opportunityId, stage, version: at, occurredAt: at };
        }),
      )
      .slice(0, distinct);
    const repeated = Array.from({ length: events - distinct }, () => told[Math.floor(Math.random() * told.length)]!);
    const storm = shuffled([...told, ...repeated]);
    const fates: Record<string, number> = {};
    const since = performance.now();
    const queue = [...storm];
    await Promise.all(
      Array.from({ length: SENT_AT_ONCE }, async () => {
        for (let event = queue.pop(); event; event = queue.pop()) {
          const fate = await deliver(event);
          fates[fate] = (fates[fate] ?? 0) + 1;
        }
      }),
    );
    const seconds = (performance.now() - since) / 1_000;
    await platform.untilProvisioned();
    const { wrong, figures } = await platform.finalCheck();
    expect(wrong).toEqual([]);
    expect(await platform.deliveries()).toEqual({ events: distinct, deliveries: events, open: 0, handovers: deals });
    printFigures(expect.getState().currentTestName!, {
      events,
      deals,
      seconds: Number(seconds.toFixed(1)),
      ...fates,
      ...figures,
    });
  }, 1_800_000);

  async function subscribe(): Promise<void> {
    server = createServer((request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      request.on('end', () => {
        const { id, type, subject } = JSON.parse(text) as Omit<Delivery, 'path'>;
        received.push({ path: request.url!, id, type, subject });
        setTimeout(() => response.writeHead(204).end(), ANSWER_AFTER_MS);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const path of SUBSCRIBERS) {
      const { status } = await platform.test.ops('POST', '/v1/subscriptions', { name: path, url: `${base}${path}` });
      expect(status).toBe(201);
    }
  }

  it('bring every event to its subscribers, in the order of its handover, though one is killed over its deliveries', async () => {
    await subscribe();
    const deals = new Set((await platform.win(DEALS_TOLD_OF, 'Told')).map((id) => `main:${id}`));
    await eventually(() => received.length > 60, { withinMs: 60_000 });
    process.kill(platform.first.pid!, 'SIGKILL');
    await platform.first.ended;
    platform.balancer.use([other.url]);
    await platform.untilProvisioned();
    // Of deals of the storm the last news may still come.
    const to = (path: string) => received.filter(({ path: at, subject }) => at === path && deals.has(subject));
    const completed = (path: string) =>
      to(path)
        .filter(({ type }) => type === 'handover.handover.provisioned.v1')
        .map(({ subject }) => subject);
    await eventually(() => SUBSCRIBERS.every((path) => new Set(completed(path)).size === deals.size), {
      withinMs: 90_000,
    });
    const ids = (path: string) => [...new Set(to(path).map(({ id }) => id))];
    const [first] = SUBSCRIBERS.map((path) => ids(path).sort());
    for (const path of SUBSCRIBERS) {
      expect(ids(path).sort()).toEqual(first);
      for (const subject of deals) {
        const types = to(path).flatMap((delivery) => (delivery.subject === subject ? delivery.type : []));
        expect([types[0], types.at(-1)]).toEqual([
          'handover.opportunity.received.v1',
          'handover.handover.provisioned.v1',
        ]);
      }
    }
    const all = SUBSCRIBERS.reduce((sum, path) => sum + to(path).length, 0);
    printFigures(expect.getState().currentTestName!, {
      'events for each': first!.length,
      'delivered twice': all - SUBSCRIBERS.length * first!.length,
    });
  }, 240_000);
});

function shuffled<Item>(items: Item[]): Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
