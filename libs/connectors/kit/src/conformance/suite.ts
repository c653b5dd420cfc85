/**
 * The frame of the conformance suites: how a connector says what it is tested with, what its vendor cannot do, and how
 * a suite makes things go wrong between the two. Suites are jest tests; a connector runs one by naming itself.
 */

/** What goes wrong from now on, until the faults are cleared. */
export type SystemFault =
  /** The `call`-th (1 when absent) call that writes is done, and its answer is lost. Once. */
  | { kind: 'lose-answer'; call?: number }
  /** Every call, or every one that writes, is refused because there were too many. */
  | { kind: 'rate-limit'; retryAfterSeconds: number; of?: 'writes' }
  /** No call, or none that writes, gets an answer; nothing is done. */
  | { kind: 'down'; of?: 'writes' }
  /** Every write is refused as bad content, with this sentence. */
  | { kind: 'refuse'; message: string }
  /** Tokens or sessions that were granted end now; new ones are granted. */
  | { kind: 'expire-access' }
  /** Our credentials are not accepted any more, or for nothing that writes. */
  | { kind: 'deny-access'; of?: 'writes' };

/** Makes things go wrong in the system that the connector talks to. */
export interface SystemFaults {
  strike(fault: SystemFault): Promise<void>;
  /** Everything works again. */
  clear(): Promise<void>;
}

/** A connector under test: connected, with records to try. */
export interface Connected<Port, Samples> {
  port: Port;
  samples: Samples;
  faults: SystemFaults;
  stop(): Promise<void>;
}

/** How a connector takes part in a suite. */
export interface Candidate<Port, Samples, Capability extends string> {
  /** Called once, before the first test. */
  start(): Promise<Connected<Port, Samples>>;
  /** What the vendor cannot do, each with the reason; the tests of it are listed as skipped. */
  lacks?: Partial<Record<Capability | FaultCapability, string>>;
}

/** A fault that a connector's system cannot be made to show is lacked as `fault:<kind>`. */
export type FaultCapability = `fault:${SystemFault['kind']}`;

/** What a suite's tests are written with. */
export interface Suite<Port, Samples, Capability extends string> {
  port(): Port;
  samples(): Samples;
  faults(): SystemFaults;
  /** A test of what every system can do. */
  test(title: string, body: () => Promise<void>): void;
  /** A test of what the connector may lack. */
  testOf(capability: Capability | FaultCapability, title: string, body: () => Promise<void>): void;
  /** A reference that no record carries yet; it looks like a handover's key. */
  newReference(): string;
}

/** Describes the tests of one connector against one port; faults are cleared after each. */
export function describeSuite<Port, Samples, Capability extends string>(
  title: string,
  candidate: Candidate<Port, Samples, Capability>,
  define: (suite: Suite<Port, Samples, Capability>) => void,
): void {
  describe(title, () => {
    let connected: Connected<Port, Samples> | undefined;
    const started = (): Connected<Port, Samples> => {
      if (!connected) throw new Error(`${title} did not start.`);
      return connected;
    };
    const run = Date.now().toString(36).toUpperCase();
    let references = 0;
    beforeAll(async () => {
      connected = await candidate.start();
    }, 120_000);
    afterEach(() => connected?.faults.clear());
    afterAll(() => connected?.stop());
    define({
      port: () => started().port,
      samples: () => started().samples,
      faults: () => started().faults,
      test: (name, body) => it(name, body),
      testOf: (capability, name, body) => {
        const reason = candidate.lacks?.[capability];
        if (reason === undefined) it(name, body);
        else it.skip(`${name} (${capability}: ${reason})`, body);
      },
      newReference: () => `main:006${run}${String(++references).padStart(6, '0')}`,
    });
  });
}

/** What a promise is rejected with; the test fails when it is not. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  const outcome = await attempt.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) throw new Error(`It should have failed, and answered ${JSON.stringify(outcome.value)}.`);
  return outcome.error;
}
