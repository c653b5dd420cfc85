import type {
  NewBillingProfile,
  NewBillingSchedule,
  NewContract,
  NewRevenueSchedule,
} from '@handover/contracts/system-billing';
import type { FinancialDimensions, NewProject } from '@handover/contracts/system-erp';
import { agreedStatement, type DecidedDeal } from '../../deals/deal.js';
import type { Finding } from '../../exceptions/business-exception.js';
import type { CheckpointName, DecisionTaken, LineageEntry } from '../checkpoint.js';
import { planBilling } from './plan-billing.js';
import { type DeliveryPlan, planDelivery } from './plan-delivery.js';
import { planDimensions } from './plan-dimensions.js';
import { planStaffing, type StaffingPlan } from './plan-staffing.js';
import { planShell } from './plan-shell.js';

type WithoutProject<Body> = Omit<Body, 'projectId' | 'externalReference'>;

/** All that will be written for a deal, worked out before the first write; project id and reference are added then. */
export interface ProjectPlan {
  project: Omit<NewProject, 'externalReference'>;
  dimensions: FinancialDimensions;
  billingProfile: WithoutProject<NewBillingProfile>;
  contract: WithoutProject<NewContract>;
  billingSchedule: WithoutProject<NewBillingSchedule>;
  revenueSchedule: WithoutProject<NewRevenueSchedule>;
  staffing: StaffingPlan;
  /** Of a deal that another legal entity delivers. */
  delivery?: DeliveryPlan;
  /** Where each field comes from, by the checkpoint that writes it. */
  lineage: Partial<Record<CheckpointName, LineageEntry[]>>;
  /** What it is built on, by the checkpoint that writes it. */
  decisions: Partial<Record<CheckpointName, DecisionTaken[]>>;
}

/** What a part of the plan came to. */
export type Planned<Part> = { plan: Part; lineage: LineageEntry[] } | { findings: Finding[] };

/**
 * Works out what is to be written, or says why it cannot be. The deal has passed its gate.
 *
 * @param leftOut checkpoints for which nothing is planned, since nothing will be written there
 */
export function planProject(
  deal: DecidedDeal,
  leftOut: readonly CheckpointName[] = [],
): { plan: ProjectPlan } | { findings: Finding[] } {
  const shell = planShell(deal);
  const dimensions = planDimensions(deal.opportunity, deal.decisions['financial-dimensions']);
  const billing = planBilling(deal, agreedStatement(deal));
  const staffing = leftOut.includes('request-staffing') ? NO_STAFFING : planStaffing(deal);
  if ('findings' in shell || 'findings' in dimensions || 'findings' in billing || 'findings' in staffing) {
    const parts = [shell, dimensions, billing, staffing];
    return { findings: parts.flatMap((part) => ('findings' in part ? part.findings : [])) };
  }
  const delivery = planDelivery(deal, shell.plan);
  if ('findings' in delivery) return delivery;
  const { 'intercompany-terms': terms, 'financial-dimensions': deliveryDimensions } = deal.deliveryDecisions ?? {};
  const { profile, contract, billingSchedule, revenueSchedule } = billing.plan;
  return {
    plan: {
      project: shell.plan,
      dimensions: dimensions.plan,
      billingProfile: profile,
      contract,
      billingSchedule,
      revenueSchedule: { ...revenueSchedule, method: dimensions.plan.revenueRecognition },
      staffing: staffing.plan,
      delivery: delivery.plan,
      lineage: {
        'provision-project': [...shell.lineage, ...delivery.lineage],
        'assign-financial-dimensions': dimensions.lineage,
        'create-billing-profile': billing.profileLineage,
        'create-schedules': billing.lineage,
        'request-staffing': staffing.lineage,
      },
      decisions: {
        'provision-project': [deal.decisions['project-template'], ...given(terms)],
        'assign-financial-dimensions': [deal.decisions['financial-dimensions'], ...given(deliveryDimensions)],
        'create-billing-profile': [deal.decisions['billing-method']],
        'request-staffing': [deal.decisions['staffing-roles']],
      },
    },
  };
}

const NO_STAFFING: Planned<StaffingPlan> = { plan: { demands: [] }, lineage: [] };

function given<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
