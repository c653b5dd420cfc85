import type { BillingProfile, BillingSchedule, Contract, RevenueSchedule } from '@handover/contracts/system-billing';
import type { Project } from '@handover/contracts/system-erp';
import type { ResourceDemand } from '@handover/contracts/system-psa';
import type { DecidedDeal } from '../src/deals/deal.js';
import {
  type CheckpointName,
  checkpointNames,
  type DecisionTaken,
  type WrittenRecord,
} from '../src/handovers/checkpoint.js';
import type { HandoverState } from '../src/handovers/handover.js';
import { planProject, type ProjectPlan } from '../src/handovers/plans/plan-project.js';
import { hoursOf } from '../src/handovers/plans/plan-staffing.js';
import type { HandedOver, Held } from '../src/reconciliation/comparison/handed-over.js';
import { sampleDeal, sampleOpportunity, sampleStatement } from './sample-deal.js';

const source = { externalReferences: [], version: '1', updatedAt: '2026-11-20T09:30:00.000Z' };
const record = (system: string, instance: string, type: string, id: string): WrittenRecord => ({
  system,
  instance,
  type,
  id,
});

/** A handover of the deal as its rows are after it was provisioned, and what the systems hold then: exactly what was planned. */
export function provisioned(deal: DecidedDeal = sampleDeal()): { handedOver: HandedOver; held: Held } {
  const planned = planProject(deal);
  if ('findings' in planned) throw new Error(planned.findings.map(({ sentence }) => sentence).join(' '));
  const { plan } = planned;
  const { opportunity } = deal;
  const key = `main:${opportunity.id}`;
  const demands = demandsOf(plan, key);
  const records: Partial<Record<CheckpointName, WrittenRecord[]>> = {
    'provision-project': [
      record('erp', 'de01', 'project', 'P-1'),
      ...(plan.delivery ? [record('erp', 'gb01', 'delivery-project', 'P-2')] : []),
    ],
    'assign-financial-dimensions': [
      record('erp', 'de01', 'financial-dimensions', 'P-1'),
      ...(plan.delivery ? [record('erp', 'gb01', 'financial-dimensions', 'P-2')] : []),
    ],
    'create-billing-profile': [record('billing', 'de01', 'billing-profile', 'BP-1')],
    'create-schedules': [
      record('billing', 'de01', 'contract', 'CT-1'),
      record('billing', 'de01', 'billing-schedule', 'BS-1'),
      record('billing', 'de01', 'revenue-schedule', 'RS-1'),
    ],
    'request-staffing': demands.map(({ id }) => record('psa', 'main', 'resource-demand', id)),
    'update-crm': [record('crm', 'main', 'opportunity', opportunity.id)],
  };
  const ready = { readyToStaff: true, readyToStart: true, readyToBill: true };
  const link = `https://ops/${encodeURIComponent(key)}`;
  const writtenBack = { handoverState: 'provisioned', projectId: 'P-1', ...ready, link };
  return {
    handedOver: {
      key,
      reference: key,
      state: 'provisioned',
      wentOnAt: '2026-11-20 09:31:00.123456+00',
      crmInstance: 'main',
      opportunityId: opportunity.id,
      since: '2026-11-20',
      read: opportunity,
      opportunity,
      writtenBack,
      records,
      decisions: plan.decisions as Partial<Record<CheckpointName, DecisionTaken[]>>,
    },
    held: {
      opportunity: { ...opportunity, projectId: 'P-1', writtenBack: { ...writtenBack } },
      statementsOfWork: deal.statementsOfWork,
      projects: [projectOf(plan.project, plan.dimensions, 'P-1', key)],
      deliveryProjects: plan.delivery
        ? [projectOf(plan.delivery.project, plan.delivery.dimensions, 'P-2', `${key}#delivery`)]
        : [],
      ...billingOf(plan, key),
      demands,
    },
  };
}

