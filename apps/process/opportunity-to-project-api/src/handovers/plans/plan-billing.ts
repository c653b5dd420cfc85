import type { BillingMethod } from '@handover/canonical';
import type {
  BillingFrequency,
  NewBillingProfile,
  NewBillingSchedule,
  NewContract,
  NewRevenueSchedule,
} from '@handover/contracts/system-billing';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import type { DecidedDeal } from '../../deals/deal.js';
import type { Finding } from '../../exceptions/business-exception.js';
import { type LineageEntry, lineageOf } from '../checkpoint.js';
import { decisionSource } from './decision-source.js';
import { billingEntries, revenueEntries } from './schedules.js';

type Body<New> = Omit<New, 'projectId' | 'externalReference'>;

/** How a project is billed and its revenue recognised. */
export interface BillingPlan {
  profile: Body<NewBillingProfile>;
  contract: Body<NewContract>;
  billingSchedule: Body<NewBillingSchedule>;
  revenueSchedule: Omit<Body<NewRevenueSchedule>, 'method'>;
}

/** Billing profile, contract and schedules; method, frequency and rate card are what decision `billing-method` picks. */
export function planBilling(
  { opportunity, customer, decisions }: DecidedDeal,
  statement: StatementOfWork | undefined,
): { plan: BillingPlan; profileLineage: LineageEntry[]; lineage: LineageEntry[] } | { findings: Finding[] } {
  const decision = decisions['billing-method'];
  const { method, frequency, instalments, rateCard } = decision.output as {
    method?: BillingMethod;
    frequency?: BillingFrequency;
    instalments?: number;
    rateCard?: string;
  };
  if (!method || !frequency) {
    const sentence = `No rule names a billing method for contract type "${opportunity.contractType}".`;
    const shared = opportunity.contractType;
    const mapping = { checkpoint: 'create-billing-profile', class: 'mapping', owner: 'integration' } as const;
    return { findings: [{ ...mapping, code: 'no-billing-method', sentence, shared }] };
  }
  const legalEntity = opportunity.legalEntity!;
  const total = opportunity.amount!;
  const range = { start: opportunity.estimatedStart!, end: opportunity.estimatedEnd! };
  const invoicing = customer!.invoicingProfile!;
  const tax = customer!.taxProfiles.find((each) => each.legalEntity === legalEntity)!;
  const { customerNumber } = customer!;
  const { purchaseOrder } = opportunity;
  const terms = { method, frequency, instalments, total, range, milestones: opportunity.milestones };
  return {
    plan: {
      profile: {
        legalEntity,
        customerNumber,
        invoicingName: invoicing.name,
        invoicingAddress: invoicing.address,
        method,
        frequency,
        paymentTerms: opportunity.paymentTerms ?? invoicing.paymentTerms,
        taxTreatment: tax.treatment,
        taxCode: tax.taxCode,
        currency: total.currency,
        ...(rateCard === undefined ? {} : { rateCard }),
        ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
      },
      contract: {
        legalEntity,
        customerNumber,
        contractType: opportunity.contractType!,
        value: total,
        ...range,
        ...(statement ? { sowReference: statement.reference, documentHash: statement.sha256 } : {}),
      },
      billingSchedule: { legalEntity, method, total, entries: billingEntries(terms) },
      revenueSchedule: { legalEntity, total, entries: revenueEntries(terms) },
    },
    profileLineage: lineageOf('billingProfile', {
      invoicingName: 'customer/invoicingProfile/name',
      invoicingAddress: 'customer/invoicingProfile/address',
      method: decisionSource(decision, 'method'),
      frequency: decisionSource(decision, 'frequency'),
      rateCard: rateCard === undefined ? undefined : decisionSource(decision, 'rateCard'),
      paymentTerms: opportunity.paymentTerms ? 'opportunity/paymentTerms' : 'customer/invoicingProfile/paymentTerms',
      taxTreatment: 'customer/taxProfiles',
      taxCode: 'customer/taxProfiles',
      currency: 'opportunity/amount/currency',
      purchaseOrder: purchaseOrder === undefined ? undefined : 'opportunity/purchaseOrder',
    }),
    lineage: [
      ...lineageOf('contract', {
        value: 'opportunity/amount',
        start: 'opportunity/estimatedStart',
        end: 'opportunity/estimatedEnd',
        sowReference: statement && 'statementOfWork/reference',
        documentHash: statement && 'statementOfWork/sha256',
      }),
      ...lineageOf('billingSchedule', {
        total: 'opportunity/amount',
        entries: method === 'milestone' ? 'opportunity/milestones' : decisionSource(decision, 'frequency'),
      }),
      ...lineageOf('revenueSchedule', {
        total: 'opportunity/amount',
        entries: 'opportunity/estimatedStart..estimatedEnd',
      }),
    ],
  };
}
