import type { TestPlatform } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import { type RawBuilder, sql } from 'kysely';
import { countsOf, type HeldRecords, heldRecords, wrongRecords } from './held-records.js';

/** What is looked at when a scenario has ended. */
export interface Checked {
  test: Pick<TestPlatform, 'control' | 'ops'>;
  /** Reads the tables of the process API. */
  query: <Row>(statement: RawBuilder<Row>) => Promise<Row[]>;
  /** Ids of the opportunities that were won: each must have become one project. */
  won: readonly string[];
  /** What the systems held before the first was won. */
  before: HeldRecords;
  /** Classes of the exceptions that the scenario had to open; none may be open any more. */
  expectedExceptions?: readonly string[];
}

/** What was found. */
export interface FinalCheck {
  /** A sentence for each thing that is not as it must be. */
  wrong: string[];
  /** Figures to print. */
  figures: Record<string, number | string>;
}

/** What is announced of a handover that ends well, once; of the stages before the win, what they announce is not counted. */
const ANNOUNCED = [
  'opportunity.received',
  'opportunity.qualified',
  'billing.ready',
  'staffing.requested',
  'project.provisioned',
  'handover.provisioned',
];

const ENGINE = sql.table('opportunity_to_project_engine.workflow_status');

/**
 * Asks every system, and the platform's own books, for what every scenario must leave behind: exactly one of each record a
 * handover, nothing that is nobody's, nothing under way, no exception open, each event announced once, the audit log whole.
 */
export async function finalCheck({ test, query, won, before, ...expected }: Checked): Promise<FinalCheck> {
  const keys = won.map((id) => `main:${id}`);
  await untilQuiet(query);
  const held = await heldRecords(test.control);
  const wrong = [
    wrongRecords(held, keys, before),
    await wrongInCrm(test, won, held),
    await wrongHandovers(query, keys),
    await wrongEvents(test, query, keys),
    await wrongExceptions(query, expected.expectedExceptions ?? []),
    await wrongAudit(test),
  ];
  return { wrong: wrong.flat(), figures: { ...(await workDone(query)), ...countsOf(held, before) } };
}

/** What a run does last it does after it has committed, such as telling the CRM. */
async function untilQuiet(query: Checked['query']): Promise<void> {
  await eventually(
    async () => {
      const [row] = await query<{ count: number }>(
        sql`select count(*)::int as count from ${ENGINE} where status in ('PENDING', 'ENQUEUED', 'DELAYED')`,
      );
      if (row!.count > 0) throw new Error(`${row!.count} runs are still in the engine.`);
      return true;
    },
    { withinMs: 60_000, everyMs: 100 },
  );
}

async function wrongInCrm({ control }: Checked['test'], won: readonly string[], held: HeldRecords): Promise<string[]> {
  const projects = new Set(held['erp/project']!.map(({ id, data }) => `${id} ${String(data.name)}`));
  const opportunities = new Map((await control.records('crm', 'Opportunity')).map(({ id, data }) => [id, data]));
  return won.flatMap((id) => {
    const { Handover_State__c: state, Handover_Project__c: project, Name: name } = opportunities.get(id) ?? {};
    if (state !== 'provisioned') return [`The CRM says of ${id} that its handover is ${String(state)}`];
    const its = `${String(project)} ${String(name)} [main:${id}]`;
    return projects.has(its) ? [] : [`The CRM names the project ${String(project)} of ${id}, which is not its own`];
  });
}

async function wrongHandovers(query: Checked['query'], keys: readonly string[]): Promise<string[]> {
  const handovers = await query<{ key: string; state: string }>(sql`select key, state from handovers`);
  const states = new Map(handovers.map(({ key, state }) => [key, state]));
  return [
    ...keys.flatMap((key) => {
      const state = states.get(key);
      return state === 'provisioned' ? [] : [`The handover ${key} is ${state ?? 'not there'}`];
    }),
    ...handovers.filter(({ key }) => !keys.includes(key)).map(({ key }) => `Nobody won the deal of ${key}`),
  ];
}

async function wrongEvents({ control }: Checked['test'], query: Checked['query'], keys: readonly string[]) {
  const announced = await query<{ name: string; subject: string; count: number }>(sql`
    select name, subject, count(*)::int as count from outbox
    where name = any(${ANNOUNCED}) and data->>'certainty' is null
      and (name <> 'opportunity.qualified' or data->>'stage' is null) group by name, subject`);
  const counts = new Map(announced.map(({ name, subject, count }) => [`${name} ${subject}`, count]));
  const { givenUp } = (await control.counts()).events;
  return [
    ...ANNOUNCED.flatMap((name) =>
      keys.flatMap((key) => {
        const count = counts.get(`${name} ${key}`) ?? 0;
        return count === 1 ? [] : [`${name} was announced ${count} times for ${key}`];
      }),
    ),
    ...(givenUp === 0 ? [] : [`The CRM gave ${givenUp} of its events up`]),
  ];
}

async function wrongExceptions(query: Checked['query'], expected: readonly string[]): Promise<string[]> {
  const exceptions = await query<{ handover_key: string; class: string; sentence: string; resolved_at: Date | null }>(
    sql`select handover_key, class, sentence, resolved_at from exceptions`,
  );
  return exceptions.flatMap(({ handover_key: key, class: kind, sentence, resolved_at: resolvedAt }) => {
    if (resolvedAt === null) return [`An exception of ${key} is still open (${kind}): ${sentence}`];
    return expected.includes(kind)
      ? []
      : [`${key} had an exception that it should not have had (${kind}): ${sentence}`];
  });
}

/** What was recorded last is sealed about a second later. */
async function wrongAudit({ ops }: Checked['test']): Promise<string[]> {
  return eventually(
    async () => {
      const { status, body } = await ops<{ intact: boolean; unsealed: number; faults: { detail: string }[] }>(
        'GET',
        '/v1/audit-verification',
      );
      if (status !== 200) throw new Error(`The audit log cannot be verified: ${status} ${JSON.stringify(body)}`);
      if (body.unsealed > 0) throw new Error(`${body.unsealed} entries of the audit log are not sealed.`);
      return body.intact ? [] : body.faults.map(({ detail }) => `The audit log is broken: ${detail}`);
    },
    { withinMs: 30_000, everyMs: 100 },
  );
}

async function workDone(query: Checked['query']): Promise<Record<string, number | string>> {
  const [row] = await query<Record<string, number>>(sql`
    select count(*)::int as handovers, coalesce(sum(run), 0)::int as runs, coalesce(sum(attempt), 0)::int as attempts,
      (select count(*)::int from exceptions) as exceptions,
      (select count(*)::int from audit_entries) as "audit entries"
    from handovers`);
  return row!;
}
