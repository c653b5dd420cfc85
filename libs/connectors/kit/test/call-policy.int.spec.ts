import { eventually } from '@handover/testing';
import { AnswerLost, callLimits, CallPolicy, HeldBack, RecordNotFound, SystemUnavailable } from '../src/index.js';
import {
  cut,
  hang,
  ok,
  type Shelf,
  shelfVendor,
  startVendorServer,
  status,
  type VendorServer,
} from './support/vendor-server.js';

let server: VendorServer;

beforeEach(async () => {
  server = await startVendorServer();
});
afterEach(() => server.close());

/** The policy of an instance with these limits, and its port. */
function instanceWith(given: object): { policy: CallPolicy; port: Shelf } {
  const limits = callLimits.parse(given);
  const { port } = shelfVendor({ baseUrl: server.url, timeoutMs: limits.timeoutMs });
  return { policy: new CallPolicy('erp', 'main', limits), port };
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('concurrency', () => {
  it('is held to its limit, the rest waiting in turn, and what finds the queue full is refused at once', async () => {
    server.answers = [hang];
    const { policy, port } = instanceWith({ concurrency: 2, queue: 3 });
    const calls = Array.from({ length: 5 }, () => policy.read('shelf.read', () => port.read()));
    await eventually(() => server.seen.length === 2);
    expect([policy.inFlight, policy.queued]).toEqual([2, 3]);

    const refused = await failureOf(policy.read('shelf.read', () => port.read()));
    expect(refused).toBeInstanceOf(SystemUnavailable);
    expect(refused).toMatchObject({ message: 'Too many calls of erp "main" wait already.', retryAfterSeconds: 1 });

    server.answers = [ok];
    server.release();
    await Promise.all(calls);
    expect([server.seen.length, server.mostOpen]).toEqual([5, 2]);
    expect([policy.inFlight, policy.queued, policy.state]).toEqual([0, 0, 'closed']);
  });

  it('of one instance takes nothing from another', async () => {
    server.answers = [hang];
    const busy = instanceWith({ concurrency: 1, queue: 0 });
    const waiting = busy.policy.read('shelf.read', () => busy.port.read());
    await eventually(() => server.seen.length === 1);
    server.answers = [ok];
    const other = instanceWith({ concurrency: 1, queue: 0 });
    await other.policy.read('shelf.read', () => other.port.read());
    server.release();
    await waiting;
  });
});

describe('calls under way at once', () => {
  it('are fewer where the system does not answer in time, and more again as it does', async () => {
    const { policy, port } = instanceWith({ concurrency: 8, timeoutMs: 200, retries: 0 });
    const all = (count: number) =>
      Promise.all(Array.from({ length: count }, () => failureOf(policy.read('shelf.read', () => port.read()))));
    server.answers = [hang];
    await all(8);
    server.answers = [(response) => void setTimeout(() => response.end('{}'), 20)];
    server.mostOpen = 0;
    await all(16);
    expect(server.mostOpen).toBeGreaterThanOrEqual(4);
    expect(server.mostOpen).toBeLessThan(8);
    await all(64);
    expect(server.mostOpen).toBe(8);
  });

  it('do not wait for their turn for longer than a caller waits for them', async () => {
    server.answers = [hang];
    let now = 0;
    const clock = { now: () => now, instantOf: () => '' };
    const { port } = instanceWith({});
    const policy = new CallPolicy('erp', 'main', callLimits.parse({ concurrency: 1 }), clock);
    const first = policy.read('shelf.read', () => port.read());
    const second = failureOf(policy.read('shelf.read', () => port.read()));
    await eventually(() => server.seen.length === 1 && policy.queued === 1);
    now = 5_000;
    server.release();
    await first;
    expect(await second).toMatchObject({ message: 'Too many calls of erp "main" wait already.' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('the rate', () => {
  it('lets through what it saved up and spreads the rest', async () => {
    const { policy, port } = instanceWith({ ratePerSecond: 10 });
    const begun = performance.now();
    await Promise.all(Array.from({ length: 15 }, () => policy.read('shelf.read', () => port.read())));
    expect(server.seen).toHaveLength(15);
    expect(server.seen[14]! - begun).toBeGreaterThan(400);
  });

  it('refuses what would have to wait too long, without a call and without blaming the system', async () => {
    const { policy, port } = instanceWith({ ratePerSecond: 0.2, breaker: { failures: 1 } });
    await policy.read('shelf.read', () => port.read());
    const refused = await failureOf(policy.write('shelf.write', () => port.write()));
    expect(refused).toBeInstanceOf(SystemUnavailable);
    expect(refused).toMatchObject({ message: 'erp "main" is called as often as is allowed.', retryAfterSeconds: 2 });
    expect([server.seen.length, policy.state]).toEqual([1, 'closed']);
  });
});

describe('the time-out', () => {
  it('of the limits ends a call that is not answered, a read undone and a write in doubt', async () => {
    server.answers = [hang];
    const { policy, port } = instanceWith({ timeoutMs: 100, retries: 0 });
    const begun = performance.now();
    expect(await failureOf(policy.read('shelf.read', () => port.read()))).toBeInstanceOf(SystemUnavailable);
    expect(await failureOf(policy.write('shelf.write', () => port.write()))).toBeInstanceOf(AnswerLost);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(policy.inFlight).toBe(0);
  });
});

describe('retries', () => {
  it('repeat a read until it is answered, at most as often as they may', async () => {
    server.answers = [status(500), cut, ok];
    const { policy, port } = instanceWith({ retries: 2 });
    await policy.read('shelf.read', () => port.read());
    expect(server.seen).toHaveLength(3);
    server.answers = [status(500)];
    await failureOf(policy.read('shelf.read', () => port.read()));
    expect(server.seen).toHaveLength(6);
  });

  it('repeat a write only when it is certain that it was not done', async () => {
    const { policy, port } = instanceWith({ retries: 2 });
    server.answers = [status(503), ok];
    await policy.write('shelf.write', () => port.write());
    expect(server.seen).toHaveLength(2);
    server.answers = [cut, ok];
    expect(await failureOf(policy.write('shelf.write', () => port.write()))).toBeInstanceOf(AnswerLost);
    expect(server.seen).toHaveLength(3);
  });

  it('do not repeat what the system answered', async () => {
    server.answers = [status(404)];
    const { policy, port } = instanceWith({ retries: 2 });
    expect(await failureOf(policy.read('shelf.read', () => port.read()))).toBeInstanceOf(RecordNotFound);
    expect(server.seen).toHaveLength(1);
  });

  it('wait as long as the system asks, and leave longer waits to the caller', async () => {
    const { policy, port } = instanceWith({ retries: 2 });
    server.answers = [status(429, { 'retry-after': '1' }), ok];
    await policy.read('shelf.read', () => port.read());
    expect(server.seen[1]! - server.seen[0]!).toBeGreaterThan(990);
    server.answers = [status(429, { 'retry-after': '60' })];
    expect(await failureOf(policy.read('shelf.read', () => port.read()))).toMatchObject({ retryAfterSeconds: 60 });
    expect(server.seen).toHaveLength(3);
  });

  it('are not used up by the rests that a system asks for, of which others hear as well', async () => {
    const { policy, port } = instanceWith({ retries: 0 });
    const rest = status(429, { 'retry-after': '1' });
    server.answers = [rest, rest, ok];
    await Promise.all([1, 2].map(() => policy.write('shelf.write', () => port.write())));
    const [first, ...later] = server.seen;
    expect(later.length).toBeGreaterThanOrEqual(2);
    expect(later.at(-1)! - first!).toBeGreaterThan(990);
  });

  it('end where a system asks for rest again and again, before the caller has given up', async () => {
    const { policy, port } = instanceWith({ retries: 2 });
    server.answers = [status(429, { 'retry-after': '2' })];
    const begun = performance.now();
    expect(await failureOf(policy.read('shelf.read', () => port.read()))).toBeInstanceOf(SystemUnavailable);
    expect(performance.now() - begun).toBeLessThan(7_500);
    expect(server.seen.length).toBeGreaterThan(2);
  });

  it('hold no place among the calls while they wait', async () => {
    const { policy, port } = instanceWith({ concurrency: 1, queue: 1, retries: 1 });
    server.answers = [status(429, { 'retry-after': '1' }), ok];
    const waiting = policy.read('shelf.read', () => port.read());
    await eventually(() => server.seen.length === 1 && policy.inFlight === 0);
    const other = policy.read('shelf.read', () => port.read());
    expect([policy.inFlight, policy.queued]).toEqual([0, 0]);
    await Promise.all([waiting, other]);
    expect(server.seen).toHaveLength(3);
  });
});

describe('the breaker', () => {
  const limits = { retries: 0, breaker: { failures: 3, halfOpenAfterSeconds: 0.2 } };
  const fails = async ({ policy, port }: { policy: CallPolicy; port: Shelf }, times: number): Promise<void> => {
    for (let call = 0; call < times; call++) await failureOf(policy.read('shelf.read', () => port.read()));
  };

  it('opens after failures in a row, calls nothing then, and says when to come back', async () => {
    const instance = instanceWith({ ...limits, breaker: { failures: 3, halfOpenAfterSeconds: 30 } });
    server.answers = [status(503)];
    await fails(instance, 3);
    expect(instance.policy.state).toBe('open');
    const refused = await failureOf(instance.policy.write('shelf.write', () => instance.port.write()));
    expect(refused).toBeInstanceOf(SystemUnavailable);
    expect(refused).toMatchObject({ message: expect.stringContaining('is not called'), retryAfterSeconds: 30 });
    expect(server.seen).toHaveLength(3);
  });

  it('is not opened by answers about records, nor by failures with an answer between them', async () => {
    const instance = instanceWith(limits);
    server.answers = [status(404)];
    await fails(instance, 5);
    server.answers = [status(503), status(503), ok, status(503), status(503), ok];
    await fails(instance, 6);
    expect([instance.policy.state, server.seen.length]).toEqual(['closed', 11]);
  });

  it('is not opened by what a connector holds back itself', async () => {
    const { policy, port } = instanceWith({ retries: 0, breaker: { failures: 1 } });
    const held = () => Promise.reject(new HeldBack('Calls are kept for writes.', undefined, 45));
    for (let at = 0; at < 3; at++) expect(await failureOf(policy.read('shelf.read', held))).toBeInstanceOf(HeldBack);
    await policy.write('shelf.write', () => port.write());
    expect([policy.state, server.seen.length]).toEqual(['closed', 1]);
  });

  it('opens sooner where calls hang, since each keeps others waiting', async () => {
    const instance = instanceWith({ retries: 0, timeoutMs: 100, breaker: { failures: 8, halfOpenAfterSeconds: 30 } });
    server.answers = [hang];
    await fails(instance, 2);
    expect([instance.policy.state, server.seen.length]).toEqual(['open', 2]);
  });

  it('is not opened by calls that hang together once, nor while others are answered', async () => {
    const limits = { retries: 0, timeoutMs: 200, breaker: { failures: 10, halfOpenAfterSeconds: 30 } };
    const { policy, port } = instanceWith(limits);
    const read = () => failureOf(policy.read('shelf.read', () => port.read()));
    server.answers = [hang];
    await Promise.all(Array.from({ length: 8 }, read));
    expect(policy.state).toBe('closed');
    for (let round = 0; round < 3; round++) {
      server.answers = [hang, ok];
      await Promise.all([read(), read()]);
    }
    expect(policy.state).toBe('closed');
    server.answers = [hang];
    await read();
    await read();
    expect(policy.state).toBe('open');
  });

  it('half-open lets one call through: it opens again when that fails', async () => {
    const instance = instanceWith(limits);
    server.answers = [cut];
    await fails(instance, 3);
    await eventually(async () => {
      await Promise.all(Array.from({ length: 5 }, () => fails(instance, 1)));
      return server.seen.length > 3;
    });
    expect(server.seen).toHaveLength(4);
    expect(instance.policy.state).toBe('open');
  });

  it('closes when a call that it let through is answered', async () => {
    const instance = instanceWith(limits);
    server.answers = [cut];
    await fails(instance, 3);
    server.answers = [ok];
    await eventually(() => instance.policy.read('shelf.read', () => instance.port.read()));
    expect(instance.policy.state).toBe('closed');
    expect(server.seen).toHaveLength(4);
  });
});
