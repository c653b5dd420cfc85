import { AccessDenied, SystemUnavailable } from '../failures.js';
import { failureOf, type Suite } from './suite.js';

/**
 * Tests of how a connector takes what happens to every system: limits, outages, ended sessions, refused credentials.
 *
 * @param read a call that reads, and succeeds while nothing is wrong
 */
export function testSystemFaults<Port, Samples, Capability extends string>(
  { faults, testOf }: Suite<Port, Samples, Capability>,
  read: () => Promise<unknown>,
): void {
  testOf('fault:rate-limit', 'says how long to wait when the system is called too often', async () => {
    await faults().strike({ kind: 'rate-limit', retryAfterSeconds: 1 });
    const failure = await failureOf(read());
    expect(failure).toBeInstanceOf(SystemUnavailable);
    expect(failure).toMatchObject({ retryAfterSeconds: 1 });
    await faults().clear();
    // A connector may hold back by itself until the time that it was told.
    await succeeds(read, 5_000);
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
}

/** Resolves when the call succeeds; rejects with its last failure after that many milliseconds. */
async function succeeds(call: () => Promise<unknown>, withinMs: number): Promise<void> {
  for (const deadline = Date.now() + withinMs; ;) {
    const failure = await call().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!failure) return;
    if (Date.now() > deadline) throw failure.error;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
