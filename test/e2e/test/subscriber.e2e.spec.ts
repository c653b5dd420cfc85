import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BusinessEvent, eventContents, eventNameOf } from '@handover/events';
import { eventually } from '@handover/testing';
import { Webhook } from 'standardwebhooks';
import { startTestPlatform, type TestPlatform } from '../src/index.js';

describe('a subscriber', () => {
  let test: TestPlatform;
  let server: Server;
  const received: { headers: Record<string, string>; text: string }[] = [];

  beforeAll(async () => {
    test = await startTestPlatform();
    server = createServer((request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      request.on('end', () => {
        received.push({ headers: request.headers as Record<string, string>, text });
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }, 120_000);

  afterAll(async () => {
    await test?.close();
    server?.close();
  });

  it('is told the story of a deal in its order, each event once, signed, and as the AsyncAPI document has it', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
    const { status, body } = await test.ops<{ id: string; secret: string }>('POST', '/v1/subscriptions', {
      name: 'Data warehouse',
      url,
    });
    expect(status).toBe(201);
    const [id] = await test.crm.createDeals(1, 'Subscribed');
    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    const webhook = new Webhook(body.secret);
    const events = await eventually(
      () => {
        const told = received.map(({ text, headers }) => webhook.verify(text, headers) as BusinessEvent);
        return told.some(({ type }) => type === 'handover.handover.provisioned.v1') && told;
      },
      { withinMs: 15_000 },
    );
    const ofDeal = events.filter(({ subject }) => subject === `main:${id}`);
    const names = ofDeal.map(({ type }) => eventNameOf(type)!);
    expect(names.slice(-6)).toEqual([
      'opportunity.received',
      'opportunity.qualified',
      'billing.ready',
      'staffing.requested',
      'project.provisioned',
      'handover.provisioned',
    ]);
    for (const [index, { data }] of ofDeal.entries()) {
      expect(eventContents[names[index]!].safeParse(data).error).toBeUndefined();
      expect(data.legalEntity).toMatch(/^[A-Z]{2}\d\d$/);
      expect(data.practice).toEqual(expect.any(String));
    }
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    type Deliveries = { items: { state: string; attempts: { status: number }[] }[] };
    const path = `/v1/subscriptions/${body.id}/deliveries?state=delivered`;
    await eventually(async () => (await test.ops<Deliveries>('GET', path)).body.items.length === received.length);
  }, 60_000);
});
