import type { ScriptedAnswer } from '@handover/testing';
import { sql } from 'kysely';
import type { WrittenRecord } from '../src/handovers/checkpoint.js';
import { sampleOpportunity, sampleStatement } from './sample-deal.js';
import type { Handover, ProcessWithFirm } from './start-with-firm.js';

/** An answer of a system that refuses. */
export const problem = (status: number, type: string) => ({
  status,
  body: { type: `https://handover.dev/problems/${type}`, title: type, status, detail: `It is ${type}.` },
});
/** All systems are behind one address here: that of the people is told by its instance. */
function instanceOf(system: string): string {
  return system === 'psa' ? 'desk' : 'main';
}

/** A record as a system answers it. */
export const held = (system: string, type: string, id: string) => ({
  id,
  status: 'open',
  version: '1',
  externalReferences: [{ system, instance: instanceOf(system), type, id }],
});
const record = (system: string, type: string, id: string): WrittenRecord => ({
  ...{ system, type, id },
  instance: instanceOf(system),
});

/** A handover of which `written` is known to its checkpoints, and all that its systems hold under its reference. */
export class UndoneDeal {
  private static count = 0;
  private readonly number = ++UndoneDeal.count;
  readonly id = `006Hx0000000${this.number}`;
  readonly key = `main:${this.id}`;
  /** `POST /v1/projects/P1/cancellations`, without those that look something up. */
  readonly calls: string[] = [];
  private events = 0;
  private invoices: object[] = [];
  private booked: object | undefined;
  private engagement: object | undefined;
  private held: Partial<UndoneDeal['names']>;

  readonly names = {
    demand: `D${this.number}`,
    schedule: `BS${this.number}`,
    revenue: `RS${this.number}`,
    contract: `C${this.number}`,
    profile: `BP${this.number}`,
    project: `P${this.number}`,
  };

  private constructor(private readonly api: ProcessWithFirm) {
    this.held = this.names;
  }

  /** Deals of an app whose systems hold nothing else. */
  static of(api: ProcessWithFirm): () => UndoneDeal {
    const deals: UndoneDeal[] = [];
    const lists = {
      'resource-demands': ['psa', 'resource-demand', 'demand'],
      'billing-schedules': ['billing', 'billing-schedule', 'schedule'],
      'revenue-schedules': ['billing', 'revenue-schedule', 'revenue'],
      contracts: ['billing', 'contract', 'contract'],
      'billing-profiles': ['billing', 'billing-profile', 'profile'],
      projects: ['erp', 'project', 'project'],
    } as const;
    const carrying = (reference: string | undefined) => deals.find(({ key }) => key === reference);
    for (const [path, [system, type, name]] of Object.entries(lists)) {
      api.firm.service.on(`GET /v1/${path}`, ({ query }) => {
        const id = carrying(query.externalReference)?.held[name];
        return { body: { items: id === undefined ? [] : [held(system, type, id)] } };
      });
    }
    api.firm.service.on('GET /v1/invoices', ({ query }) => ({
      body: { items: carrying(query.externalReference)?.invoices ?? [] },
    }));
    return () => {
      const deal = new UndoneDeal(api);
      deals.push(deal);
      return deal;
    };
  }

  /** Puts the handover into the database and its records into the systems. */
  async begin(state = 'provisioned', written: WrittenRecord[] = this.everything()): Promise<this> {
    await sql`
      insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, crm_version, opportunity, attempt,
        project_id, ready_to_staff, ready_to_start, ready_to_bill)
      values (${this.key}, 'main', ${this.id}, ${state}, 'c', '5', ${JSON.stringify(this.opportunity())}::jsonb, 1,
        ${this.names.project}, true, true, true)`.execute(this.api.database.db);
    await sql`
      insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records)
      values (${this.key}, 'provision-project', 'done', 1, now(), now(), ${JSON.stringify(written)}::jsonb)`.execute(
      this.api.database.db,
    );
    this.stands('Closed Won', 'closed-won', '5');
    this.api.firm.statements.set(this.id, { ...sampleStatement(), opportunityId: this.id });
    const { demand, schedule, revenue, contract, profile, project } = this.names;
    this.book(0);
    this.api.firm.service.on(`GET /v1/projects/${project}/usage`, ({ query }) => {
      const usage = query.instance === 'desk' ? this.engagement : this.booked;
      return usage ? { body: usage } : problem(404, 'not-found');
    });
    for (const path of [
      `resource-demands/${demand}/releases`,
      `billing-schedules/${schedule}/closures`,
      `revenue-schedules/${revenue}/closures`,
      `contracts/${contract}/closures`,
      `billing-profiles/${profile}/closures`,
      `projects/${project}/cancellations`,
      `projects/${project}/freezes`,
    ]) {
      this.on(`POST /v1/${path}`, { body: {} });
    }
    this.on(`GET /v1/resource-demands/${demand}`, { body: held('psa', 'resource-demand', demand) });
    this.on(`PUT /v1/opportunities/${this.id}/handover`, { status: 204 });
    return this;
  }

  everything(): WrittenRecord[] {
    const { demand, schedule, revenue, contract, profile, project } = this.names;
    return [
      record('erp', 'project', project),
      record('billing', 'billing-profile', profile),
      record('billing', 'contract', contract),
      record('billing', 'billing-schedule', schedule),
      record('billing', 'revenue-schedule', revenue),
      record('psa', 'resource-demand', demand),
    ];
  }

  /** The CRM says so from now on. */
  stands(stageName: string, stage: 'closed-won' | 'closed-lost' | 'commit', version: string): void {
    this.api.firm.service.on(`GET /v1/opportunities/${this.id}`, {
      body: this.opportunity({ stage, stageName, version }),
    });
  }

  /** So much time is booked on its project from now on. */
  book(bookedHours: number): void {
    const { project } = this.names;
    this.booked = { projectId: project, bookedHours };
  }

  /** So much time is booked in the PSA, of which the ERP does not know, from now on. */
  bookInPsa(bookedHours: number): void {
    this.engagement = { projectId: this.names.project, bookedHours };
  }

  /** These invoices of it are posted from now on. */
  post(...invoices: object[]): void {
    this.invoices = invoices;
  }

  /** Of its records, the systems hold these alone. */
  holdOnly(held: Partial<UndoneDeal['names']>): this {
    this.held = held;
    return this;
  }

  /** Answers a call that undoes something from now on. */
  on(route: string, answer: ScriptedAnswer): void {
    this.api.firm.service.on(route, () => {
      this.calls.push(route.replace('/v1/', ''));
      return answer;
    });
  }

  /** The CRM tells of it; resolves with what became of the event. */
  async event(stage: string, version: string): Promise<{ status: number; fate?: string; reason?: string }> {
    const crm = await this.api.as('crm', ['opportunity-events:write']);
    const { status, body } = await crm.post('/v1/opportunity-events').send({
      eventId: `${this.key}-${++this.events}`,
      crmInstance: 'main',
      opportunityId: this.id,
      stage,
      version,
      occurredAt: '2026-11-20T09:30:00.000Z',
    });
    return { status, ...(body as { fate?: string; reason?: string }) };
  }

  async lose(version = '6'): Promise<void> {
    this.stands('Closed Lost', 'closed-lost', version);
    expect(await this.event('Closed Lost', version)).toMatchObject({ status: 202, fate: 'accepted' });
  }

  until(state: string): Promise<Handover> {
    return this.api.until(this.id, state);
  }

  private opportunity(change: object = {}) {
    return { ...sampleOpportunity({ id: this.id, version: '5' }), ...change };
  }
}
