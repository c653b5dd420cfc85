import { UpstreamProblem } from '@handover/platform';
import type { Route } from '../../upstreams/route.js';
import type { SystemClients } from '../../upstreams/system-clients.js';
import type { FinancialDimensions } from '@handover/contracts/system-erp';
import { written, type WrittenRecord } from '../checkpoint.js';
import { once } from '../once.js';
import { raiseDemands } from './raise-demands.js';
import type { HandoverRun } from '../handover-progress.js';
import type { ProjectPlan } from '../plans/plan-project.js';
import { hoursOf } from '../plans/plan-staffing.js';
import type { WritingCheckpoint } from '../run-checkpoints.js';

/** What a writing checkpoint works with. */
export interface Provisioning {
  clients: SystemClients;
  work: HandoverRun;
  plan: ProjectPlan;
}

/** The projects of a handover. */
export interface Projects {
  projectId: string;
  /** In the books of the legal entity that delivers, where another one sells. */
  deliveryProjectId?: string;
}

/**
 * ERP project shell with the work breakdown of its template; a second one, in the ERP of the legal entity that delivers, where
 * that is another one, under the reference `<handover reference>#delivery`.
 */
export function provisionProject({ clients, work, plan }: Provisioning): WritingCheckpoint {
  const create = (shell: ProjectPlan['project'], externalReference: string, what: string) => {
    const query = { legalEntity: shell.legalEntity, asOf: work.since };
    const body = { ...shell, externalReference };
    return clients.erp.createProject({ query, body, ...once(work, what, body) });
  };
  return checkpoint('provision-project', plan, async () => {
    const project = written('erp', 'project', await create(plan.project, work.reference, 'provision-project'));
    if (!plan.delivery) return [project];
    const delivery = await create(plan.delivery.project, `${work.reference}#delivery`, 'provision-delivery-project');
    return [project, written('erp', 'delivery-project', delivery)];
  });
}

/** The projects among the records that {@link provisionProject} left. */
export function projectsOf(records: WrittenRecord[]): Projects {
  const idOf = (type: string) => records.find((record) => record.type === type)?.id;
  const [projectId, deliveryProjectId] = [idOf('project'), idOf('delivery-project')];
  if (projectId === undefined) throw new Error('The checkpoint provision-project left no project.');
  return { projectId, ...(deliveryProjectId === undefined ? {} : { deliveryProjectId }) };
}

/** Financial dimensions of the projects; assigning them again changes nothing. */
export function assignDimensions(
  { clients, work, plan }: Provisioning,
  { projectId, deliveryProjectId }: Projects,
): WritingCheckpoint {
  const assign = async (id: string, dimensions: FinancialDimensions) => {
    const query = { legalEntity: dimensions.legalEntity, asOf: work.since };
    const project = await clients.erp.assignFinancialDimensions({ path: { id }, query, body: dimensions });
    return written('erp', 'financial-dimensions', project);
  };
  return checkpoint('assign-financial-dimensions', plan, () =>
    Promise.all([
      assign(projectId, plan.dimensions),
      ...(plan.delivery && deliveryProjectId ? [assign(deliveryProjectId, plan.delivery.dimensions)] : []),
    ]),
  );
}

/** Billing profile, contract metadata, billing schedule and revenue schedule: two checkpoints that share one call. */
export function prepareBilling({ clients, work, plan }: Provisioning, projectId: string): WritingCheckpoint[] {
  const query = { legalEntity: plan.project.legalEntity, asOf: work.since };
  const common = { projectId, externalReference: work.reference };
  const body = {
    billingProfile: { ...plan.billingProfile, ...common },
    contract: { ...plan.contract, ...common },
    billingSchedule: { ...plan.billingSchedule, ...common },
    revenueSchedule: { ...plan.revenueSchedule, ...common },
  };
  const request = { query, body, ...once(work, 'prepare-billing', body) };
  const arranged = shared(() => clients.billing.createBillingArrangement(request));
  return [
    checkpoint('create-billing-profile', plan, async () => {
      const { billingProfile } = (await unlessFailedAt(isSchedule, arranged())) ?? {};
      return billingProfile && [written('billing', 'billing-profile', billingProfile)];
    }),
    checkpoint('create-schedules', plan, async () => {
      const arrangement = await unlessFailedAt((part) => !isSchedule(part), arranged());
      return (
        arrangement && [
          written('billing', 'contract', arrangement.contract),
          written('billing', 'billing-schedule', arrangement.billingSchedule),
          written('billing', 'revenue-schedule', arrangement.revenueSchedule),
        ]
      );
    }),
  ];
}

/**
 * Firm resource demands, one a role: those raised before the win, and others with references `<handover reference>#1`, …; of the
 * project in the books of the legal entity that delivers.
 */
export function requestStaffing(
  { clients, work, plan }: Provisioning,
  { projectId: soldProject, deliveryProjectId: projectId = soldProject }: Projects,
): WritingCheckpoint {
  return checkpoint('request-staffing', plan, async () => {
    const planned = await plannedHours({ clients, work, plan }, soldProject);
    const demands = plan.staffing.demands.map((demand, index) => {
      const { name, legalEntity, role, skills, region, start, end, certainty } = demand;
      const terms = { name, legalEntity, role, skills, region, start, end, certainty };
      const externalReference = `${work.reference}#${index + 1}`;
      return { ...terms, hours: hoursOf(demand, planned), projectId, externalReference };
    });
    const raising = {
      clients,
      work,
      what: 'request-staffing',
      route: staffedBy(plan, work),
      held: work.tentativeDemands,
    };
    const raised = await raiseDemands(raising, demands);
    return raised.map((demand) => written('psa', 'resource-demand', demand));
  });
}

/** Billable hours of the project's work breakdown; read only where a demand is a share of them. */
async function plannedHours({ clients, work, plan }: Provisioning, id: string): Promise<number> {
  if (plan.staffing.demands.every((demand) => 'hours' in demand)) return 0;
  const query = { legalEntity: plan.project.legalEntity, asOf: work.since };
  const { workBreakdown } = await clients.erp.getProject({ path: { id }, query });
  return workBreakdown.reduce((sum, { billable, plannedHours: hours }) => sum + (billable ? (hours ?? 0) : 0), 0);
}

/** Demands go to the PSA of the legal entity that delivers, which may not be the one that sells. */
function staffedBy({ project, staffing }: ProjectPlan, { since }: HandoverRun): Route {
  return { legalEntity: staffing.demands[0]?.legalEntity ?? project.legalEntity, asOf: since };
}

function checkpoint(
  name: WritingCheckpoint['name'],
  { lineage, decisions }: ProjectPlan,
  apply: WritingCheckpoint['apply'],
): WritingCheckpoint {
  return { name, lineage: lineage[name], decisions: decisions[name], apply };
}

/** One call that several checkpoints wait for. */
function shared<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let called: Promise<Result> | undefined;
  return () => (called ??= call());
}

/** Undefined when the call failed at a part that another checkpoint answers for. */
async function unlessFailedAt<Result>(
  other: (part: string | undefined) => boolean,
  call: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    const { part } = (error instanceof UpstreamProblem ? error.problem : {}) as { part?: string };
    if (other(part)) return undefined;
    throw error;
  }
}

function isSchedule(part: string | undefined): boolean {
  return part !== undefined && part !== 'billingProfile';
}
