import { createDatabase, type OpenDatabase } from '@handover/platform';
import { eventually } from '@handover/testing';
import { sql } from 'kysely';
import { occurrencesBetween } from '../src/maintenance/occurrences.js';
import { type Replica, type Replicas, shelfReplicas } from './support/shelf-replicas.js';
import { ok, startVendorServer, type VendorServer } from './support/vendor-server.js';

let server: VendorServer;
let replicas: Replicas;
let database: OpenDatabase<unknown>;
let one: Replica;
let other: Replica;

beforeAll(async () => {
  server = await startVendorServer();
  server.answers = [ok];
  replicas = await shelfReplicas(server.url, { main: {}, second: {} });
  database = createDatabase({ url: replicas.databaseUrl, schema: 'system_shelf' });
  one = await replicas.start();
  other = await replicas.start();
}, 60_000);
afterAll(async () => {
  await database?.close();
  await replicas?.close();
  await server?.close();
});
beforeEach(async () => {
  await sql`delete from maintenance_windows`.execute(database.db);
  await eventually(() => [one, other].every((each) => each.instance('main').policy.availability === 'available'), {
    withinMs: 3_000,
  });
  server.seen.length = 0;
});

const read = (replica: Replica, name: string) => replica.instance(name).read('shelf.read', (port) => port.read());
const write = (replica: Replica, name: string) => replica.instance(name).write('shelf.write', (port) => port.write());

/** A local time so many minutes from now. */
async function local(minutes: number, zone: string): Promise<string> {
  const { rows } = await sql<{ local: string }>`
    select to_char((now() + make_interval(mins => ${minutes})) at time zone ${zone}, 'YYYY-MM-DD"T"HH24:MI:SS') as local`.execute(
    database.db,
  );
  return rows[0]!.local;
}

async function planned(minutes: { from: number; to: number }): Promise<{ id: string; ends: string }> {
  const timeZone = 'Asia/Kolkata';
  const times = { from: await local(minutes.from, timeZone), to: await local(minutes.to, timeZone) };
  const plan = { instance: 'main', reason: 'Upgrade to 8.2', timeZone, ...times };
  const { body } = await one.api.post('/v1/maintenance-windows').send(plan).expect(201);
  return body as { id: string; ends: string };
}

describe('inside a maintenance window', () => {
  it('no replica calls the instance; others are called as ever', async () => {
    const { ends } = await planned({ from: -1, to: 90 });
    await eventually(() => other.instance('main').policy.availability === 'maintenance', { withinMs: 3_000 });
    for (const replica of [one, other]) {
      for (const call of [read, write]) {
        await expect(call(replica, 'main')).rejects.toMatchObject({
          status: 503,
          type: 'https://handover.dev/problems/maintenance',
          detail: `shelf "main" is in maintenance until ${ends}: Upgrade to 8.2`,
          extensions: { system: 'shelf', instance: 'main', executed: false, until: ends },
        });
      }
    }
    expect(server.seen).toEqual([]);
    await read(other, 'second');
    expect(server.seen).toHaveLength(1);
    const { body } = await other.api.get('/v1/instances').expect(200);
    expect(body.items).toMatchObject([
      { name: 'main', availability: 'maintenance', reason: 'Upgrade to 8.2', until: ends, state: 'closed' },
      { name: 'second', availability: 'available' },
    ]);
  });

  it('callers are told when to come back', async () => {
    await planned({ from: -1, to: 10 });
    const failure = await read(one, 'main').catch((error: { retryAfterSeconds: number }) => error);
    expect(failure).toMatchObject({ retryAfterSeconds: expect.any(Number) });
    const { retryAfterSeconds } = failure as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(595);
    expect(retryAfterSeconds).toBeLessThanOrEqual(600);
  });

  it('calls go on in every replica once it is ended early', async () => {
    const { id } = await planned({ from: -1, to: 90 });
    await eventually(() => other.instance('main').policy.availability === 'maintenance', { withinMs: 3_000 });
    await other.api.post(`/v1/maintenance-windows/${id}/endings`).send({ reason: 'Done earlier' }).expect(204);
    await read(other, 'main');
    await eventually(() => read(one, 'main'), { withinMs: 3_000 });
    await one.api.post(`/v1/maintenance-windows/${id}/endings`).send({}).expect(404);
    const { rows } = await sql`select ended_by, ended_reason from maintenance_windows`.execute(database.db);
    expect(rows).toEqual([{ ended_by: 'a.keller', ended_reason: 'Done earlier' }]);
  });

  it('that recurs, what is under way can end and the next time stays', async () => {
    const timeZone = 'Pacific/Auckland';
    const { rows } = await sql<{ day: string; at: string }>`
      select lower(trim(to_char(t, 'Day'))) as day, to_char(t, 'HH24:MI:SS') as at
      from (select (now() - interval '1 minute') at time zone ${timeZone} as t) begin`.execute(database.db);
    const { day, at } = rows[0]!;
    const plan = { instance: 'main', reason: 'Weekly', timeZone, weekdays: [day], at, minutes: 30 };
    const { body: window } = await one.api.post('/v1/maintenance-windows').send(plan).expect(201);
    expect(window).toMatchObject({ ...plan, underWay: true, createdBy: 'a.keller' });
    await expect(read(one, 'main')).rejects.toMatchObject({ status: 503 });
    await one.api.post(`/v1/maintenance-windows/${window.id}/endings`).send({}).expect(204);
    await read(one, 'main');
    const { body } = await one.api.get('/v1/maintenance-windows').query({ instance: 'main' }).expect(200);
    expect(body.items).toMatchObject([{ id: window.id, underWay: false }]);
    expect(Date.parse(body.items[0].begins) - Date.parse(window.begins)).toBeGreaterThan(6.9 * 86_400_000);
    await one.api.post(`/v1/maintenance-windows/${window.id}/endings`).send({}).expect(409);
    await one.api.post(`/v1/maintenance-windows/${window.id}/endings`).send({ forGood: true }).expect(204);
    expect((await one.api.get('/v1/maintenance-windows').expect(200)).body.items).toEqual([]);
  });
});

