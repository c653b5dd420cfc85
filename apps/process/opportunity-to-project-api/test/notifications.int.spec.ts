import { insertEvents, type NewBusinessEvent } from '@handover/events';
import { eventually } from '@handover/testing';
import { sql } from 'kysely';
import { type MailServer, startMailServer } from './support/mail-server.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

interface Rule {
  id: string;
}
interface Told {
  kind: string;
  state: string;
  title: string;
  count: number;
  value: { currency: string; amount: string }[];
  attempts: number;
  failure?: string;
  handoverKeys: string[];
}

let mail: MailServer;
let api: RunningProcessApi;
let chat: WebhookReceiver;
let operator: Awaited<ReturnType<typeof api.as>>;
let reader: Awaited<ReturnType<typeof api.as>>;
let made = 0;

beforeAll(async () => {
  mail = await startMailServer();
  api = await startProcessApi({
    SMTP_URL: mail.url,
    SMTP_FROM: 'Handover <handover@example.com>',
    OPERATIONS_LINK: 'https://ops.example',
  });
  operator = await api.as(['notifications:operate', 'people:represent'], 'a.keller');
  reader = await api.as(['notifications:read']);
});
afterAll(async () => {
  await api?.close();
  await mail?.close();
});
beforeEach(async () => {
  chat = await startWebhookReceiver();
  mail.received.length = 0;
});
afterEach(async () => {
  await sql`delete from notification_rules`.execute(api.database.db);
  await chat.close();
});

async function rule(more: object): Promise<Rule> {
  const wanted = { name: `Rule ${(made += 1)}`, ...more };
  return (await operator.post('/v1/notification-rules').send(wanted).expect(201)).body as Rule;
}
const byMail = (more: object = {}) => rule({ channel: 'email', addresses: ['sales@example.com'], ...more });
const inSlack = (more: object = {}) => rule({ channel: 'slack', url: `${chat.url}/slack`, ...more });

function blocked(subject: string, cause: string, more: object = {}): NewBusinessEvent {
  const finding = {
    class: 'missing-data',
    owner: 'sales',
    cause,
    title: `No manager (${cause})`,
    after: 'It goes on.',
  };
  const findings = [{ ...finding, sentence: `The deal ${subject} names no project manager.` }];
  return {
    name: 'handover.blocked',
    subject,
    data: { findings, legalEntity: 'DE01', ...more },
    correlationId: subject,
  };
}
const down: NewBusinessEvent = {
  name: 'system.unavailable',
  subject: 'erp:emea',
  data: { system: 'erp', instance: 'emea', reason: 'down' },
  correlationId: 'erp:emea',
};
const announce = (...events: NewBusinessEvent[]) => insertEvents(events).execute(api.database.db);

async function deal(key: string, name: string, amount: string): Promise<void> {
  await sql`insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, name, amount, currency, start_date)
    values (${key}, 'main', ${key}, 'blocked', 'c', ${name}, ${amount}, 'EUR', '2027-02-01')
    on conflict do nothing`.execute(api.database.db);
}

const told = async (query: object = {}): Promise<Told[]> =>
  (await reader.get('/v1/notifications').query(query).expect(200)).body.items;
const sent = (count: number) => eventually(async () => (await told({ state: 'sent' })).length === count);

/** Lets the quiet time end. */
async function quietTimeEnds(): Promise<void> {
  await sql`update notice_windows set quiet_until = now() - interval '1 second'`.execute(api.database.db);
  await sql`update notices set due_at = now() where state = 'gathering'`.execute(api.database.db);
}

const gathered = (count: number) =>
  eventually(async () => (await told({ state: 'gathering' })).reduce((sum, one) => sum + one.count, 0) === count);

