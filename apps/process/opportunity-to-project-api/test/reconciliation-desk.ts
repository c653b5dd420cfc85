import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { SystemBillingClient } from '@handover/contracts/system-billing';
import { SystemCrmClient, type WonOpportunity } from '@handover/contracts/system-crm';
import { SystemDocumentsClient } from '@handover/contracts/system-documents';
import { type ProjectSummary, SystemErpClient } from '@handover/contracts/system-erp';
import { SystemHrClient } from '@handover/contracts/system-hr';
import { SystemPsaClient } from '@handover/contracts/system-psa';
import { createDatabase, createServiceHttp, migrate, type OpenDatabase } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import type { Configuration } from '../src/configuration.js';
import { MasterData } from '../src/deals/master-data.js';
import { AfterTheWin } from '../src/unwindings/after-the-win.js';
import { BeginHandovers } from '../src/events/begin-handovers.js';
import { ReceiveEvent } from '../src/events/receive-event.js';
import { ReceivedEventsRepository } from '../src/events/received-events.repository.js';
import { checkpointNames } from '../src/handovers/checkpoint.js';
import type { HandoverEngine } from '../src/handovers/handover-engine.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { ResumeHandovers } from '../src/handovers/resume-handovers.js';
import { migrations } from '../src/migrations/index.js';
import type { HandedOver, Held } from '../src/reconciliation/comparison/handed-over.js';
import { CountsRepository } from '../src/reconciliation/counts.repository.js';
import { DifferencesRepository } from '../src/reconciliation/differences.repository.js';
import { FixDifferences } from '../src/reconciliation/fix-differences.js';
import { HandedOverRepository } from '../src/reconciliation/handed-over.repository.js';
import type { ReconciliationSchema } from '../src/reconciliation/reconciliation-schema.js';
import { Reconciliation } from '../src/reconciliation/reconciliation.js';
import { RunPages } from '../src/reconciliation/run-pages.js';
import { RunProgress } from '../src/reconciliation/run-progress.js';
import { RunsRepository } from '../src/reconciliation/runs.repository.js';
import { StageReviewsRepository } from '../src/stage-reviews/stage-reviews.repository.js';
import type { SystemClients } from '../src/upstreams/system-clients.js';

const schema = 'opportunity_to_project';

/** What the systems hold, by handover, and what they list. */
export interface Systems {
  held: Map<string, Held>;
  won: WonOpportunity[];
  projects: ProjectSummary[];
}

