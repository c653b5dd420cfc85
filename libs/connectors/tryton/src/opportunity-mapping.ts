import type { BillingMethod, ContractType, CrmAccount, Opportunity, Stage } from '@handover/canonical';
import { money, sumMoney } from '@handover/canonical';
import type { Company, PaymentTerm } from './catalogue.js';
import { linesOf } from './record-source.js';
import type { Row } from './tryton-client.js';

/** States of an opportunity as the stages that they usually are. */
const usualStages: Readonly<Record<string, Stage>> = {
  lead: 'qualification',
  opportunity: 'proposal',
  converted: 'contract-review',
  won: 'closed-won',
  lost: 'closed-lost',
  cancelled: 'closed-lost',
};

/** Fields of a party that make an account. */
export const ACCOUNT_FIELDS = ['code', 'name', 'addresses.country.code'] as const;

export interface AccountPart {
  id: number;
  code: string | null;
  name: string;
  'addresses.': { 'country.': { code: string } | null }[];
}

/** Fields of an opportunity, with those of what belongs to it. */
export const OPPORTUNITY_FIELDS = [
  'company',
  'delivering_company',
  ...ACCOUNT_FIELDS.map((name) => `party.${name}`),
  'contact.value',
  'contact.type',
  'contact.party.name',
  'employee.party.name',
  'description',
  'state',
  'amount',
  'conversion_probability',
  'end_date',
  'payment_term',
  'service_line',
  'practice',
  'delivery_region',
  'contract_type',
  'billing_method',
  'estimated_start',
  'estimated_end',
  'project_manager.party.code',
  'purchase_order',
  'sow_reference',
  'approved',
  'handover_project',
  'handover_state',
  'handover_link',
  'ready_to_staff',
  'ready_to_start',
  'ready_to_bill',
  'changed_at',
  ...['product.name', 'description', 'quantity', 'amount'].map((name) => `lines.${name}`),
  ...['name', 'due_date', 'amount'].map((name) => `milestones.${name}`),
  ...['role', 'hours', 'skills', 'start_date', 'end_date'].map((name) => `roles.${name}`),
] as const;

export interface OpportunityRow extends Row {
  company: number;
  delivering_company: number | null;
  'party.': AccountPart | null;
  'contact.': { value: string; type: string; 'party.': { name: string } } | null;
  'employee.': { 'party.': { name: string } } | null;
  description: string | null;
  state: string;
  amount: string | null;
  /** 0 to 1. */
  conversion_probability: number | null;
  end_date: string | null;
  payment_term: number | null;
  service_line: string | null;
  practice: string | null;
  delivery_region: string | null;
  contract_type: ContractType | null;
  billing_method: BillingMethod | null;
  estimated_start: string | null;
  estimated_end: string | null;
  'project_manager.': { 'party.': { code: string } } | null;
  purchase_order: string | null;
  sow_reference: string | null;
  approved: boolean | null;
  handover_project: string | null;
  handover_state: string | null;
  handover_link: string | null;
  ready_to_staff: boolean | null;
  ready_to_start: boolean | null;
  ready_to_bill: boolean | null;
  changed_at: string;
  'lines.': {
    id: number;
    'product.': { name: string };
    description: string | null;
    quantity: number;
    amount: string | null;
  }[];
  'milestones.': { name: string; due_date: string; amount: string }[];
  'roles.': {
    role: string;
    hours: number;
    skills: string | null;
    start_date: string | null;
    end_date: string | null;
  }[];
}

/** What an opportunity is mapped with. */
export interface OpportunityMapping {
  companies: Company[];
  paymentTerms: PaymentTerm[];
  stages: Readonly<Record<string, Stage>>;
}

/** States that are one stage. */
export function statesOf(wanted: Stage, stages: Readonly<Record<string, Stage>>): string[] {
  return Object.entries({ ...usualStages, ...stages }).flatMap(([state, stage]) => (stage === wanted ? [state] : []));
}

/** The stage that a state is. */
export function stageOf(state: string, stages: Readonly<Record<string, Stage>>): Stage {
  return stages[state] ?? usualStages[state] ?? 'qualification';
}

/** A party as the account of a deal. */
export function accountOf({ id, name, code, 'addresses.': addresses }: AccountPart): CrmAccount {
  const country = addresses.find((address) => address['country.'])?.['country.']?.code;
  return { id: String(id), name, ...(code ? { customerNumber: code } : {}), ...(country ? { country } : {}) };
}

/** A row as an opportunity. What sales has not filled in is absent. Amounts are in the currency of the company. */
export function opportunityOf(row: OpportunityRow, mapping: OpportunityMapping): Opportunity {
  const company = mapping.companies.find(({ id }) => id === row.company);
  const delivering = mapping.companies.find(({ id }) => id === row.delivering_company);
  const currency = company?.currency.code ?? 'XXX';
  const party = row['party.'];
  const contact = row['contact.'];
  return {
    id: String(row.id),
    externalReferences: [],
    version: row.changed_at,
    updatedAt: new Date(row.changed_at).toISOString(),
    name: row.description ?? party?.name ?? `Opportunity ${row.id}`,
    stage: stageOf(row.state, mapping.stages),
    stageName: row.state,
    amount: row.amount === null ? undefined : money(row.amount, currency),
    probability: row.conversion_probability === null ? undefined : Math.round(row.conversion_probability * 100),
    closeDate: row.end_date ?? undefined,
    account: party ? accountOf(party) : undefined,
    legalEntity: company?.code,
    deliveringLegalEntity: delivering?.code,
    serviceLine: row.service_line ?? undefined,
    practice: row.practice ?? undefined,
    deliveryRegion: row.delivery_region ?? undefined,
    contractType: row.contract_type ?? undefined,
    billingMethod: row.billing_method ?? undefined,
    estimatedStart: row.estimated_start ?? undefined,
    estimatedEnd: row.estimated_end ?? undefined,
    projectManager: row['project_manager.']?.['party.'].code,
    owner: row['employee.']?.['party.'].name,
    purchaseOrder: row.purchase_order ?? undefined,
    sowReference: row.sow_reference ?? undefined,
    paymentTerms: mapping.paymentTerms.find(({ id }) => id === row.payment_term)?.text,
    approved: row.approved ?? undefined,
    lines: row['lines.'].map((line) => ({
      id: String(line.id),
      product: line['product.'].name,
      description: line.description ?? undefined,
      quantity: line.quantity,
      amount: line.amount === null ? sumMoney([], currency) : money(line.amount, currency),
    })),
    milestones: row['milestones.'].map(({ name, due_date: dueDate, amount }) => ({
      name,
      dueDate,
      amount: money(amount, currency),
    })),
    roleAssumptions: row['roles.'].map(({ role, hours, skills, start_date, end_date }) => ({
      role,
      hours,
      skills: linesOf(skills),
      start: start_date ?? undefined,
      end: end_date ?? undefined,
    })),
    contacts: contact
      ? [{ name: contact['party.'].name, email: contact.type === 'email' ? contact.value : undefined }]
      : [],
    projectId: row.handover_project ?? undefined,
    writtenBack: {
      projectId: row.handover_project ?? '',
      handoverState: row.handover_state ?? '',
      link: row.handover_link ?? '',
      readyToStaff: row.ready_to_staff ?? false,
      readyToStart: row.ready_to_start ?? false,
      readyToBill: row.ready_to_bill ?? false,
    },
  };
}