describe('people who are told', () => {
  it('get a mail that says what is wrong, who can fix it, what happens then, and where', async () => {
    await deal('main:1', 'Nordwind: migration', '184000.00');
    await byMail({ addresses: ['sales@example.com', 'pmo@example.com'] });
    await announce(blocked('main:1', 'a'));
    await sent(1);
    const [{ to, raw }] = mail.received as [(typeof mail.received)[number]];
    expect(to).toEqual(['sales@example.com', 'pmo@example.com']);
    expect(raw).toContain('From: Handover <handover@example.com>');
    expect(raw).toContain('Subject: [Handover] Handover blocked: No manager (a) (Nordwind: migration)');
    expect(raw).toContain('multipart/alternative');
    for (const part of ['Who can help: sales', 'What happens then: It goes on.', 'Value: 184000.00 EUR']) {
      expect(raw).toContain(part);
    }
    expect(raw.replace(/=\r\n/g, '')).toContain('https://ops.example/v1/exceptions?cause=3Da');
    expect(mail.received).toHaveLength(1);
  });

  it('get one at once and the alike as one after a quiet time, never one a handover', async () => {
    await inSlack();
    await announce(blocked('main:1', 'b'));
    await sent(1);
    for (const key of ['main:2', 'main:3', 'main:4']) {
      await deal(key, `Deal ${key}`, '10.50');
      await announce(blocked(key, 'b'));
    }
    await gathered(3);
    await announce(blocked('main:9', 'another cause'));
    await sent(2);
    expect(chat.received).toHaveLength(2);
    await quietTimeEnds();
    await sent(3);
    const [summary] = await told();
    const all = await told({ state: 'sent' });
    expect(all.find(({ kind }) => kind === 'summary')).toMatchObject({
      count: 3,
      value: [{ currency: 'EUR', amount: '31.50' }],
      handoverKeys: ['main:2', 'main:3', 'main:4'],
    });
    expect(summary).toBeDefined();
    expect(chat.received.at(-1)!.text).toContain('3 more deals');
    // What comes soon after a summary is gathered again.
    await announce(blocked('main:5', 'b'));
    await gathered(1);
    expect(chat.received).toHaveLength(3);
  });

  it('are told at once again once it was quiet', async () => {
    await inSlack();
    await announce(down);
    await sent(1);
    await quietTimeEnds();
    await announce(down);
    await sent(2);
    expect((await told()).map(({ kind }) => kind)).toEqual(['first', 'first']);
  });

  it('of a burst get few messages, which count all of it', async () => {
    await inSlack();
    const keys = Array.from({ length: 120 }, (_, index) => `main:burst-${index}`);
    await Promise.all(keys.map((key) => announce(blocked(key, 'c'))));
    await eventually(async () => (await told()).reduce((sum, { count }) => sum + count, 0) === 120);
    await quietTimeEnds();
    await eventually(async () => (await told()).every(({ state }) => state === 'sent'));
    expect(chat.received.length).toBeLessThanOrEqual(2);
  });

  it('are told of what their rules want: class, owner, legal entity, occasion', async () => {
    await inSlack({ name: 'DE', legalEntities: ['DE01'], occasions: ['exception'] });
    await inSlack({ name: 'Mapping', exceptionClasses: ['mapping'] });
    await inSlack({ name: 'Finance', owners: ['finance'], occasions: ['exception'] });
    await announce(blocked('main:1', 'd'), blocked('main:2', 'e', { legalEntity: 'GB01' }), down);
    await sent(2);
    const rules = (await reader.get('/v1/notifications').expect(200)).body.items as {
      ruleName: string;
      title: string;
    }[];
    expect(rules.map(({ ruleName, title }) => `${ruleName}: ${title}`).sort()).toEqual([
      'DE: Handover blocked: No manager (d)',
      'Mapping: ERP emea is not available',
    ]);
  });

  it('get Teams an Adaptive Card in a message', async () => {
    await rule({ channel: 'teams', url: `${chat.url}/teams` });
    chat.answers('/teams', 202);
    await announce(down);
    await sent(1);
    const body = JSON.parse(chat.received[0]!.text);
    expect(body).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.4' } }],
    });
    expect(body.attachments[0].content.body[0].text).toContain('ERP emea is not available');
  });

  it('are told of a subscription that is disabled', async () => {
    await byMail({ occasions: ['subscription-disabled'] });
    const data = { subscriptionId: 's-1', name: 'Warehouse', url: 'https://w.example/', reason: 'It answered 410.' };
    await announce({ name: 'subscription.disabled', subject: 'subscription:s-1', data, correlationId: 'c' });
    await sent(1);
    expect(mail.received[0]!.raw).toContain('Subscription disabled: Warehouse');
  });
});

