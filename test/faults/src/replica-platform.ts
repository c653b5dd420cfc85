import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type OpenDatabase } from '@handover/platform';
import { clientsOf, type TestPlatform, xeroDocuments } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import { type AppName, type HostedApp, type Platform, startPlatform, urlVariable } from '@handover/tools';
import { type RawBuilder, sql } from 'kysely';
import { Balancer } from './balancer.js';

const PROCESS: AppName = 'process-opportunity-to-project-api';
const RUNS = sql.table('opportunity_to_project_engine.workflow_status');

/** The platform with a process of its own for each replica of the process API, behind a balancer; the rest in this one. */
export class ReplicaPlatform {
  /** Deals that were won so far. */
  private deals = 0;

  private constructor(
    private readonly platform: Platform,
    readonly test: Omit<TestPlatform, 'close'>,
    readonly balancer: Balancer,
    private readonly database: OpenDatabase<unknown>,
  ) {}

  /** Starts it with one replica, which is in use. */
  static async start(): Promise<ReplicaPlatform> {
    const balancer = await Balancer.start();
    const throughBalancer = { [urlVariable(PROCESS)]: balancer.url };
    const platform = await startPlatform({
      dataDir: await mkdtemp(join(tmpdir(), 'handover-replicas-')),
      ports: 'ephemeral',
      logLevel: 'error',
      postgresSettings: { fsync: 'off' },
      separate: [PROCESS],
      environment: {
        'experience-crm-api': throughBalancer,
        'experience-ops-api': throughBalancer,
        // Few at once, so that there is work for every replica; a patience that is shorter than a clock may be off.
        [PROCESS]: { HANDOVER_CONCURRENCY: '12', HANDOVER_PATIENCE_SECONDS: '300', CRM_POLL_SECONDS: '5' },
      },
    });
    const schema = 'opportunity_to_project';
    const database = createDatabase<unknown>({ url: platform.databaseUrls[schema]!, schema, poolSize: 2 });
    const replicas = new ReplicaPlatform(platform, await clientsOf(platform), balancer, database);
    balancer.use([replicas.first.url]);
    return replicas;
  }

  /** The replica that was started with the platform. */
  get first(): HostedApp {
    return this.platform.hosted[PROCESS]!;
  }

  /** Starts another replica; it is not in use before the balancer is told so. */
  another(environment: Record<string, string> = {}): Promise<HostedApp> {
    return this.platform.startReplica(PROCESS, environment);
  }

  /** Wins many deals at once; resolves with their ids. */
  async win(count: number, name: string): Promise<string[]> {
    const ids = await this.test.crm.createDeals(count, name);
    await this.test.crm.win(ids);
    this.deals += count;
    return ids;
  }

  /** Creates deals that are won from the start, of which the CRM tells nobody; resolves with their ids. */
  async winUntold(count: number, name: string): Promise<string[]> {
    this.deals += count;
    return this.test.crm.createDeals(count, name, 'Closed Won');
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

  /** A counter or gauge of a replica, over all labels that match; 0 where it has none. */
  async metric({ url }: HostedApp, name: string, label = ''): Promise<number> {
    const text = await (await fetch(`${url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  /** Waits until every deal that was won is provisioned. */
  async untilProvisioned(): Promise<void> {
    await eventually(
      async () => {
        const states = await this.query<{ state: string; count: number }>(
          sql`select state, count(*)::int from handovers group by state`,
        );
        if (states.length === 1 && states[0]!.state === 'provisioned' && states[0]!.count === this.deals) return true;
        throw new Error(`Of ${this.deals} deals: ${JSON.stringify(states)}`);
      },
      { withinMs: 120_000, everyMs: 100 },
    );
  }

  /** How many checkpoints have ended in the future, by the clock of the replica that worked on them. */
  async checkpointsAhead(): Promise<number> {
    const [row] = await this.query<{ count: number }>(sql`
      select count(*)::int from checkpoints where ended_at > now() + interval '1 minute'`);
    return row!.count;
  }

  /** What every system holds of the deals, and what is wrong with it. */
  async audit(): Promise<{ expected: object; found: object }> {
    const { records, duplicates, events } = await this.test.control.counts();
    const demands = records.find(({ system, type }) => system === 'psa' && type === 'resource-demand')?.count;
    const projects = (await this.test.control.records('erp', 'project')).map(({ id }) => id).sort();
    const handovers = await this.query<{ project_id: string }>(sql`select project_id from handovers order by 1`);
    const [announced] = await this.query<{ all: number; distinct: number }>(sql`
      select count(*)::int as all, count(distinct subject)::int as distinct from outbox where name = 'handover.provisioned'`);
    const [told] = await this.query<{ count: number }>(sql`select count(*)::int from exceptions`);
    const each = this.deals;
    return {
      expected: {
        documents: {
          projects: each,
          billingProfiles: each,
          contracts: each,
          billingSchedules: each,
          revenueSchedules: each,
        },
        demands: 2 * each,
        projects: handovers.map(({ project_id: id }) => id).sort(),
        duplicates: [],
        givenUp: 0,
        announced: { all: each, distinct: each },
        exceptions: 0,
      },
      found: {
        documents: await xeroDocuments(this.test.control),
        demands,
        projects,
        duplicates,
        givenUp: events.givenUp,
        announced,
        exceptions: told!.count,
      },
    };
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.platform.stop();
    await this.balancer.close();
    await rm(this.platform.dataDir, { recursive: true, force: true });
  }

  private async query<Row>(statement: RawBuilder<Row>): Promise<Row[]> {
    return (await statement.execute(this.database.db)).rows;
  }
}
