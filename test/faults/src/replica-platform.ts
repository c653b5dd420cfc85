import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type OpenDatabase } from '@handover/platform';
import { clientsOf, type TestPlatform } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import {
  type AppName,
  type HostedApp,
  type Platform,
  type PlatformOptions,
  startPlatform,
  urlVariable,
} from '@handover/tools';
import { type RawBuilder, sql } from 'kysely';
import { Balancer } from './balancer.js';
import { finalCheck, type FinalCheck } from './final-check.js';
import { type HeldRecords, heldRecords } from './held-records.js';
import { REPLICA_LEASE_SECONDS } from './replica-lease.js';

const PROCESS: AppName = 'process-opportunity-to-project-api';
const SCHEMA = 'opportunity_to_project';
const RUNS = sql.table('opportunity_to_project_engine.workflow_status');

/** How the platform is started: as usual, and with further apps that may have replicas, each behind a balancer of its own. */
type Options = Partial<PlatformOptions> & { balanced?: AppName[] };

/** The platform with a process of its own for each replica of the process API, behind a balancer; the rest in this one. */
export class ReplicaPlatform {
  /** Ids of the opportunities that were won so far. */
  readonly won: string[] = [];

  private constructor(
    private readonly platform: Platform,
    readonly test: Omit<TestPlatform, 'close'>,
    readonly balancer: Balancer,
    private readonly database: OpenDatabase<unknown>,
    private readonly before: HeldRecords,
    /** Balancers of the other apps that may have replicas. */
    private readonly balancers: ReadonlyMap<AppName, Balancer>,
  ) {}

  /**
   * Starts it with one replica, which is in use.
   *
   * @param environment of the process API beside the usual, in all its replicas
   */
  static async start(
    environment: Record<string, string> = {},
    { environment: others, balanced = [], ...options }: Options = {},
  ): Promise<ReplicaPlatform> {
    const balancer = await Balancer.start();
    const throughBalancer = { [urlVariable(PROCESS)]: balancer.url };
    const balancers = new Map<AppName, Balancer>();
    for (const app of balanced) balancers.set(app, await Balancer.start());
    const throughOthers = Object.fromEntries([...balancers].map(([app, { url }]) => [urlVariable(app), url]));
    const platform = await startPlatform({
      dataDir: await mkdtemp(join(tmpdir(), 'handover-replicas-')),
      ports: 'ephemeral',
      logLevel: 'error',
      postgresSettings: { fsync: 'off' },
      separate: [PROCESS, ...balanced],
      ...options,
      environment: {
        ...others,
        'experience-crm-api': throughBalancer,
        'experience-ops-api': throughBalancer,
        // Few at once, so that there is work for every replica; a patience that is shorter than a clock may be off.
        [PROCESS]: {
          HANDOVER_CONCURRENCY: '12',
          HANDOVER_PATIENCE_SECONDS: '300',
          REPLICA_LEASE_SECONDS,
          CRM_POLL_SECONDS: '5',
          ...throughOthers,
          ...environment,
        },
      },
    });
    const database = createDatabase<unknown>({ url: platform.databaseUrls[SCHEMA]!, schema: SCHEMA, poolSize: 2 });
    for (const [app, each] of balancers) {
      each.use([platform.hosted[app]!.url]);
      platform.urls[app] = each.url;
    }
    const test = await clientsOf(platform);
    const before = await heldRecords(test.control);
    const replicas = new ReplicaPlatform(platform, test, balancer, database, before, balancers);
    balancer.use([replicas.first.url]);
    return replicas;
  }

  /** The replica that was started with the platform. */
  get first(): HostedApp {
    return this.platform.hosted[PROCESS]!;
  }

  /** postgres:// URL of the role that owns the tables of the process API. */
  get databaseUrl(): string {
    return this.platform.databaseUrls[SCHEMA]!;
  }

  /** The replica of another app that was started with the platform. */
  firstOf(app: AppName): HostedApp {
    return this.platform.hosted[app]!;
  }

  /** Starts another replica of another app; it is not in use before its balancer is told so. */
  anotherOf(app: AppName): Promise<HostedApp> {
    return this.platform.startReplica(app);
  }

  /** The balancer of another app that may have replicas. */
  balancerOf(app: AppName): Balancer {
    return this.balancers.get(app)!;
  }