describe('a notice that nobody takes', () => {
  it('is tried again, under the same id, until somebody does', async () => {
    await byMail();
    mail.refuse(1);
    await announce(down);
    await eventually(async () => (await told())[0]?.failure !== undefined);
    expect(await told()).toMatchObject([
      { state: 'due', attempts: 1, failure: expect.stringContaining('try again later') },
    ]);
    await sql`update notices set due_at = now()`.execute(api.database.db);
    await sent(1);
    expect(mail.received).toHaveLength(1);
  });

  it('is given up after three days, and says so', async () => {
    await inSlack();
    chat.answers('/slack', (_, response) => response.writeHead(404).end('no_service'));
    await announce(down);
    await eventually(async () => (await told())[0]?.failure !== undefined);
    await sql`update notices set due_at = now(), created_at = now() - interval '73 hours'`.execute(api.database.db);
    await eventually(async () => (await told({ state: 'failed' })).length === 1);
    expect((await told())[0]!.failure).toBe('It answered 404. no_service');
  });
});

describe('rules', () => {
  it('do not show the URL of a channel, nor keep it unsealed', async () => {
    const { id } = await inSlack();
    const { body } = await reader.get(`/v1/notification-rules/${id}`).expect(200);
    expect(body).toMatchObject({ urlHost: '127.0.0.1', channel: 'slack', occasions: [] });
    expect(JSON.stringify(body)).not.toContain('/slack');
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(encode(url, 'escape'), '') from notification_rules)
        || (select string_agg(audit_entries::text, '') from audit_entries) as all`.execute(api.database.db);
    expect(rows[0]!.all).not.toContain('/slack');
  });

  it('are changed by who has read them last, paused, and audited', async () => {
    const { id } = await inSlack();
    const patch = (etag: string, body: object) =>
      operator.patch(`/v1/notification-rules/${id}`).set('If-Match', etag).send(body);
    await patch('"1"', { owners: ['pmo'], reason: 'too many', onBehalfOf: 'b.lind' }).expect(200);
    await patch('"1"', { state: 'paused' }).expect(412);
    await operator.patch(`/v1/notification-rules/${id}`).send({ state: 'paused' }).expect(428);
    await patch('"2"', { state: 'paused' }).expect(200);
    await byMail();
    await announce(down);
    await sent(1);
    expect([chat.received.length, mail.received.length]).toEqual([0, 1]);
    await operator.delete(`/v1/notification-rules/${id}`).expect(204);
    await reader.get(`/v1/notification-rules/${id}`).expect(404);
    const { rows } = await sql`select action, actor, reason, before->'owners' as before, after->'owners' as after
      from audit_entries where subject = ${`notification-rule:${id}`} order by position`.execute(api.database.db);
    expect(rows).toMatchObject([
      { action: 'notification-rule.created', actor: 'a.keller' },
      { action: 'notification-rule.changed', actor: 'b.lind', reason: 'too many', before: [], after: ['pmo'] },
      { action: 'notification-rule.changed' },
      { action: 'notification-rule.deleted' },
    ]);
  });

  it('are tested at once', async () => {
    const { id } = await byMail();
    const { body } = await operator.post(`/v1/notification-rules/${id}/tests`).send({}).expect(200);
    expect(body).toEqual({ state: 'sent' });
    expect(mail.received[0]!.raw).toContain('a.keller has asked for it');
    mail.refuse(1);
    const failed = await operator.post(`/v1/notification-rules/${id}/tests`).send({}).expect(200);
    expect(failed.body).toMatchObject({ state: 'failed', failure: expect.stringContaining('try again later') });
  });

  it.each([
    ['e-mail without an address', { channel: 'email' }, '/addresses'],
    ['an address that is none', { channel: 'email', addresses: ['sales'] }, '/addresses'],
    ['Slack without a URL', { channel: 'slack' }, '/url'],
    ['a URL in a private network', { channel: 'teams', url: 'https://192.168.1.1/' }, '/url'],
    [
      'an occasion that there is not',
      { channel: 'email', addresses: ['a@example.com'], occasions: ['lunch'] },
      '/occasions',
    ],
  ])('are not made for %s', async (_, wrong, pointer) => {
    const { body } = await operator
      .post('/v1/notification-rules')
      .send({ name: 'Wrong', ...wrong })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });
});
