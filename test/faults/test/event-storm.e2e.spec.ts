import { printFigures } from '../src/figures.js';
import { createHmac, randomUUID } from 'node:crypto';
import { sized } from '@handover/testing';
import { eventSecret, type HostedApp } from '@handover/tools';
import { ReplicaPlatform } from '../src/replica-platform.js';

const events = sized({ short: 150, full: 5_000 });
/** Share of the events that are repeated ones. */
const REPEATED = 0.3;
/** What each deal is told to have passed on its way. */
const STAGES = ['Commit', 'Contract Review', 'Closed Won'];
const SENT_AT_ONCE = 40;

interface StormEvent {
  eventId: string;
  crmInstance: string;
  opportunityId: string;
  stage: string;
  version: string;
  occurredAt: string;
}

describe(`a storm of ${events} events, many of them repeated, in any order, before two replicas`, () => {
  let platform: ReplicaPlatform;
  let other: HostedApp;

  beforeAll(async () => {
    platform = await ReplicaPlatform.start();
    other = await platform.another();
    platform.balancer.use([platform.first.url, other.url]);
  }, 120_000);

  afterAll(() => platform?.close(), 60_000);

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

  it('ends with exactly one handover for each deal, and a fate for each event', async () => {
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
    printFigures('event storm', { events, deals, seconds: Number(seconds.toFixed(1)), ...fates, ...figures });
  }, 1_800_000);
});

function shuffled<Item>(items: Item[]): Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
