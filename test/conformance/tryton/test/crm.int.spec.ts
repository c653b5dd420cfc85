import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeOpportunitySource } from '@handover/connector-kit/conformance';
import { TrytonOpportunitySource } from '@handover/connector-tryton';
import { eventually } from '@handover/testing';
import { describeTryton, SellersDesk } from '../src/index.js';
import { startTrytonUnderTest, type TrytonUnderTest } from './support/tryton-under-test.js';

const SECRET = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`;

/** What the companion module sent. */
interface Delivery {
  id: string;
  signed: boolean;
  body: Record<string, string>;
}

describeTryton('Tryton as CRM', () => {
  let test: TrytonUnderTest;
  let desk: SellersDesk;
  let receiver: http.Server;
  const deliveries: Delivery[] = [];
  let status = 202;

  beforeAll(async () => {
    receiver = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const header = (name: string) => String(request.headers[name]);
        const id = header('webhook-id');
        const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
        const over = `${id}.${header('webhook-timestamp')}.${body}`;
        const expected = `v1,${createHmac('sha256', key).update(over).digest('base64')}`;
        const signed = header('webhook-signature') === expected;
        deliveries.push({ id, signed, body: JSON.parse(body) as Record<string, string> });
        response.writeHead(status).end();
      });
    });
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/v1/opportunity-events`;
    test = await startTrytonUnderTest({ webhook: { url, secret: SECRET, crmInstance: 'tryton' } });
    desk = new SellersDesk(test.client);
  }, 300_000);

  afterAll(async () => {
    await test?.stop();
    receiver.close();
  });

  describeOpportunitySource('Tryton', {
    lacks: { quotes: 'the sales of an opportunity are its orders; what was offered before is not kept' },
    start: async () => ({
      port: new TrytonOpportunitySource(test.client, test.catalogue, test.config),
      faults: test.faults,
      samples: {
        deal: {
          id: (await desk.find('Albion Retail: data platform')).id,
          stage: 'proposal',
          stageName: 'opportunity',
          amount: { amount: '240000.00', currency: 'GBP' },
          probability: 90,
          closeDate: '2027-01-22',
          legalEntity: 'GB01',
          contractType: 'milestone',
          billingMethod: 'milestone',
          serviceLine: 'data',
          practice: 'engineering',
          deliveryRegion: 'emea',
          estimatedStart: '2027-02-15',
          estimatedEnd: '2027-10-29',
          projectManager: 'E1005',
          purchaseOrder: 'ALB-PO-30981',
          sowReference: 'SOW-2027-003',
          paymentTerms: 'net-45',
          milestones: [
            { name: 'Design accepted', dueDate: '2027-03-31', amount: { amount: '48000.00', currency: 'GBP' } },
            { name: 'Platform in test', dueDate: '2027-06-15', amount: { amount: '72000.00', currency: 'GBP' } },
            {
              name: 'First three domains live',
              dueDate: '2027-08-31',
              amount: { amount: '72000.00', currency: 'GBP' },
            },
            { name: 'Acceptance', dueDate: '2027-10-29', amount: { amount: '48000.00', currency: 'GBP' } },
          ],
          roleAssumptions: [
            { role: 'Data architect', hours: 300, skills: ['data-modelling'] },
            { role: 'Data engineer', hours: 900, skills: ['sql', 'pipelines'] },
            { role: 'Consultant', hours: 260, skills: ['governance'] },
          ],
          contacts: [{ name: 'Olivia Hart', email: 'olivia.hart@customer.example' }],
        },
        absent: '99999999',
        currency: 'EUR',
        create: (deal) => desk.create(deal),
        touch: (id) => desk.write(id, { comment: 'A word of the seller.' }),
        win: (id) => desk.win(id),
        remove: (id) => desk.remove(id),
        mergeAccounts: () => desk.mergeParties(test.clientWith({ acceptedWarnings: ['party.replace'] })),
        async notesOf(id) {
          const [row] = await test.sql<{ count: number }>('select count(*)::int from ir_note where resource = $1', [
            `sale.opportunity,${id}`,
          ]);
          return row!.count;
        },
      },
      stop: async () => undefined,
    }),
  });

  it('is won by the order that an opportunity leads to, over the amount of its lines', async () => {
    const id = (await desk.find('Nordwind Energie: billing platform migration')).id;
    await desk.win(id);
    const source = new TrytonOpportunitySource(test.client, test.catalogue, test.config);
    expect(await source.read(id)).toMatchObject({
      stage: 'closed-won',
      amount: { amount: '184000.00', currency: 'EUR' },
    });
  });

  it('announces a change, signed, once the change is stored, and says nothing of what Handover writes back', async () => {
    const source = new TrytonOpportunitySource(test.client, test.catalogue, test.config);
    const id = await desk.create({ name: 'Announced', closeDate: '2027-06-30', amount: '10.00' });
    const own = () => deliveries.filter(({ body }) => body.opportunityId === id);
    await eventually(() => own().length > 0);
    await desk.win(id);
    const won = await eventually(() => own().find(({ body }) => body.stage === 'Closed Won'));
    expect(won.signed).toBe(true);
    expect(won.body).toMatchObject({
      eventId: won.id,
      crmInstance: 'tryton',
      version: (await source.read(id))!.version,
    });
    const before = own().length;
    await source.writeBack(id, {
      handoverState: 'received',
      readyToStaff: false,
      readyToStart: false,
      readyToBill: false,
    });
    const later = await desk.create({ name: 'Later', closeDate: '2027-06-30', amount: '1.00' });
    await eventually(() => deliveries.some(({ body }) => body.opportunityId === later));
    expect(own()).toHaveLength(before);
  });

  it('delivers what the receiver did not take, with the same identifier, once it takes it', async () => {
    status = 503;
    const id = await desk.create({ name: 'Not taken', closeDate: '2027-06-30', amount: '10.00' });
    const own = () => deliveries.filter(({ body }) => body.opportunityId === id);
    await eventually(() => own().length > 0);
    status = 202;
    const refused = own();
    const [cron] = await test.sql<{ id: number }>(`select id from ir_cron where method = 'handover.event|redeliver'`);
    const { passwords } = test.tryton;
    const admin = test.clientWith({ user: 'admin', password: passwords.admin });
    await admin.write('model.ir.cron.run_once', [[cron!.id]]);
    const taken = own().slice(refused.length);
    expect(new Set(taken.map((each) => each.id))).toEqual(new Set(refused.map((each) => each.id)));
    expect(await test.sql('select id from handover_event where delivered_at is null')).toEqual([]);
  });
});
