import { setImmediate as turn } from 'node:timers/promises';
import { eventually } from '@handover/testing';
import { type Replica, type Replicas, shelfReplicas } from './support/shelf-replicas.js';
import { cut, hang, ok, startVendorServer, status, type VendorServer } from './support/vendor-server.js';

let server: VendorServer;
let replicas: Replicas;
let one: Replica;
let other: Replica;

const limits = {
  paced: { ratePerSecond: 20, retries: 0 },
  few: { concurrency: 4, retries: 0 },
  plain: { retries: 0, breaker: { failures: 3, halfOpenAfterSeconds: 1 } },
};

beforeAll(async () => {
  server = await startVendorServer();
  replicas = await shelfReplicas(server.url, limits);
  one = await replicas.start();
  other = await replicas.start();
  // Until each has made room for the other.
  await eventually(() => [one, other].every((each) => each.instance('few').policy.board.standing.share(4) === 2), {
    withinMs: 10_000,
  });
}, 60_000);
afterAll(async () => {
  await replicas?.close();
  await server?.close();
});
beforeEach(() => {
  server.answers = [ok];
  server.seen.length = 0;
  server.mostOpen = 0;
});

const read = (replica: Replica, name: string) => replica.instance(name).read('shelf.read', (port) => port.read());
const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: { status?: number; message: string }) => `${error.status} ${error.message}`,
  );
const stateSeenBy = async ({ api }: Replica, name: string) => {
  const { body } = await api.get('/v1/instances').expect(200);
  return (body.items as { name: string }[]).find((instance) => instance.name === name)!;
};

/** Most calls that came within any span of so many milliseconds. */
function mostWithin(milliseconds: number): number {
  const at = [...server.seen].sort((a, b) => a - b);
  return Math.max(...at.map((begin, from) => at.slice(from).filter((each) => each - begin < milliseconds).length));
}

describe('two replicas of a system API', () => {
  it('make no more calls a second together than is configured, and use what is allowed', async () => {
    const begun = performance.now();
    const calls = Array.from({ length: 60 }, (_, n) => read(n % 2 ? one : other, 'paced'));
    const answered = (await Promise.all(calls.map(outcome))).filter((each) => each === 'answered').length;
    const seconds = (performance.now() - begun) / 1000;
    expect(server.seen).toHaveLength(answered);
    // What was saved up, and two seconds' worth: the rest would have had to wait too long.
    expect(answered).toBeGreaterThanOrEqual(40);
    expect(answered).toBeLessThanOrEqual(20 * (seconds + 1));
    expect(mostWithin(1_000)).toBeLessThanOrEqual(2 * 20);
  });

  it('have no more calls under way together than is configured', async () => {
    server.answers = [hang];
    const calls = Array.from({ length: 12 }, (_, n) => read(n % 2 ? one : other, 'few'));
    await eventually(() => server.seen.length === 4);
    expect([one, other].map((each) => each.instance('few').policy.inFlight)).toEqual([2, 2]);
    server.answers = [ok];
    server.release();
    await Promise.all(calls);
    expect(server.mostOpen).toBe(4);
  });

  it('both leave alone a system that has asked one of them to, and come back slowly', async () => {
    server.answers = [status(429, { 'retry-after': '4' }), ok];
    expect(await outcome(read(one, 'plain'))).toContain('503');
    await eventually(() => other.instance('plain').policy.availability === 'limited', { withinMs: 3_000 });
    expect(await outcome(read(other, 'plain'))).toContain('shelf "plain" asked not to be called before');
    expect(server.seen).toHaveLength(1);
    const limited = await stateSeenBy(other, 'plain');
    expect(limited).toMatchObject({ availability: 'limited', state: 'closed', until: expect.any(String) });
    await eventually(() => read(other, 'plain'), { withinMs: 6_000 });
    expect(server.seen[1]! - server.seen[0]!).toBeGreaterThan(3_900);
    const { ratePerSecond } = (await stateSeenBy(one, 'plain')) as { ratePerSecond?: number };
    expect(ratePerSecond).toBeGreaterThanOrEqual(5);
    expect(ratePerSecond).toBeLessThan(10);
  }, 20_000);

  it('both stop calling a system that one of them found down; one call of one of them finds it back', async () => {
    server.answers = [cut];
    for (let call = 0; call < 3; call += 1) await outcome(read(one, 'plain'));
    await eventually(() => other.instance('plain').policy.state !== 'closed', { withinMs: 3_000 });
    expect(await stateSeenBy(other, 'plain')).toMatchObject({
      availability: 'down',
      since: expect.any(String),
      until: expect.any(String),
    });
    server.seen.length = 0;
    // Each time when a call may try, many want to: one does.
    const until = performance.now() + 3_500;
    while (performance.now() < until) {
      await Promise.all([one, other, one, other].map((each) => outcome(read(each, 'plain'))));
      await turn();
    }
    expect(server.seen.length).toBeGreaterThanOrEqual(2);
    expect(server.seen.length).toBeLessThanOrEqual(4);
    server.answers = [ok];
    await eventually(() => read(one, 'plain'), { withinMs: 5_000 });
    await eventually(() => read(other, 'plain'), { withinMs: 3_000 });
    expect(await stateSeenBy(other, 'plain')).toMatchObject({ availability: 'available', state: 'closed' });
  }, 30_000);

  it('share anew when one of them goes', async () => {
    const third = await replicas.start();
    await eventually(() => one.instance('few').policy.board.standing.replicas === 3, { withinMs: 5_000 });
    await third.close();
    await eventually(() => one.instance('few').policy.board.standing.replicas === 2, { withinMs: 5_000 });
  }, 30_000);
});
