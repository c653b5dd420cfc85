import type { SystemClients } from '../../upstreams/system-clients.js';
import type { WrittenRecord } from '../checkpoint.js';
import { createOnce } from '../create-once.js';
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

/** ERP project shell with the work breakdown of its template. */
export function provisionProject({ clients, work, plan }: Provisioning): WritingCheckpoint {
  const query = { legalEntity: plan.project.legalEntity };
  return checkpoint('provision-project', plan, async () => {
    const project = await createOnce(work, {
      what: 'provision-project',
      body: { ...plan.project, externalReference: work.key },
      find: (externalReference) => clients.erp.findProjects({ query: { ...query, externalReference } }),
      create: (body, idempotencyKey) => clients.erp.createProject({ query, body, idempotencyKey }),
    });
    return [{ system: 'erp', type: 'project', id: project.id }];
  });
}

/** Financial dimensions of the project; assigning them again changes nothing. */
export function assignDimensions({ clients, plan }: Provisioning, projectId: string): WritingCheckpoint {
  const query = { legalEntity: plan.project.legalEntity };
  return checkpoint('assign-financial-dimensions', plan, async () => {
    await clients.erp.assignFinancialDimensions({ path: { id: projectId }, query, body: plan.dimensions });
    return [{ system: 'erp', type: 'financial-dimensions', id: projectId }];
  });
}

/** Billing profile of the project. */
export function createBillingProfile({ clients, work, plan }: Provisioning, projectId: string): WritingCheckpoint {
  const { billing } = clients;
  const query = { legalEntity: plan.project.legalEntity };
  return checkpoint('create-billing-profile', plan, async () => {
    const profile = await createOnce(work, {
      what: 'create-billing-profile',
      body: { ...plan.billingProfile, projectId, externalReference: work.key },
      find: (externalReference) => billing.findBillingProfiles({ query: { ...query, externalReference } }),
      create: (body, idempotencyKey) => billing.createBillingProfile({ query, body, idempotencyKey }),
    });
    return [{ system: 'billing', type: 'billing-profile', id: profile.id }];
  });
}

/** Contract metadata, billing schedule and revenue schedule, side by side. */
export function createSchedules({ clients, work, plan }: Provisioning, projectId: string): WritingCheckpoint {
  const { billing } = clients;
  const query = { legalEntity: plan.project.legalEntity };
  const common = { projectId, externalReference: work.key };
  return checkpoint('create-schedules', plan, async () => {
    const [contract, billingSchedule, revenueSchedule] = await Promise.all([
      createOnce(work, {
        what: 'create-schedules/contract',
        body: { ...plan.contract, ...common },
        find: (externalReference) => billing.findContracts({ query: { ...query, externalReference } }),
        create: (body, idempotencyKey) => billing.createContract({ query, body, idempotencyKey }),
      }),
      createOnce(work, {
        what: 'create-schedules/billing-schedule',
        body: { ...plan.billingSchedule, ...common },
        find: (externalReference) => billing.findBillingSchedules({ query: { ...query, externalReference } }),
        create: (body, idempotencyKey) => billing.createBillingSchedule({ query, body, idempotencyKey }),
      }),
      createOnce(work, {
        what: 'create-schedules/revenue-schedule',
        body: { ...plan.revenueSchedule, ...common },
        find: (externalReference) => billing.findRevenueSchedules({ query: { ...query, externalReference } }),
        create: (body, idempotencyKey) => billing.createRevenueSchedule({ query, body, idempotencyKey }),
      }),
    ]);
    return [
      { system: 'billing', type: 'contract', id: contract.id },
      { system: 'billing', type: 'billing-schedule', id: billingSchedule.id },
      { system: 'billing', type: 'revenue-schedule', id: revenueSchedule.id },
    ];
  });
}

/** Resource demands of the project, one a role, with references `<handover key>#1`, `#2`, … */
export function requestStaffing({ clients, work, plan }: Provisioning, projectId: string): WritingCheckpoint {
  const query = { legalEntity: plan.project.legalEntity };
  return checkpoint('request-staffing', plan, async () => {
    const planned = await plannedHours({ clients, plan }, projectId);
    return Promise.all(
      plan.staffing.demands.map(async (demand, index): Promise<WrittenRecord> => {
        const { name, legalEntity, role, skills, region, start, end, certainty } = demand;
        const externalReference = `${work.key}#${index + 1}`;
        const terms = { name, legalEntity, role, skills, region, start, end, certainty };
        const created = await createOnce(work, {
          what: `request-staffing/${index + 1}`,
          body: { ...terms, hours: hoursOf(demand, planned), projectId, externalReference },
          find: (reference) => clients.psa.findResourceDemands({ query: { ...query, externalReference: reference } }),
          create: (body, idempotencyKey) => clients.psa.createResourceDemand({ query, body, idempotencyKey }),
        });
        return { system: 'psa', type: 'resource-demand', id: created.id };
      }),
    );
  });
}

/** Billable hours of the project's work breakdown; read only where a demand is a share of them. */
async function plannedHours({ clients, plan }: Pick<Provisioning, 'clients' | 'plan'>, id: string): Promise<number> {
  if (plan.staffing.demands.every((demand) => 'hours' in demand)) return 0;
  const query = { legalEntity: plan.project.legalEntity };
  const { workBreakdown } = await clients.erp.getProject({ path: { id }, query });
  return workBreakdown.reduce((sum, { billable, plannedHours: hours }) => sum + (billable ? (hours ?? 0) : 0), 0);
}

function checkpoint(
  name: WritingCheckpoint['name'],
  { lineage, decisions }: ProjectPlan,
  apply: WritingCheckpoint['apply'],
): WritingCheckpoint {
  return { name, lineage: lineage[name], decisions: decisions[name], apply };
}
