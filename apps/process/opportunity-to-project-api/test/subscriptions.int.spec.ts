import { Webhook } from 'standardwebhooks';
import { insertEvents, type NewBusinessEvent } from '@handover/events';
import { eventually } from '@handover/testing';
import { sql } from 'kysely';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

interface Made {
  id: string;
  secret: string;
}

let api: RunningProcessApi;
let receiver: WebhookReceiver;
let operator: Awaited<ReturnType<typeof api.as>>;
let reader: Awaited<ReturnType<typeof api.as>>;
let made = 0;

beforeAll(async () => {
  api = await startProcessApi();
  operator = await api.as(['subscriptions:operate', 'people:represent'], 'a.keller');
  reader = await api.as(['subscriptions:read', 'events:read']);
});
afterAll(() => api?.close());
beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await sql`delete from subscriptions`.execute(api.database.db);
  await receiver.close();
});

/** A subscription to a path of the receiver that is named as it. */
async function subscribe(path: string, more: object = {}): Promise<Made> {
  const wanted = { name: `Subscriber ${(made += 1)}`, url: `${receiver.url}${path}`, ...more };
  const { body } = await operator.post('/v1/subscriptions').send(wanted).expect(201);
  return body as Made;
}

const event = (subject: string, data: object = {}): NewBusinessEvent => ({
  name: 'billing.ready',
  subject,
  data: { projectId: 'P-1', billingProfileId: 'B-1', total: { amount: '1.00', currency: 'EUR' }, ...data },
  correlationId: `c-${subject}`,
});

/** Announces events; resolves with their ids, in their order. */
async function announce(...events: NewBusinessEvent[]): Promise<string[]> {
  const { rows: last } = await sql<{ at: number }>`select coalesce(max(position), 0)::int as at from outbox`.execute(
    api.database.db,
  );
  await insertEvents(events).execute(api.database.db);
  const { rows } = await sql<{ event_id: string }>`
    select event_id from outbox where position > ${last[0]!.at} order by position`.execute(api.database.db);
  return rows.map(({ event_id: id }) => id);
}

const read = async (id: string) => (await reader.get(`/v1/subscriptions/${id}`).expect(200)).body;
const deliveries = async (id: string, query = {}) =>
  (await reader.get(`/v1/subscriptions/${id}/deliveries`).query(query).expect(200)).body.items;
const arrived = (path: string, count: number) => eventually(() => receiver.ids(path).length >= count);

/** Lets so many seconds pass for a subscription that waits. */
async function pass(id: string, seconds: number): Promise<void> {
  await sql`update subscriptions set due_at = due_at - make_interval(secs => ${seconds}),
    failing_since = failing_since - make_interval(secs => ${seconds}) where id = ${id}`.execute(api.database.db);
}

const failures = (id: string, count: number) => eventually(async () => (await read(id)).failures === count);

