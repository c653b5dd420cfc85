import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@handover/testing';
import { sampleOpportunityId } from '../src/salesforce/seed/sample-deals.js';
import { OrgClient } from './support/org-client.js';
import { type RunningSandbox, startSandbox } from './support/start-sandbox.js';

const SECRET = 'a-secret-of-the-test';

interface Received {
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Takes events, with the statuses it is given first and 202 from then on. */
class Receiver {
  readonly received: Received[] = [];
  statuses: number[] = [];
  private readonly server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(this.statuses.shift() ?? 202).end();
    });
  });

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  of(opportunityId: string): Received[] {
    return this.received.filter(({ body }) => body.includes(opportunityId));
  }
}

let sandbox: RunningSandbox;
let org: OrgClient;
let receiver: Receiver;

beforeAll(async () => {
  receiver = new Receiver();
  const url = await receiver.start();
  sandbox = await startSandbox({ SANDBOX_EVENT_URL: url, SANDBOX_EVENT_SECRET: SECRET });
  org = await OrgClient.open(sandbox.url);
});
afterAll(async () => {
  await sandbox.close();
  await receiver.stop();
});

const close = (id: string, StageName = 'Closed Won') => org.patch(`/sobjects/Opportunity/${id}`, { StageName });

describe('a stage change', () => {
  it('is told once, signed, with the version that the row now has', async () => {
    const id = sampleOpportunityId(1);
    await close(id);
    const [event] = await eventually(() => receiver.of(id).length > 0 && receiver.of(id));
    const { body: row } = await org.get<{ SystemModstamp: string }>(`/sobjects/Opportunity/${id}`);
    const version = new Date(row.SystemModstamp).toISOString();
    expect(JSON.parse(event!.body)).toEqual({
      eventId: event!.headers['webhook-id'],
      crmInstance: 'main',
      opportunityId: id,
      stage: 'Closed Won',
      version,
      occurredAt: version,
    });
    const signed = `${event!.headers['webhook-id']}.${event!.headers['webhook-timestamp']}.${event!.body}`;
    expect(event!.headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', SECRET).update(signed).digest('base64')}`,
    );
  });

  it('is none when the stage stays the same or other fields change', async () => {
    const id = sampleOpportunityId(2);
    await close(id, 'Negotiation/Review');
    await org.patch(`/sobjects/Opportunity/${id}`, { Amount: 1 });
    await close(id, 'Closed Lost');
    await eventually(() => receiver.of(id).length > 0);
    expect(receiver.of(id).map(({ body }) => (JSON.parse(body) as { stage: string }).stage)).toEqual(['Closed Lost']);
  });

  it('is told again, under the same id, until it is taken', async () => {
    const id = sampleOpportunityId(3);
    receiver.statuses = [503, 500];
    await close(id);
    await eventually(() => receiver.of(id).length === 3, { withinMs: 15_000 });
    expect(new Set(receiver.of(id).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('waits in the database while nobody listens', async () => {
    const id = sampleOpportunityId(4);
    const url = new URL(await receiver.stop().then(() => sandbox.env.SANDBOX_EVENT_URL!));
    await close(id);
    await eventually(async () => (await sandbox.queuedEvents()) === 1);
    receiver = new Receiver();
    await receiver.start(Number(url.port));
    await eventually(() => receiver.of(id).length === 1, { withinMs: 15_000 });
    await eventually(async () => (await sandbox.queuedEvents()) === 0);
  });

  it('is told once each when many come', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      attributes: { type: 'Opportunity' },
      Name: `Burst ${index}`,
      StageName: 'Commit',
      CloseDate: '2027-01-01',
    }));
    const bursts = await Promise.all(
      [1, 2, 3].map(() => org.post<{ id: string }[]>('/composite/sobjects', { records: rows })),
    );
    const ids = bursts.flatMap(({ body }) => body.map(({ id }) => id));
    const before = receiver.received.length;
    for (let at = 0; at < ids.length; at += 200) {
      const records = ids
        .slice(at, at + 200)
        .map((id) => ({ attributes: { type: 'Opportunity' }, id, StageName: 'Closed Won' }));
      await org.patch('/composite/sobjects', { records });
    }
    await eventually(() => receiver.received.length >= before + ids.length, { withinMs: 20_000 });
    expect(receiver.received).toHaveLength(before + ids.length);
    expect(new Set(receiver.received.slice(before).map(({ headers }) => headers['webhook-id'])).size).toBe(ids.length);
  });
});
