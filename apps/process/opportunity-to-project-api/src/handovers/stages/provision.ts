import type { Route } from '../../upstreams/route.js';
import type { SystemClients } from '../../upstreams/system-clients.js';
import type { FinancialDimensions } from '@handover/contracts/system-erp';
import { createOrAdopt } from '../../interventions/create-or-adopt.js';
import { adopts } from '../../interventions/intervention.js';
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
  const create = async (shell: ProjectPlan['project'], externalReference: string, what: string, type: string) => {
    const query = { legalEntity: shell.legalEntity, asOf: work.since };
    const body = { ...shell, externalReference };
    const { record, difference } = await createOrAdopt({
      adopted: adopts(work.interventions, 'provision-project'),
      externalReference,
      create: () => clients.erp.createProject({ query, body, ...once(work, what, body) }),
      find: () => clients.erp.findProjects({ query: { ...query, externalReference } }),
    });
    return written('erp', type, record, difference);
  };
  return checkpoint('provision-project', plan, async () => {
    const project = await create(plan.project, work.reference, 'provision-project', 'project');
    if (!plan.delivery) return [project];
    const reference = `${work.reference}#delivery`;
    return [project, await create(plan.delivery.project, reference, 'provision-delivery-project', 'delivery-project')];
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
      adopted: adopts(work.interventions, 'request-staffing'),
    };
    const raised = await raiseDemands(raising, demands);
    return raised.map(({ record, difference }) => written('psa', 'resource-demand', record, difference));
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

/** A checkpoint with what the plan says of it. */
export function checkpoint(
  name: WritingCheckpoint['name'],
  { lineage, decisions }: ProjectPlan,
  apply: WritingCheckpoint['apply'],
): WritingCheckpoint {
  return { name, lineage: lineage[name], decisions: decisions[name], apply };
}