describe('a subscriber', () => {
  it('gets each event once, signed as Standard Webhooks has it, as a CloudEvent', async () => {
    const { secret } = await subscribe('/a');
    const ids = await announce(event('main:1'), event('main:2'), event('main:1'));
    await arrived('/a', 3);
    expect([...receiver.ids('/a')].sort()).toEqual([...ids].sort());
    for (const { headers, text, event: sent } of receiver.received) {
      expect(new Webhook(secret).verify(text, headers)).toEqual(sent);
      expect(headers['webhook-id']).toBe(sent.id);
      expect(headers['content-type']).toContain('application/cloudevents+json');
    }
    expect(receiver.received[0]!.event).toMatchObject({
      specversion: '1.0',
      type: 'handover.billing.ready.v1',
      source: '/process/opportunity-to-project',
      data: { projectId: 'P-1' },
    });
    const forged = { ...receiver.received[0]!.headers, 'webhook-id': 'other' };
    expect(() => new Webhook(secret).verify(receiver.received[0]!.text, forged)).toThrow('No matching signature');
  });

  it('gets what happens after it subscribed, and nothing from before', async () => {
    await announce(event('main:1'));
    await subscribe('/a');
    const ids = await announce(event('main:2'));
    await arrived('/a', 1);
    expect(receiver.ids('/a')).toEqual(ids);
  });

  it('gets what its filters let through: type, legal entity and practice', async () => {
    const filter = {
      eventTypes: ['handover.billing.ready.v1', 'handover.system.recovered.v1'],
      legalEntities: ['DE01', 'AT01'],
      practices: ['engineering'],
    };
    await subscribe('/a', filter);
    await subscribe('/all');
    const recovered = { system: 'erp', instance: 'emea' };
    const ids = await announce(
      event('main:1', { legalEntity: 'GB01', practice: 'engineering' }),
      event('main:2', { legalEntity: 'DE01', practice: 'advisory' }),
      event('main:3'),
      event('main:4', { legalEntity: 'DE01', practice: 'engineering' }),
      { name: 'handover.resumed', subject: 'main:4', data: { by: 'crm', legalEntity: 'DE01' }, correlationId: 'c' },
      { name: 'system.recovered', subject: 'erp:emea', data: recovered, correlationId: 'c' },
    );
    await arrived('/all', 6);
    await arrived('/a', 2);
    expect([...receiver.ids('/a')].sort()).toEqual([ids[3], ids[5]].sort());
    // What is not wanted is behind it all the same.
    await eventually(async () => {
      const cursors = await Promise.all(
        (await reader.get('/v1/subscriptions')).body.items.map((one: Made) => read(one.id)),
      );
      return new Set(cursors.map(({ cursor }) => cursor)).size === 1;
    });
  });

  it('gets the events of one handover in their order, also when it fails in between', async () => {
    const { id } = await subscribe('/a');
    let refusals = 2;
    receiver.answers('/a', (_, response) => response.writeHead(refusals-- > 0 ? 500 : 200).end());
    const ids = await announce(event('main:1'), event('main:1'), event('main:1'));
    await failures(id, 1);
    await pass(id, 10);
    await failures(id, 2);
    await pass(id, 100);
    await arrived('/a', 5);
    expect(receiver.ids('/a')).toEqual([ids[0], ids[0], ids[0], ids[1], ids[2]]);
    await failures(id, 0);
    const [first] = (await deliveries(id)).filter(({ eventId }: { eventId: string }) => eventId === ids[0]);
    expect(first).toMatchObject({
      state: 'delivered',
      attemptCount: 3,
      attempts: [{ status: 500 }, { status: 500 }, { status: 200 }],
    });
  });

  it('that fails or hangs delays no other', async () => {
    await subscribe('/hangs');
    const { id } = await subscribe('/fails');
    await subscribe('/a');
    receiver.answers('/hangs', () => undefined);
    receiver.answers('/fails', 503);
    await announce(event('main:1'));
    await failures(id, 1);
    for (let count = 1; count <= 3; count += 1) {
      await arrived('/a', count);
      await announce(event(`main:${count}`));
    }
    await arrived('/a', 4);
    expect(receiver.ids('/fails')).toHaveLength(1);
    expect(receiver.ids('/hangs')).toHaveLength(1);
  });

  it('is tried again later each time, and as late as it asks', async () => {
    const { id } = await subscribe('/a');
    receiver.answers('/a', (_, response) => response.writeHead(429, { 'retry-after': '900' }).end('slow down'));
    await announce(event('main:1'));
    await failures(id, 1);
    const { nextAttemptAt, failingSince, state } = await read(id);
    const wait = (Date.parse(nextAttemptAt) - Date.parse(failingSince)) / 1000;
    expect(state).toBe('enabled');
    expect(wait).toBeGreaterThanOrEqual(899);
    expect(wait).toBeLessThan(920);
    expect((await deliveries(id))[0].attempts).toMatchObject([{ status: 429, answer: 'slow down' }]);
  });

  it('has only the beginning of its answer kept, and is not followed where it leads', async () => {
    const { id } = await subscribe('/a');
    receiver.answers('/a', (_, response) => response.writeHead(302, { location: '/b' }).end('x'.repeat(1_000_000)));
    await announce(event('main:1'));
    await failures(id, 1);
    const [{ attempts, state }] = await deliveries(id, { state: 'failing' });
    expect([attempts[0].status, attempts[0].answer.length, state]).toEqual([302, 1000, 'failing']);
    expect(receiver.ids('/b')).toEqual([]);
  });

  it('is not reached where its name leads into a private network by then', async () => {
    const { id } = await subscribe('/a');
    await sql`update subscriptions set url = 'http://169.254.169.254/latest/' where id = ${id}`.execute(
      api.database.db,
    );
    await announce(event('main:1'));
    await failures(id, 1);
    expect((await deliveries(id))[0].attempts[0].failure).toContain('private network');
  });
});