/** The same before it has reached a checkpoint: its rows, and what the systems hold. */
export function before(
  checkpoint: CheckpointName,
  { handedOver, held }: ReturnType<typeof provisioned>,
  state: HandoverState = 'blocked',
): ReturnType<typeof provisioned> {
  const reached = checkpointNames.slice(0, checkpointNames.indexOf(checkpoint));
  const of = <Value>(all: Partial<Record<CheckpointName, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => reached.some((each) => each === name)));
  const has = (name: CheckpointName) => reached.includes(name);
  const { writtenBack: _none, ...opportunity } = held.opportunity!;
  const projects = held.projects.map(({ financialDimensions, ...project }) => ({
    ...project,
    ...(has('assign-financial-dimensions') ? { financialDimensions } : {}),
  }));
  return {
    handedOver: { ...handedOver, state, records: of(handedOver.records), decisions: of(handedOver.decisions) },
    held: {
      ...held,
      opportunity: has('update-crm') ? held.opportunity : opportunity,
      projects: has('provision-project') ? projects : [],
      billingProfiles: has('create-billing-profile') ? held.billingProfiles : [],
      contracts: has('create-schedules') ? held.contracts : [],
      billingSchedules: has('create-schedules') ? held.billingSchedules : [],
      revenueSchedules: has('create-schedules') ? held.revenueSchedules : [],
      demands: has('request-staffing') ? held.demands : [],
    },
  };
}

function projectOf(
  shell: ProjectPlan['project'],
  financialDimensions: Project['financialDimensions'],
  id: string,
  externalReference: string,
): Project {
  const workBreakdown = [{ code: '1', name: 'Work', billable: true, plannedHours: 100 }];
  return { ...source, ...shell, id, externalReference, status: 'open', workBreakdown, financialDimensions };
}

function billingOf(plan: ProjectPlan, externalReference: string) {
  const common = { ...source, externalReference, projectId: 'P-1', status: 'active' as const };
  return {
    billingProfiles: [{ ...common, ...plan.billingProfile, id: 'BP-1' } as BillingProfile],
    contracts: [{ ...common, ...plan.contract, id: 'CT-1' } as Contract],
    billingSchedules: [{ ...common, ...plan.billingSchedule, id: 'BS-1' } as BillingSchedule],
    revenueSchedules: [{ ...common, ...plan.revenueSchedule, id: 'RS-1' } as RevenueSchedule],
  };
}

function demandsOf(plan: ProjectPlan, key: string): ResourceDemand[] {
  return plan.staffing.demands.map((demand, index) => {
    const { name, legalEntity, role, skills, region, start, end, certainty } = demand;
    return {
      ...source,
      ...{ name, legalEntity, role, skills, region, start, end, certainty },
      id: `RQ-${index + 1}`,
      hours: hoursOf(demand, 100),
      projectId: plan.delivery ? 'P-2' : 'P-1',
      externalReference: `${key}#${index + 1}`,
      status: 'open',
    };
  });
}

/** A milestone deal with two roles, so that there is more than one of everything. */
export function milestoneDeal(): DecidedDeal {
  const amount = (value: string) => ({ amount: value, currency: 'EUR' });
  const base = sampleDeal();
  return sampleDeal({
    opportunity: sampleOpportunity({
      contractType: 'milestone',
      billingMethod: 'milestone',
      purchaseOrder: 'PO-1',
      milestones: [
        { name: 'Design', dueDate: '2027-03-01', amount: amount('50000.00') },
        { name: 'Live', dueDate: '2027-04-30', amount: amount('70000.00') },
      ],
      roleAssumptions: [
        { role: 'Architect', hours: 80 },
        { role: 'Consultant', hours: 200, skills: ['cloud'] },
      ],
    }),
    statementsOfWork: [sampleStatement({ contractType: 'milestone', billingMethod: 'milestone' })],
    decisions: {
      ...base.decisions,
      'billing-method': {
        ...base.decisions['billing-method'],
        output: { method: 'milestone', frequency: 'on-milestone' },
      },
    },
  });
}
