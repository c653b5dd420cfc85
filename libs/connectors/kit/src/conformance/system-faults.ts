import { isDeepStrictEqual } from 'node:util';
import { AccessDenied, AnswerLost, SystemUnavailable } from '../failures.js';
import { failureOf, type Suite } from './suite.js';

/** Something to be written that is not there yet. */
export interface NewWrite {
  attempt(): Promise<unknown>;
  /** How many records the attempts have made so far. */
  made(): Promise<number>;
}

/** A connector may hold back by itself until the time that it was told. */
const HELD_BACK_MS = 5_000;

const worded = { down: 'outage', 'deny-access': 'refused credentials' } as const;

/**
 * Tests of how a connector takes what happens to every system: limits, outages, ended sessions, refused credentials.
 *
 * @param read a call that reads, and succeeds while nothing is wrong
 * @param newWrite something to write, another one each time; absent for a port that only reads
 */
export function testSystemFaults<Port, Samples, Capability extends string>(
  suite: Suite<Port, Samples, Capability>,
  read: () => Promise<unknown>,
  newWrite?: () => Promise<NewWrite>,
): void {
  const { faults, testOf } = suite;
  testOf('fault:rate-limit', 'says how long to wait when the system is called too often', async () => {
    await faults().strike({ kind: 'rate-limit', retryAfterSeconds: 1 });
    const failure = await failureOf(read());
    expect(failure).toBeInstanceOf(SystemUnavailable);
    expect(failure).toMatchObject({ retryAfterSeconds: 1 });
    await faults().clear();
    await succeeds(read, HELD_BACK_MS);
  });

  testOf('fault:expire-access', 'renews its access when it ends', async () => {
    await expect(read()).resolves.toBeDefined();
    await faults().strike({ kind: 'expire-access' });
    await expect(read()).resolves.toBeDefined();
  });

  testOf('fault:deny-access', 'says that its credentials are refused', async () => {
    await faults().strike({ kind: 'deny-access' });
    expect(await failureOf(read())).toBeInstanceOf(AccessDenied);
    await faults().clear();
    await expect(read()).resolves.toBeDefined();
  });

  testOf('fault:down', 'says that the system is down, and works again when it is up', async () => {
    await faults().strike({ kind: 'down' });
    expect(await failureOf(read())).toBeInstanceOf(SystemUnavailable);
    await faults().clear();
    await expect(read()).resolves.toBeDefined();
  });

  if (newWrite) testWriteFaults(suite, newWrite);
}

/** The same for what writes: nothing is written while it fails, and one record afterwards. */
function testWriteFaults<Port, Samples, Capability extends string>(
  { faults, testOf }: Suite<Port, Samples, Capability>,
  newWrite: () => Promise<NewWrite>,
): void {
  testOf(
    'fault:rate-limit',
    'says how long to wait when a write is one call too many, and has not done it',
    async () => {
      const { attempt, made } = await newWrite();
      await faults().strike({ kind: 'rate-limit', retryAfterSeconds: 1, of: 'writes' });
      const failure = await failureOf(attempt());
      expect(failure).toBeInstanceOf(SystemUnavailable);
      expect(failure).toMatchObject({ retryAfterSeconds: 1 });
      await faults().clear();
      expect(await succeeds(made, HELD_BACK_MS)).toBe(0);
      await succeeds(attempt, HELD_BACK_MS);
      expect(await made()).toBe(1);
    },
  );

  testOf('fault:expire-access', 'renews its access when it ends before a write, which it does once', async () => {
    const { attempt, made } = await newWrite();
    await faults().strike({ kind: 'expire-access' });
    await expect(attempt()).resolves.toBeDefined();
    expect(await made()).toBe(1);
  });

  testOf('fault:deny-access', 'says that its credentials do not let it write, and has not done it', async () => {
    const { attempt, made } = await newWrite();
    await faults().strike({ kind: 'deny-access', of: 'writes' });
    expect(await failureOf(attempt())).toBeInstanceOf(AccessDenied);
    await faults().clear();
    expect(await made()).toBe(0);
    await expect(attempt()).resolves.toBeDefined();
  });

  testOf('fault:down', 'fails to write when the system goes down just before, and writes once it is up', async () => {
    const { attempt, made } = await newWrite();
    await faults().strike({ kind: 'down', of: 'writes' });
    const failure = await failureOf(attempt());
    expect(failure instanceof AnswerLost || failure instanceof SystemUnavailable).toBe(true);
    await faults().clear();
    expect(await made()).toBe(0);
    await expect(attempt()).resolves.toBeDefined();
    expect(await made()).toBe(1);
  });
}

/**
 * Tests that no operation that reads takes an outage or a refusal for an answer. It may answer what it answered before:
 * connectors keep for a while what seldom changes.
 *
 * @param reads what is done (`reading a project`); each answers something while nothing is wrong
 */
export function testEveryRead<Port, Samples, Capability extends string>(
  { faults, testOf }: Suite<Port, Samples, Capability>,
  reads: Record<string, () => Promise<unknown>>,
): void {
  for (const [kind, failure] of [
    ['down', SystemUnavailable],
    ['deny-access', AccessDenied],
  ] as const) {
    for (const [operation, read] of Object.entries(reads)) {
      testOf(`fault:${kind}`, `takes no ${worded[kind]} for an answer when ${operation}`, async () => {
        const before = await read();
        await faults().strike({ kind });
        const outcome = await read().catch((error: unknown) => error);
        if (!isDeepStrictEqual(outcome, before)) expect(outcome).toBeInstanceOf(failure);
        await faults().clear();
        expect(await read()).toEqual(before);
      });
    }
  }
}

/** What the call answers as soon as it succeeds; rejects with its last failure after that many milliseconds. */
async function succeeds<Result>(call: () => Promise<Result>, withinMs: number): Promise<Result> {
  for (const deadline = Date.now() + withinMs; ;) {
    const outcome = await call().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ('value' in outcome) return outcome.value;
    if (Date.now() > deadline) throw outcome.error;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