describe('a maintenance window that is to come', () => {
  it('has each of its times within the days asked for, those of windows that recur as well', async () => {
    const plan = {
      instance: 'main',
      reason: 'Weekly',
      timeZone: 'UTC',
      weekdays: ['monday', 'thursday'],
      at: '03:00',
      minutes: 60,
    };
    await one.api.post('/v1/maintenance-windows').send(plan).expect(201);
    const { id } = await planned({ from: 60, to: 120 });
    const timesWithin = async (days: number) => {
      const { body } = await other.api.get('/v1/maintenance-windows/occurrences').query({ days }).expect(200);
      return body.items as { windowId: string; begins: string; ends: string; reason: string }[];
    };
    const times = await timesWithin(28);
    expect(times.filter(({ windowId }) => windowId === id)).toHaveLength(1);
    const weekly = times.filter(({ reason }) => reason === 'Weekly');
    expect(weekly).toHaveLength(8);
    for (const { begins, ends } of weekly) {
      expect([1, 4]).toContain(new Date(begins).getUTCDay());
      expect(Date.parse(ends) - Date.parse(begins)).toBe(3_600_000);
    }
    expect(times.map(({ begins }) => begins)).toEqual(times.map(({ begins }) => begins).sort());
    expect((await timesWithin(7)).length).toBeLessThan(times.length);
    const { body } = await one.api.get('/v1/maintenance-windows/occurrences').query({ instance: 'second' }).expect(200);
    expect(body.items).toEqual([]);
  });

  it('is listed with its times, and stops no call', async () => {
    const { id } = await planned({ from: 60, to: 120 });
    await read(one, 'main');
    const { body } = await other.api.get('/v1/maintenance-windows').expect(200);
    expect(body.items).toMatchObject([{ id, underWay: false, begins: expect.any(String), timeZone: 'Asia/Kolkata' }]);
  });

  it.each([
    ['in a time zone that there is not', { timeZone: 'Europe/Atlantis' }, '/timeZone'],
    ['once and every week', { weekdays: ['monday'] }, '/from'],
    ['without an end', { to: undefined }, '/to'],
    ['that ends before it begins', { to: '2027-03-01T20:00' }, '/to'],
    ['that is over', { from: '2020-03-01T20:00', to: '2020-03-01T22:00' }, '/to'],
    ['on a day that does not exist', { from: '2027-02-30T20:00' }, '/from'],
    ['at no time', { from: '22 o’clock' }, '/from'],
    ['at no time at all', { from: undefined, to: undefined }, '/weekdays'],
  ])('is not planned %s', async (_what, change, pointer) => {
    const plan = { instance: 'main', reason: 'R', timeZone: 'UTC', from: '2027-03-01T22:00', to: '2027-03-02T02:00' };
    const { body } = await one.api
      .post('/v1/maintenance-windows')
      .send({ ...plan, ...change })
      .expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it('is not planned for an instance that there is not', async () => {
    const plan = { instance: 'emea', reason: 'R', timeZone: 'UTC', from: '2027-03-01T22:00', to: '2027-03-02T02:00' };
    await one.api.post('/v1/maintenance-windows').send(plan).expect(404);
  });
});

describe('the times of a window that recurs', () => {
  it.each([
    // 02:30 is left out on 28 March 2027 in Berlin, and is there twice on 31 October 2027.
    ['over the hour that the spring leaves out', '2027-03-27', '2027-03-29', '2027-03-28T01:30:00.000Z'],
    ['in the hour that the autumn has twice', '2027-10-30', '2027-11-01', '2027-10-31T01:30:00.000Z'],
    ['in winter', '2027-01-09', '2027-01-11', '2027-01-10T01:30:00.000Z'],
    ['in summer', '2027-07-10', '2027-07-12', '2027-07-11T00:30:00.000Z'],
  ])('are those of the clock on the wall %s, and last as long', async (_when, from, until, begins) => {
    await sql`insert into maintenance_windows (instance, reason, time_zone, weekdays, start_time, minutes, created_by)
      values ('second', 'Weekly', 'Europe/Berlin', '{7}', '02:30', 90, 'test')`.execute(database.db);
    const { rows } = await sql<{ begins: Date; ends: Date }>`
      select begins, ends from (${occurrencesBetween(sql`${from}::timestamptz`, sql`${until}::timestamptz`)}) o`.execute(
      database.db,
    );
    expect(rows.map((row) => row.begins.toISOString())).toEqual([begins]);
    expect(rows[0]!.ends.getTime() - rows[0]!.begins.getTime()).toBe(90 * 60_000);
  });
});