describe('a subscription that is given up', () => {
  it('says why: 410 at once; it is announced and audited, and goes on where it stopped once enabled', async () => {
    await subscribe('/watches', { eventTypes: ['handover.subscription.disabled.v1'] });
    const { id } = await subscribe('/a', { eventTypes: ['handover.billing.ready.v1'] });
    receiver.answers('/a', 410);
    const ids = await announce(event('main:1'), event('main:1'));
    await arrived('/watches', 1);
    expect(await read(id)).toMatchObject({ state: 'disabled', reason: 'It answered 410: it wants no more events.' });
    const told = receiver.received.find(({ path }) => path === '/watches')!.event;
    expect(told.data).toMatchObject({ subscriptionId: id, reason: 'It answered 410: it wants no more events.' });
    const { rows } = await sql<{ actor: string }>`
      select actor from audit_entries where action = 'subscription.disabled' and subject = ${`subscription:${id}`}`.execute(
      api.database.db,
    );
    expect(rows).toEqual([{ actor: 'handover' }]);
    receiver.answers('/a', 204);
    const { headers } = await reader.get(`/v1/subscriptions/${id}`);
    await operator
      .patch(`/v1/subscriptions/${id}`)
      .set('If-Match', headers.etag!)
      .send({ state: 'enabled' })
      .expect(200);
    await arrived('/a', 3);
    expect(receiver.ids('/a')).toEqual([ids[0], ids[0], ids[1]]);
  });

  it('has failed for three days, and not a minute less', async () => {
    const { id } = await subscribe('/a', { eventTypes: ['handover.billing.ready.v1'] });
    receiver.answers('/a', 500);
    await announce(event('main:1'));
    await failures(id, 1);
    await pass(id, 72 * 3600 - 60);
    await failures(id, 2);
    expect((await read(id)).state).toBe('enabled');
    await pass(id, 3600);
    await eventually(async () => (await read(id)).state === 'disabled');
    expect((await read(id)).reason).toBe('It has taken no event for 72 hours. It answered 500.');
  });
});

describe('a replay', () => {
  it('delivers again from a cursor or an instant on, under the same ids', async () => {
    const { id } = await subscribe('/a');
    const ids = await announce(event('main:1'), event('main:2'));
    await arrived('/a', 2);
    const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(api.database.db);
    const later = await announce(event('main:3'));
    await arrived('/a', 3);
    await eventually(async () => (await deliveries(id, { state: 'delivered' })).length === 3);
    const [{ cursor }] = (await deliveries(id)).filter((one: { eventId: string }) => one.eventId === ids[0]);
    await operator.post(`/v1/subscriptions/${id}/replays`).send({ after: cursor }).expect(202);
    await arrived('/a', 5);
    expect(receiver.ids('/a').slice(3).sort()).toEqual([ids[1]!, later[0]!].sort());
    await eventually(async () => (await deliveries(id, { state: 'delivered' })).length === 5);
    const from = rows[0]!.at.toISOString();
    await operator.post(`/v1/subscriptions/${id}/replays`).send({ from, reason: 'lost' }).expect(202);
    await arrived('/a', 6);
    expect(receiver.ids('/a').slice(5)).toEqual(later);
  });

  it('leaves out an event that is refused for ever', async () => {
    const { id } = await subscribe('/a');
    const ids = await announce(event('main:1'), event('main:1'));
    receiver.answers('/a', ({ event: sent }, response) => response.writeHead(sent.id === ids[0] ? 422 : 200).end());
    await operator.post(`/v1/subscriptions/${id}/replays`).send({ from: '2020-01-01T00:00:00.000Z' }).expect(202);
    await eventually(async () => (await deliveries(id, { state: 'failing' })).length > 0);
    const [{ cursor }] = await deliveries(id, { state: 'failing' });
    await operator.post(`/v1/subscriptions/${id}/replays`).send({ after: cursor }).expect(202);
    await eventually(() => receiver.ids('/a').includes(ids[1]!));
  });

  it('begins at one point, which is one', async () => {
    const { id } = await subscribe('/a');
    const replay = (body: object) => operator.post(`/v1/subscriptions/${id}/replays`).send(body).expect(400);
    expect((await replay({})).body.errors).toMatchObject([{ pointer: '/from' }]);
    expect((await replay({ after: 'bm9uZQ' })).body.status).toBe(400);
    await replay({ from: '2020-01-01T00:00:00.000Z', after: 'x' });
  });
});