/** Reconciliation over a real database and systems that a test scripts. */
export interface ReconciliationDesk {
  db: OpenDatabase<HandoversSchema & ReconciliationSchema>['db'];
  crm: ScriptedService;
  /** Every system API but the CRM's. */
  others: ScriptedService;
  systems: Systems;
  runs: RunsRepository;
  differences: DifferencesRepository;
  fixes: FixDifferences;
  counts: CountsRepository;
  /** Handovers that were begun. */
  begun: string[];
  /** A replica. */
  replica(config?: Partial<Configuration>): Reconciliation;
  /** Stores a handover as it has come so far: the checkpoints of its records are done. */
  store(handedOver: HandedOver, held: Held): Promise<void>;
  /** Empties tables and systems, and lets these answer what they hold. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const SETTINGS = {
  HANDOVER_LINK: 'https://ops/',
  RECONCILIATION_AT: '',
  RECONCILIATION_LOOK_BACK_DAYS: 31,
  RECONCILIATION_GRACE_SECONDS: 300,
  RECONCILIATION_FIXES: [],
} as unknown as Configuration;

export async function openReconciliationDesk(): Promise<ReconciliationDesk> {
  const server = await startTestDatabase({ schema });
  await migrate({ url: server.url, schema, migrations });
  const database = createDatabase<HandoversSchema & ReconciliationSchema>({ url: server.url, schema });
  const { db } = database;
  const [crm, others] = await Promise.all([startScriptedService(), startScriptedService()]);
  const clients = clientsOf(crm.url, others.url);
  const begun: string[] = [];
  const systems: Systems = { held: new Map(), won: [], projects: [] };
  const handoversDb = db as unknown as ConstructorParameters<typeof ReceiveEvent>[0];
  const engine = { enqueue: async (key: string) => void begun.push(key) } as unknown as HandoverEngine;
  const resume = new ResumeHandovers(handoversDb, engine);
  const reviews = new StageReviewsRepository(handoversDb, { term: { held: true } } as never);
  const received = new ReceivedEventsRepository(handoversDb);
  const beginning = new BeginHandovers(handoversDb, engine);
  const afterTheWin = new AfterTheWin(handoversDb, clients, engine);
  const events = new ReceiveEvent(handoversDb, clients, engine, resume, reviews, received, beginning, afterTheWin);
  const runs = new RunsRepository(db as never);
  const differences = new DifferencesRepository(db);
  const handedOver = new HandedOverRepository(db, SETTINGS);
  const fixes = new FixDifferences(clients, events, handedOver, differences);
  return {
    db,
    crm,
    others,
    systems,
    runs,
    differences,
    fixes,
    begun,
    counts: new CountsRepository(db),
    replica(config = {}) {
      const settings = { ...SETTINGS, ...config };
      const pages = new RunPages(clients, settings, handedOver);
      return new Reconciliation(settings, runs, pages, new RunProgress(db as never), differences, fixes);
    },
    async store(done, held) {
      systems.held.set(done.key, held);
      await db
        .insertInto('handovers')
        .values({
          key: done.key,
          crm_instance: done.crmInstance,
          opportunity_id: done.opportunityId,
          state: done.state,
          name: done.opportunity.name,
          legal_entity: done.opportunity.legalEntity,
          opportunity: JSON.stringify(done.read) as unknown as object,
          project_id: done.records['provision-project'] ? done.writtenBack.projectId : null,
          ready_to_bill: true,
          ready_to_staff: true,
          ready_to_start: true,
          correlation_id: 'c',
        })
        .execute();
      for (const name of checkpointNames.filter((each) => done.records[each])) {
        await sql`
          insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records, decisions, lineage)
          values (${done.key}, ${name}, 'done', 1, now(), now(), ${JSON.stringify(done.records[name])}::jsonb,
            ${JSON.stringify(done.decisions[name] ?? [])}::jsonb, '[]')`.execute(db);
      }
    },
    async reset() {
      await sql`truncate handovers, checkpoints, exceptions, outbox, received_events, reconciliation_differences,
        reconciliation_runs, won_opportunities cascade`.execute(db);
      systems.held.clear();
      systems.won = [];
      systems.projects = [];
      begun.length = 0;
      for (const service of [crm, others]) service.received.length = 0;
      answer(crm, others, systems);
    },
    async close() {
      await database.close();
      await Promise.all([server.close(), crm.close(), others.close()]);
    },
  };
}

/** Makes the systems answer what they hold; of opportunities, the CRM has its own paths. */
function answer(crm: ScriptedService, others: ScriptedService, systems: Systems): void {
  const instance = (name: string) => ({ name, vendor: 'x', legalEntities: [], default: true });
  crm.on('GET /v1/instances', { body: { items: [instance('main')] } });
  others.on('GET /v1/instances', { body: { items: [instance('de01')] } });
  crm.on('GET /v1/won-opportunities', ({ query }) => page(systems.won, query));
  others.on('GET /v1/project-summaries', ({ query }) => page(systems.projects, query));
  const of =
    (what: (held: Held) => object[]) =>
    ({ query }: { query: Record<string, string> }) => {
      const [key = '', part] = (query.externalReference ?? `main:${query.opportunityId}`).split('#');
      const held = systems.held.get(key);
      return { body: { items: held ? (part === 'delivery' ? held.deliveryProjects : what(held)) : [] } };
    };
  others.on(
    'GET /v1/statements-of-work',
    of((held) => held.statementsOfWork),
  );
  others.on(
    'GET /v1/projects',
    of((held) => held.projects),
  );
  others.on(
    'GET /v1/billing-profiles',
    of((held) => held.billingProfiles),
  );
  others.on(
    'GET /v1/contracts',
    of((held) => held.contracts),
  );
  others.on(
    'GET /v1/billing-schedules',
    of((held) => held.billingSchedules),
  );
  others.on(
    'GET /v1/revenue-schedules',
    of((held) => held.revenueSchedules),
  );
  others.on(
    'GET /v1/resource-demands',
    of((held) => held.demands),
  );
}

function page(items: object[], { cursor = '0', limit = '50' }: Record<string, string>) {
  const [from, size] = [Number(cursor), Number(limit)];
  const next = from + size < items.length ? { nextCursor: String(from + size) } : {};
  return { body: { items: items.slice(from, from + size), ...next } };
}

function clientsOf(crmUrl: string, url: string): SystemClients {
  const http = (name: string, baseUrl = url) => createServiceHttp({ name, baseUrl });
  const [erp, hr] = [new SystemErpClient(http('system-erp-api')), new SystemHrClient(http('system-hr-api'))];
  return {
    crm: new SystemCrmClient(http('system-crm-api', crmUrl)),
    erp,
    hr,
    psa: new SystemPsaClient(http('system-psa-api')),
    billing: new SystemBillingClient(http('system-billing-api')),
    documents: new SystemDocumentsClient(http('system-documents-api')),
    rules: new ProcessRulesClient(http('process-rules-api')),
    masterData: new MasterData({ erp, hr }),
  };
}