  /** Starts another replica; it is not in use before the balancer is told so. */
  another(environment: Record<string, string> = {}): Promise<HostedApp> {
    return this.platform.startReplica(PROCESS, environment);
  }

  /**
   * Wins many deals at once; resolves with their ids.
   *
   * @param beforeWinning is done once the deals are there, with their ids
   */
  async win(
    count: number,
    name: string,
    beforeWinning: (ids: string[]) => Promise<void> = async () => {},
  ): Promise<string[]> {
    const ids = await this.test.crm.createDeals(count, name);
    await beforeWinning(ids);
    this.won.push(...ids);
    await this.test.crm.win(ids);
    return ids;
  }

  /** Creates deals that are won from the start, of which the CRM tells nobody; resolves with their ids. */
  async winUntold(count: number, name: string): Promise<string[]> {
    const ids = await this.test.crm.createDeals(count, name, 'Closed Won');
    this.won.push(...ids);
    return ids;
  }

  /** How many events were received, how often, how many of them still wait for something, and how many handovers they began. */
  async deliveries(): Promise<{ events: number; deliveries: number; open: number; handovers: number }> {
    const [row] = await this.query<{ events: number; deliveries: number; open: number; handovers: number }>(sql`
      select count(*) filter (where origin <> 'poll')::int as events,
        coalesce(sum(deliveries) filter (where origin <> 'poll'), 0)::int as deliveries,
        count(*) filter (where retry_at is not null)::int as open,
        count(*) filter (where fate = 'accepted' and reason like 'It began%')::int as handovers
      from received_events`);
    return row!;
  }

  /** Ids of the opportunities whose handovers a replica is at. */
  async workOf({ pid }: HostedApp): Promise<string[]> {
    const runs = await this.query<{ id: string }>(sql`
      select split_part(split_part(workflow_uuid, ':', 2), '/', 1) as id from ${RUNS}
      where status = 'PENDING' and executor_id like ${`%/${pid}/%`}`);
    return runs.map(({ id }) => id);
  }

  /** Of the opportunities whose handovers a replica is at, those that are past a checkpoint and have not reached another. */
  async workBetween(replica: HostedApp, past: string, before: string): Promise<string[]> {
    const ids = await this.workOf(replica);
    const reached = (name: string) => sql<boolean>`exists (
      select from checkpoints where handover_key = key and name = ${name})`;
    const rows = await this.query<{ id: string }>(sql`
      select opportunity_id as id from handovers
      where opportunity_id = any(${ids}) and ${reached(past)} and not ${reached(before)}`);
    return rows.map(({ id }) => id);
  }

  /** A counter or gauge of a replica, over all labels that match; 0 where it has none. */
  async metric({ url }: HostedApp, name: string, label = ''): Promise<number> {
    const text = await (await fetch(`${url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  /** Waits until every deal that was won is provisioned. */
  async untilProvisioned(withinMs = 120_000): Promise<void> {
    await eventually(
      async () => {
        const states = await this.query<{ state: string; count: number }>(
          sql`select state, count(*)::int from handovers group by state`,
        );
        const deals = this.won.length;
        if (states.length === 1 && states[0]!.state === 'provisioned' && states[0]!.count === deals) return true;
        throw new Error(`Of ${deals} deals: ${JSON.stringify(states)}`);
      },
      { withinMs, everyMs: 100 },
    );
  }

  /** How many checkpoints have ended in the future, by the clock of the replica that worked on them. */
  async checkpointsAhead(): Promise<number> {
    const [row] = await this.query<{ count: number }>(sql`
      select count(*)::int from checkpoints where ended_at > now() + interval '1 minute'`);
    return row!.count;
  }

  /** What every scenario must leave behind, of all deals that were won so far; see {@link finalCheck}. */
  finalCheck(expectedExceptions: string[] = []): Promise<FinalCheck> {
    const { test, won, before } = this;
    return finalCheck({ test, won, before, expectedExceptions, query: (statement) => this.query(statement) });
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.platform.stop();
    await Promise.all([this.balancer, ...this.balancers.values()].map((each) => each.close()));
    await rm(this.platform.dataDir, { recursive: true, force: true });
  }

  /** Reads or changes the tables of the process API. */
  async query<Row>(statement: RawBuilder<Row>): Promise<Row[]> {
    return (await statement.execute(this.database.db)).rows;
  }
}
