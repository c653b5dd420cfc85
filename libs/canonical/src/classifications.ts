/** How the customer is charged, in the contract's words. */
export const contractTypes = [
  'time-and-materials',
  'fixed-price',
  'milestone',
  'retainer',
  'managed-service',
  'subscription',
] as const;
export type ContractType = (typeof contractTypes)[number];

/** What makes an invoice line fall due. */
export const billingMethods = ['time-and-expenses', 'fixed-schedule', 'milestone', 'recurring'] as const;
export type BillingMethod = (typeof billingMethods)[number];

export const billingFrequencies = ['once', 'monthly', 'quarterly', 'yearly', 'on-milestone'] as const;
export type BillingFrequency = (typeof billingFrequencies)[number];

/** How revenue is recognised (IFRS 15 / ASC 606: over time or at a point in time). */
export const revenueMethods = ['as-billed', 'straight-line', 'percentage-of-completion', 'on-milestone'] as const;
export type RevenueMethod = (typeof revenueMethods)[number];

/** The stages of a deal that Handover knows; a CRM's own stage names are mapped to them by its connector. */
export const stages = [
  'prospecting',
  'qualification',
  'proposal',
  'commit',
  'contract-review',
  'closed-won',
  'closed-lost',
] as const;
export type Stage = (typeof stages)[number];

/** Stages that have a stage gate. */
export const gatedStages = ['commit', 'contract-review', 'closed-won'] as const;
export type GatedStage = (typeof gatedStages)[number];

export const taxTreatments = ['standard', 'reverse-charge', 'exempt', 'zero-rated'] as const;
export type TaxTreatment = (typeof taxTreatments)[number];

export const projectStatuses = ['open', 'closed', 'cancelled', 'frozen'] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

export const demandCertainties = ['tentative', 'firm'] as const;
export type DemandCertainty = (typeof demandCertainties)[number];

export const demandStatuses = ['open', 'filled', 'released'] as const;
export type DemandStatus = (typeof demandStatuses)[number];

export const recordStatuses = ['active', 'closed', 'cancelled'] as const;
export type RecordStatus = (typeof recordStatuses)[number];

export const sowStatuses = ['draft', 'sent', 'signed', 'voided'] as const;
export type SowStatus = (typeof sowStatuses)[number];

/** What becomes of an invoice that the customer owes or has paid. */
export const invoiceStatuses = ['posted', 'paid'] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];
