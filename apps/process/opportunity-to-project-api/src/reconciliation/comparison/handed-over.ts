import type { EvaluationResult } from '@handover/contracts/process-rules';
import type { BillingProfile, BillingSchedule, Contract, RevenueSchedule } from '@handover/contracts/system-billing';
import type { HandoverWriteBack, Opportunity } from '@handover/contracts/system-crm';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import type { Project } from '@handover/contracts/system-erp';
import type { ResourceDemand } from '@handover/contracts/system-psa';
import type { DecidedDeal } from '../../deals/deal.js';
import type { CheckpointName, DecisionTaken, WrittenRecord } from '../../handovers/checkpoint.js';
import { type HandoverState, statesAtRest } from '../../handovers/handover.js';

/** What a handover did, as its own rows say it. */
export interface HandedOver {
  key: string;
  /** What its records carry: the key, or that and the revision. */
  reference: string;
  state: HandoverState;
  /** When it last went on, in microseconds: with another value, what is expected may be something else. */
  wentOnAt: string;
  crmInstance: string;
  opportunityId: string;
  /** Day on which it began (YYYY-MM-DD): it stays with the systems that served its legal entities then. */
  since: string;
  /** As the CRM held it when it was read last. */
  read: Opportunity;
  /** The same with the edits that held then: what was handed over. */
  opportunity: Opportunity;
  /** What it has written back to the CRM, once it was provisioned. */
  writtenBack: HandoverWriteBack;
  /** How it was taken back, where it was. */
  unwound?: 'cancelled' | 'frozen';
  /** By checkpoint, of those that are finished or left out: what the others write is not due yet. */
  records: Partial<Record<CheckpointName, WrittenRecord[]>>;
  decisions: Partial<Record<CheckpointName, DecisionTaken[]>>;
}

/** Whether it changes nothing by itself, and the systems ought not to change either. */
export function isAtRest({ state }: Pick<HandedOver, 'state'>): boolean {
  return statesAtRest.some((each) => each === state);
}

/** What the systems hold of a handover now. */
export interface Held {
  /** Undefined when the CRM does not hold it any more. */
  opportunity?: Opportunity;
  statementsOfWork: StatementOfWork[];
  projects: Project[];
  /** In the books of the legal entity that delivers, where another one sells. */
  deliveryProjects: Project[];
  billingProfiles: BillingProfile[];
  contracts: Contract[];
  billingSchedules: BillingSchedule[];
  revenueSchedules: RevenueSchedule[];
  demands: ResourceDemand[];
}

/** The record that a checkpoint wrote, by its type. */
export function recordOf(
  { records }: Pick<HandedOver, 'records'>,
  checkpoint: CheckpointName,
  type: string,
): WrittenRecord | undefined {
  return records[checkpoint]?.find((record) => record.type === type);
}

/** A decision as it was taken then. */
export function decisionOf(
  { decisions }: Pick<HandedOver, 'decisions'>,
  checkpoint: CheckpointName,
  name: string,
): EvaluationResult | undefined {
  return decisions[checkpoint]?.find(({ decision }) => decision === name) as EvaluationResult | undefined;
}

/** The deal as far as plans need it that use nothing but the opportunity and the decisions of then. */
export function dealOf(handedOver: HandedOver): DecidedDeal {
  const { opportunity, decisions } = handedOver;
  const none: EvaluationResult = { decision: 'none', version: 0, output: {}, trace: [] };
  const taken = (checkpoint: CheckpointName, name: string) => decisionOf(handedOver, checkpoint, name) ?? none;
  const [, deliveryDimensions] = decisions['assign-financial-dimensions'] ?? [];
  const { deliveringLegalEntity: code, legalEntity } = opportunity;
  const isDelivered = code !== undefined && code !== legalEntity;
  return {
    stage: 'closed-won',
    opportunity,
    taxCodes: [],
    statementsOfWork: [],
    gate: none,
    decisions: {
      'project-template': taken('provision-project', 'project-template'),
      'financial-dimensions': taken('assign-financial-dimensions', 'financial-dimensions'),
      'billing-method': taken('create-billing-profile', 'billing-method'),
      'staffing-roles': taken('request-staffing', 'staffing-roles'),
    },
    ...(isDelivered && {
      delivery: { code },
      deliveryDecisions: {
        'financial-dimensions': (deliveryDimensions as EvaluationResult | undefined) ?? none,
        'intercompany-terms': taken('provision-project', 'intercompany-terms'),
      },
    }),
  };
}