describe('the list of events', () => {
  it('has those of the types, legal entities and practices that are asked for, and goes on behind the others', async () => {
    const events = async (query: string) => (await reader.get(`/v1/events?${query}`).expect(200)).body;
    const { cursor } = await events('from=end');
    const ids = await announce(
      event('main:1', { legalEntity: 'GB01', practice: 'engineering' }),
      event('main:2', { legalEntity: 'DE01', practice: 'engineering' }),
      { name: 'handover.resumed', subject: 'main:2', data: { by: 'crm', legalEntity: 'AT01' }, correlationId: 'c' },
    );
    const after = cursor === undefined ? '' : `after=${cursor}&`;
    const found = async (query: string) =>
      (await events(`${after}${query}`)).items.map((item: { event: { id: string } }) => item.event.id);
    expect(await found('legalEntity=DE01&legalEntity=AT01')).toEqual([ids[1], ids[2]]);
    expect(await found('type=handover.billing.ready.v1&practice=engineering')).toEqual([ids[0], ids[1]]);
    const none = await events(`${after}practice=advisory`);
    expect(none.items).toEqual([]);
    expect((await events(`after=${none.cursor}`)).items).toEqual([]);
    await reader.get('/v1/events?type=handover.none.v1').expect(400);
  });
});

describe('a secret', () => {
  it('is shown once, kept sealed, and never written into the audit log', async () => {
    const { id, secret } = await subscribe('/a');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await read(id))).not.toContain('whsec_');
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(encode(secret, 'escape'), '') from subscriptions)
        || (select string_agg(audit_entries::text, '') from audit_entries) as all`.execute(api.database.db);
    expect(rows[0]!.all).not.toContain(secret.slice(6, 40));
  });

  it('that is changed signs together with the former one for a day, then alone', async () => {
    const { id, secret: former } = await subscribe('/a');
    const { body } = await operator
      .post(`/v1/subscriptions/${id}/secrets`)
      .send({ reason: 'seen in a log' })
      .expect(201);
    await announce(event('main:1'));
    await arrived('/a', 1);
    const { text, headers } = receiver.received[0]!;
    for (const secret of [former, body.secret]) new Webhook(secret).verify(text, headers);
    await sql`update subscriptions set former_until = now() - interval '1 second'`.execute(api.database.db);
    await announce(event('main:2'));
    await arrived('/a', 2);
    const last = receiver.received[1]!;
    new Webhook(body.secret).verify(last.text, last.headers);
    expect(() => new Webhook(former).verify(last.text, last.headers)).toThrow();
  });
});

describe('subscriptions', () => {
  it('are changed by who has read them last, paused, and go on with what happened meanwhile', async () => {
    const { id } = await subscribe('/a');
    const patch = (etag: string, body: object) =>
      operator.patch(`/v1/subscriptions/${id}`).set('If-Match', etag).send(body);
    const paused = await patch('"1"', { state: 'paused', reason: 'moving', onBehalfOf: 'b.lind' }).expect(200);
    await patch('"1"', { name: 'Other' }).expect(412);
    await operator.patch(`/v1/subscriptions/${id}`).send({ name: 'Other' }).expect(428);
    const ids = await announce(event('main:1'));
    await subscribe('/b');
    await announce(event('main:2'));
    await arrived('/b', 1);
    expect(receiver.ids('/a')).toEqual([]);
    await patch(paused.headers.etag!, { state: 'enabled' }).expect(200);
    await arrived('/a', 2);
    expect(receiver.ids('/a')).toContain(ids[0]);
    const { rows } = await sql`
      select action, actor, reason, before->>'state' as before, after->>'state' as after from audit_entries
      where subject = ${`subscription:${id}`} order by position`.execute(api.database.db);
    expect(rows).toMatchObject([
      { action: 'subscription.created', actor: 'a.keller' },
      { action: 'subscription.paused', actor: 'b.lind', reason: 'moving', before: 'enabled', after: 'paused' },
      { action: 'subscription.enabled', before: 'paused', after: 'enabled' },
    ]);
  });

  it('are tested with an event that is part of no stream', async () => {
    const { id, secret } = await subscribe('/a', { eventTypes: ['handover.project.provisioned.v1'] });
    const { body } = await operator.post(`/v1/subscriptions/${id}/tests`).send({}).expect(200);
    expect(body).toMatchObject({ state: 'delivered', status: 204 });
    const { text, headers, event: sent } = receiver.received[0]!;
    new Webhook(secret).verify(text, headers);
    expect(sent).toMatchObject({ id: body.eventId, type: 'handover.subscription.tested.v1', data: { by: 'a.keller' } });
    receiver.answers('/a', 500);
    const failed = await operator.post(`/v1/subscriptions/${id}/tests`).send({}).expect(200);
    expect(failed.body).toMatchObject({ state: 'failing', status: 500 });
    expect(await read(id)).toMatchObject({ state: 'enabled', failures: 0 });
  });

  it.each([
    ['a private network', { url: 'https://10.0.0.1/' }, '/url'],
    ['no encryption', { url: 'http://hooks.example/' }, '/url'],
    ['a type of event that there is not', { eventTypes: ['handover.none.v1'] }, '/eventTypes'],
    ['a field that there is not', { secret: 'whsec_mine' }, '/secret'],
  ])('are not made with %s', async (_, wrong, pointer) => {
    const wanted = { name: 'Wrong', url: `${receiver.url}/a`, ...wrong };
    const { body } = await operator.post('/v1/subscriptions').send(wanted).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('have names of their own, are listed by them page by page, and are gone once deleted', async () => {
    const wanted = (name: string) => ({ name, url: `${receiver.url}/a` });
    for (const name of ['B', 'A', 'C']) await operator.post('/v1/subscriptions').send(wanted(name)).expect(201);
    await operator.post('/v1/subscriptions').send(wanted('B')).expect(409);
    const first = (await reader.get('/v1/subscriptions').query({ limit: 2 }).expect(200)).body;
    const last = (await reader.get('/v1/subscriptions').query({ limit: 2, cursor: first.nextCursor }).expect(200)).body;
    const all = [...first.items, ...last.items] as { id: string; name: string }[];
    expect([all.map(({ name }) => name), last.nextCursor]).toEqual([['A', 'B', 'C'], undefined]);
    await operator.delete(`/v1/subscriptions/${all[0]!.id}`).expect(204);
    await operator.delete(`/v1/subscriptions/${all[0]!.id}`).expect(404);
    await reader.get(`/v1/subscriptions/none/deliveries`).expect(404);
  });

  it('are managed by those who may, and read by those who may', async () => {
    await reader.post('/v1/subscriptions').send({}).expect(403);
    const { body } = await (await api.as(['events:read'])).get('/v1/subscriptions').expect(403);
    expect(body.requiredScope).toBe('subscriptions:read');
  });
});
