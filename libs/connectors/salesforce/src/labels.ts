import type { BillingMethod, ContractType, Stage } from '@handover/canonical';

/** Stages of Salesforce's own sales process, and the two that Handover's package adds a gate to. */
export const defaultStages: Readonly<Record<string, Stage>> = {
  Prospecting: 'prospecting',
  Qualification: 'qualification',
  'Needs Analysis': 'qualification',
  'Value Proposition': 'qualification',
  'Id. Decision Makers': 'qualification',
  'Perception Analysis': 'qualification',
  'Proposal/Price Quote': 'proposal',
  Commit: 'commit',
  'Negotiation/Review': 'contract-review',
  'Closed Won': 'closed-won',
  'Closed Lost': 'closed-lost',
};

export const defaultContractTypes: Readonly<Record<string, ContractType>> = {
  'Time & Materials': 'time-and-materials',
  'Time and Materials': 'time-and-materials',
  'Fixed Price': 'fixed-price',
  Milestone: 'milestone',
  Retainer: 'retainer',
  'Managed Service': 'managed-service',
  Subscription: 'subscription',
};

export const defaultBillingMethods: Readonly<Record<string, BillingMethod>> = {
  'Time and Expenses': 'time-and-expenses',
  'Time & Expenses': 'time-and-expenses',
  'Fixed Schedule': 'fixed-schedule',
  Milestone: 'milestone',
  Recurring: 'recurring',
};

/** What the CRM says of a deal's stage. */
export interface StageRow {
  StageName: string;
  IsClosed: boolean;
  IsWon: boolean;
}

/** The stage; one that no table knows is won or lost where Salesforce says so, and otherwise an early one. */
export function stageOf(row: StageRow, stages: Readonly<Record<string, Stage>>): Stage {
  const known = stages[row.StageName] ?? defaultStages[row.StageName];
  if (known) return known;
  if (row.IsWon) return 'closed-won';
  return row.IsClosed ? 'closed-lost' : 'qualification';
}
