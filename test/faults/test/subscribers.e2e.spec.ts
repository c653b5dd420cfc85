import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@handover/testing';
import type { HostedApp } from '@handover/tools';
import { ReplicaPlatform } from '../src/replica-platform.js';

const SUBSCRIBERS = ['/a', '/b', '/c', '/d', '/e', '/f'];
const DEALS = 20;
const ANSWER_AFTER_MS = 150;

interface Delivery {
  path: string;
  id: string;
  type: string;
  subject: string;
}

describe('subscribers of two replicas of the process API', () => {
  let platform: ReplicaPlatform;
  let one: HostedApp;
  let other: HostedApp;
  let server: Server;
  const received: Delivery[] = [];

  beforeAll(async () => {
    platform = await ReplicaPlatform.start();
    one = platform.first;
    other = await platform.another();
    platform.balancer.use([one.url, other.url]);
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
  }, 120_000);

  afterAll(async () => {
    await platform?.close();
    server?.close();
  }, 60_000);

  it('get every event, in the order of its handover, though one of the replicas is killed over its deliveries', async () => {
    await platform.win(DEALS, 'Told');
    await eventually(() => received.length > 60, { withinMs: 60_000 });
    process.kill(one.pid!, 'SIGKILL');
    await one.ended;
    platform.balancer.use([other.url]);
    await platform.untilProvisioned();
    const to = (path: string) => received.filter((delivery) => delivery.path === path);
    const completed = (path: string) =>
      new Set(to(path).flatMap(({ type, subject }) => (type === 'handover.handover.provisioned.v1' ? subject : [])))
        .size;
    await eventually(() => SUBSCRIBERS.every((path) => completed(path) === DEALS), { withinMs: 90_000 });
    const ids = (path: string) => [...new Set(to(path).map(({ id }) => id))];
    const [first] = SUBSCRIBERS.map((path) => ids(path).sort());
    for (const path of SUBSCRIBERS) {
      expect(ids(path).sort()).toEqual(first);
      for (const subject of new Set(to(path).map((delivery) => delivery.subject))) {
        const types = to(path).flatMap((delivery) => (delivery.subject === subject ? delivery.type : []));
        expect([types[0], types.at(-1)]).toEqual([
          'handover.opportunity.received.v1',
          'handover.handover.provisioned.v1',
        ]);
      }
    }
    const repeated = received.length - SUBSCRIBERS.length * first!.length;
    process.stdout.write(`killed: ${first!.length} events each, ${repeated} delivered twice\n`);
  }, 240_000);
});
