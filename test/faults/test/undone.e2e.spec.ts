import { eventually } from '@handover/testing';
import type { HostedApp } from '@handover/tools';
import { ReplicaPlatform } from '../src/replica-platform.js';

/** Runs under way at which a replica is killed. */
const BUSY = 6;
const DEALS = 24;

type Unwinding = { outcome: string; steps: { record: { type: string }; outcome: string }[] };

describe('deals that are lost while a replica of the process API is killed', () => {
  let platform: ReplicaPlatform;
  let one: HostedApp;
  let other: HostedApp;

  beforeAll(async () => {
    platform = await ReplicaPlatform.start();
    one = platform.first;
    other = await platform.another();
    platform.balancer.use([one.url, other.url]);
    await platform.test.control.strike({ system: '*', operation: '*', fault: { kind: 'delay', ms: 50 } });
  }, 120_000);
  afterAll(() => platform?.close(), 60_000);

  /** Kills a replica in the middle of its work. */
  const killOne = async () => {
    await eventually(async () => (await platform.workOf(one)).length >= BUSY, { withinMs: 60_000 });
    process.kill(one.pid!, 'SIGKILL');
    await one.ended;
    platform.balancer.use([other.url]);
  };

  /** A deal that was lost before the CRM had told of its win has no handover. */
  const untilUnwound = () =>
    eventually(
      async () => {
        const { events } = await platform.test.control.counts();
        const states = await platform.test.states();
        if (events.queued === 0 && Object.keys(states).join() === 'unwound') return true;
        throw new Error(JSON.stringify({ ...states, queued: events.queued }));
      },
      { withinMs: 150_000, everyMs: 250 },
    );

  /** What of the vendor systems' records is not undone. */
  const leftOver = async () => {
    const { control } = platform.test;
    const [projects, invoices, journals, allocations] = await Promise.all([
      control.records('erp', 'project'),
      control.records('erp', 'invoice'),
      control.records('erp', 'manual-journal'),
      control.records('psa', 'allocation'),
    ]);
    return {
      projects: projects.filter(({ data }) => data.status !== 'CLOSED').length,
      drafts: [...invoices, ...journals].filter(({ data }) => data.Status !== 'DELETED').length,
      allocations: allocations.length,
    };
  };

  /** The unwindings of those of the deals that had a handover. */
  const unwindings = async (ids: string[]) => {
    const handovers = await Promise.all(
      ids.map((id) => platform.test.ops<{ unwindings: Unwinding[] }>('GET', `/v1/handovers/main:${id}`)),
    );
    const begun = handovers.filter(({ status }) => status === 200);
    return begun.map(({ body: handover }) => {
      expect(handover.unwindings).toHaveLength(1);
      return handover.unwindings[0]!;
    });
  };

  it('in the middle of taking them back are taken back by the other, each record once', async () => {
    const ids = await platform.win(DEALS, 'Lost');
    await platform.untilProvisioned();
    await platform.test.crm.moveTo('Closed Lost', ids);
    await killOne();
    await untilUnwound();
    expect(await leftOver()).toEqual({ projects: 0, drafts: 0, allocations: 0 });
    const undone = await unwindings(ids);
    expect(undone).toHaveLength(DEALS);
    for (const { outcome, steps } of undone) {
      expect([outcome, steps.map((step) => step.outcome)]).toEqual([
        'cancelled',
        ['released', 'released', 'closed', 'closed', 'closed', 'closed', 'cancelled', 'told'],
      ]);
    }
  }, 300_000);

  it('in the middle of setting them up leave nothing behind', async () => {
    one = await platform.another();
    platform.balancer.use([one.url, other.url]);
    const ids = await platform.win(DEALS, 'Never mind');
    await killOne();
    await platform.test.crm.moveTo('Closed Lost', ids);
    await untilUnwound();
    expect(await leftOver()).toEqual({ projects: 0, drafts: 0, allocations: 0 });
    const undone = await unwindings(ids);
    expect(undone.length).toBeGreaterThanOrEqual(BUSY);
    expect(undone.every(({ outcome }) => outcome === 'cancelled')).toBe(true);
  }, 300_000);
});
