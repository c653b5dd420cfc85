import type { Opportunity } from '@handover/contracts/system-crm';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import {
  type ReceivedRequest,
  type ScriptedAnswer,
  type ScriptedService,
  startScriptedService,
} from '@handover/testing';
import { sampleCustomer, sampleDeal, sampleEntity, sampleOpportunity, sampleStatement } from './sample-deal.js';

type Body = Record<string, unknown> & { externalReference: string };

interface Held {
  id: string;
  body: Body;
}

const BILLING = ['billingProfile', 'contract', 'billingSchedule', 'revenueSchedule'];
const problem = (status: number, type: string, detail: string, more: object = {}): ScriptedAnswer => ({
  status,
  body: { type: `https://handover.dev/problems/${type}`, title: type, status, detail, ...more },
});

/**
 * The systems of a small firm and its decisions, behind one address: they hold what is written under its reference, find it again,
 * and say so where another record has the reference. A test changes what they hold and what they refuse.
 */
export class SampleFirm {
  /** What the CRM holds, by id. */
  readonly opportunities = new Map<string, Opportunity>();
  readonly statements = new Map<string, StatementOfWork>();
  /** What is held in ERP, billing and PSA, by kind and reference: `project main:1`. */
  readonly held = new Map<string, Held>();
  /** Answers in place of the usual, by kind of record or `write-back`. */
  readonly refusals = new Map<string, ScriptedAnswer>();
  /** Templates that decision `project-template` picks, by version; the last one is in force. */
  templates = ['TPL-FIXED'];
  /** What the gate asks for, by version; the last one is in force. */
  gates: ((opportunity: Opportunity) => object[])[] = [() => []];
  /** Whether a rule names roles for deals without any. */
  namesRoles = true;
  private written = 0;

  private constructor(readonly service: ScriptedService) {}

  static async open(): Promise<SampleFirm> {
    const firm = new SampleFirm(await startScriptedService());
    firm.script();
    return firm;
  }

  /** Puts a deal that is won into the CRM, with its signed statement of work. */
  won(id: string, change: Partial<Opportunity> = {}, terms: Partial<StatementOfWork['terms']> = {}): void {
    this.opportunities.set(id, sampleOpportunity({ id, ...change }));
    this.statements.set(id, { ...sampleStatement(terms), opportunityId: id });
    const { service } = this;
    service.on(`GET /v1/opportunities/${id}`, () => ({ body: this.opportunities.get(id) }));
    service.on(`PUT /v1/opportunities/${id}/handover`, () => this.refusals.get('write-back') ?? { status: 204 });
  }

  /** How often records of a kind were asked to be made. */
  asked(path: string): ReceivedRequest[] {
    return this.service.received.filter((request) => request.method === 'POST' && request.path === path);
  }

  private script(): void {
    const { service } = this;
    const deal = sampleDeal();
    service.on('GET /v1/customers/C-1001', { body: sampleCustomer });
    service.on('GET /v1/legal-entities/DE01', { body: sampleEntity });
    service.on('GET /v1/tax-codes', { body: { items: deal.taxCodes } });
    service.on('GET /v1/employees/E1003', { body: deal.projectManager });
    service.on('GET /v1/statements-of-work', ({ query }) => ({
      body: { items: [this.statements.get(query.opportunityId!)].filter(Boolean) },
    }));
    service.on('GET /v1/record-changes', { body: { items: [] } });
    service.on('POST /v1/evaluations', ({ body }) => ({ body: { results: this.evaluate(body as Evaluation) } }));
    this.keeps('project', '/v1/projects');
    service.on('POST /v1/billing-arrangements', ({ body }) => this.arrange(body as Record<string, Body>));
    this.keeps('billingProfile', '/v1/billing-profiles');
    this.keeps('contract', '/v1/contracts');
    this.keeps('billingSchedule', '/v1/billing-schedules');
    this.keeps('revenueSchedule', '/v1/revenue-schedules');
    service.on('POST /v1/resource-demands/batches', ({ body }) => {
      const demands = (body as { demands: Body[] }).demands.map((demand) => this.make('demand', demand));
      return (
        demands.find(({ status }) => status !== 201) ?? {
          status: 201,
          body: { items: demands.map((each) => each.body) },
        }
      );
    });
    this.keeps('demand', '/v1/resource-demands');
  }

  private keeps(kind: string, path: string): void {
    this.service.on(`POST ${path}`, ({ body }) => this.make(kind, body as Body));
    this.service.on(`GET ${path}`, ({ query }) => {
      const found = this.held.get(`${kind} ${query.externalReference}`);
      return { body: { items: found ? [recordOf(found)] : [] } };
    });
  }

  private arrange(bodies: Record<string, Body>): ScriptedAnswer {
    const made: Record<string, unknown> = {};
    for (const part of BILLING) {
      const answer = this.make(part, bodies[part]!);
      if (answer.status !== 201) return { ...answer, body: { ...(answer.body as object), part } };
      made[part] = answer.body;
    }
    return { status: 201, body: made };
  }

  private make(kind: string, body: Body): ScriptedAnswer {
    const refusal = this.refusals.get(kind);
    if (refusal) return refusal;
    const place = `${kind} ${body.externalReference}`;
    const there = this.held.get(place);
    const differing = there && Object.keys(body).filter((name) => !same(body[name], there.body[name]));
    if (there && differing!.length > 0) {
      const said = `The record "${there.id}" carries the reference "${body.externalReference}" and differs in ${differing!.join(', ')}.`;
      return problem(409, 'record-conflict', said);
    }
    const held = there ?? { id: `${kind}-${++this.written}`, body };
    this.held.set(place, held);
    const { id } = held;
    if (kind === 'project') {
      this.service.on(`PUT /v1/projects/${id}/financial-dimensions`, () => ({ body: recordOf(held) }));
      const workBreakdown = [{ name: 'Work', billable: true, plannedHours: 100 }];
      this.service.on(`GET /v1/projects/${id}`, () => ({ body: { ...recordOf(held), workBreakdown } }));
    }
    return { status: 201, body: recordOf(held) };
  }

  private evaluate({ decisions, context }: Evaluation) {
    const { decisions: usual, gate } = sampleDeal();
    return decisions.map(({ name, version }) => {
      const versions = name.startsWith('stage-gate/') ? this.gates : this.templates;
      const chosen = version ?? versions.length;
      const answer = { decision: name, version: chosen, trace: [] };
      if (name.startsWith('stage-gate/')) {
        return { ...answer, output: { ...gate.output, unmet: this.gates[chosen - 1]!(context.opportunity) } };
      }
      if (name === 'project-template') return { ...answer, output: { template: this.templates[chosen - 1] } };
      if (name === 'staffing-roles' && !this.namesRoles) return { ...answer, version: 1, output: {} };
      return { ...answer, version: version ?? 1, output: usual[name as keyof typeof usual].output };
    });
  }
}

interface Evaluation {
  decisions: { name: string; version?: number }[];
  context: { opportunity: Opportunity };
}

/** A refusal that no retry helps against. */
export const refusedBySystem = problem(422, 'record-refused', 'The system does not take this.');
export const systemDown = problem(503, 'unavailable', 'The system is down.');

function recordOf({ id, body }: Held) {
  const source = { externalReferences: [{ system: 'erp', instance: 'main', type: 'record', id }], version: '1' };
  return { ...body, ...source, id, status: 'open', updatedAt: '2026-11-20T09:30:00.000Z' };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
