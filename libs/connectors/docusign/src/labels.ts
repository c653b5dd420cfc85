import type { BillingMethod, ContractType, SowStatus } from '@handover/canonical';

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

const statuses: Readonly<Record<string, SowStatus>> = {
  created: 'draft',
  template: 'draft',
  processing: 'sent',
  correct: 'sent',
  sent: 'sent',
  delivered: 'sent',
  // Everybody has signed, and DocuSign is still at work on it.
  signed: 'sent',
  completed: 'signed',
  declined: 'voided',
  voided: 'voided',
  timedout: 'voided',
  deleted: 'voided',
};

/** Where a statement of work stands; one whose status nobody has told us of counts as sent, not as signed. */
export function statusOf(status: string): SowStatus {
  return statuses[status.toLowerCase()] ?? 'sent';
}
