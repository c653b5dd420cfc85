import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { BurstCrm } from '../burst/burst-crm.js';
import { inFlight } from './in-flight.js';
import { APART, type Platform, startPlatform } from '../platform/start-platform.js';
import { SandboxControl } from '../start/sandbox-control.js';
import type { BenchArguments } from './arguments.js';
import type { Figures } from './figures.js';
import { clientsOf, plainConversion } from './plain-script.js';
import { watchUsage } from './process-usage.js';

const SETTLED_WITHIN_MS = 900_000;
const LOOK_EVERY_MS = 200;

/** Deals that come before those that are measured: so many until most of the code is compiled. */
const WARM_UP = 200;

/** Measures a platform of its own with a sandbox that answers after `delayMs`: the handovers, then the plain script. */
export async function measure(
  chosen: BenchArguments,
  delayMs: number,
  dataDir: string,
  onProgress: (step: string) => void,
): Promise<Figures[]> {
  const platform = await startPlatform({
    dataDir,
    ports: 'ephemeral',
    separate: chosen.together ? APART : true,
    logLevel: 'warn',
    environment: {
      'process-opportunity-to-project-api': {
        HANDOVER_CONCURRENCY: String(chosen.concurrency),
        // The deals of the plain script are won already; a poll would take them.
        CRM_POLL_SECONDS: '86400',
      },
    },
  });
  try {
    const control = new SandboxControl(platform.urls.sandbox, platform.secrets('sandbox/token'));
    await control.seed();
    const crm = await BurstCrm.logIn({
      url: `${platform.urls.sandbox}/crm`,
      clientId: 'handover',
      clientSecret: platform.secrets('sandbox/crm'),
    });
    const { count, concurrency } = chosen;
    onProgress(`creating ${2 * count} deals`);
    const warmUp = await crm.createDeals(WARM_UP, 'Warm-up');
    const ids = await crm.createDeals(count, 'Burst');
    const plainIds = await crm.createDeals(count, 'Plain', 'Closed Won');
    await handOver(platform, crm, warmUp);
    if (delayMs > 0) await control.strike({ system: '*', operation: '*', fault: { kind: 'delay', ms: delayMs } });

    onProgress(`handing over ${count} deals, the sandbox answering after ${delayMs} ms`);
    const handovers = await watched(platform, () => handOver(platform, crm, ids));
    onProgress('making the same calls from a plain script');
    const clients = clientsOf(platform);
    const plain = await watched(platform, () => inFlight(concurrency, plainIds, (id) => plainConversion(clients, id)));
    return [
      { what: 'durable handovers', delayMs, count, ...handovers },
      { what: 'plain script', delayMs, count, ...plain },
    ];
  } finally {
    await platform.stop();
  }
}

/** Wins the deals and waits until all are provisioned; resolves with the milliseconds of each. */
async function handOver(platform: Platform, crm: BurstCrm, ids: string[]): Promise<number[]> {
  const database = new pg.Client({ connectionString: platform.databaseUrls.opportunity_to_project });
  await database.connect();
  try {
    const winning = crm.win(ids);
    const deadline = Date.now() + SETTLED_WITHIN_MS;
    for (;;) {
      const { rows } = await database.query<{ state: string; count: number }>(
        'select state, count(*)::int as count from opportunity_to_project.handovers where opportunity_id = any($1) group by state',
        [ids],
      );
      const inState = (state: string) => rows.find((each) => each.state === state)?.count ?? 0;
      if (inState('provisioned') === ids.length) break;
      if (inState('blocked') > 0) throw new Error(`${inState('blocked')} handovers of the burst are blocked.`);
      if (Date.now() > deadline) throw new Error(`The burst has not ended in time: ${JSON.stringify(rows)}`);
      await pause(LOOK_EVERY_MS);
    }
    await winning;
    const { rows } = await database.query<{ ms: number }>(
      `select (extract(epoch from provisioned_at - received_at) * 1000)::float8 as ms
       from opportunity_to_project.handovers where opportunity_id = any($1)`,
      [ids],
    );
    return rows.map(({ ms }) => ms);
  } finally {
    await database.end();
  }
}

/** Times the work and watches what it uses. */
async function watched(
  { databasePid }: Platform,
  work: () => Promise<number[]>,
): Promise<Omit<Figures, 'what' | 'delayMs' | 'count'>> {
  const timed = async () => {
    const began = performance.now();
    return { latencies: await work(), seconds: (performance.now() - began) / 1000 };
  };
  const { result, usage } = await watchUsage([process.pid, databasePid ?? process.pid], timed);
  return { ...result, ...usage };
}
