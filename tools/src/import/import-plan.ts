import type { Reason } from './reasons.js';

/** A sales person, to become a user of the CRM. */
export interface Seller {
  username: string;
  name: string;
  email?: string;
}

/** A customer account of the CRM. */
export interface Account {
  /** By this the opportunities and other accounts refer to it. */
  key: string;
  name: string;
  customerNumber?: string;
  industry?: string;
  country?: string;
  city?: string;
  employees?: number;
  /** Key of the account that it belongs to. */
  parent?: string;
}

/** A customer of the firm's ERP. */
export interface Customer {
  number: string;
  name: string;
  country: string;
  street: string;
  city: string;
  postalCode?: string;
  email?: string;
  paymentTermsDays: number;
  currency?: string;
  taxProfiles: { legalEntity: string; taxCode: string; registration?: string }[];
}

/** An opportunity with its lines and roles. Amounts are decimal strings, dates `YYYY-MM-DD`. */
export interface Deal {
  key: string;
  /** Key of its account. */
  account?: string;
  /** Username of its seller. */
  owner?: string;
  /** Where it ends. */
  stage: string;
  /** Whether it ends won: then it is created in the open stage and closed after that. */
  won: boolean;
  amount?: string;
  /** The other fields, by their names in the mapping. */
  fields: Readonly<Partial<Record<DealField, string>>>;
  lines: { product: string; quantity: string; amount: string }[];
  roles: { role: string; hours: string; skills?: string }[];
}

/** Fields of an opportunity that go to the CRM as they are. */
export type DealField =
  | 'name'
  | 'closeDate'
  | 'currency'
  | 'legalEntity'
  | 'deliveringLegalEntity'
  | 'serviceLine'
  | 'practice'
  | 'deliveryRegion'
  | 'contractType'
  | 'billingMethod'
  | 'estimatedStart'
  | 'estimatedEnd'
  | 'projectManager'
  | 'purchaseOrder'
  | 'sowReference'
  | 'paymentTerms';

/** What an export becomes under a mapping, before anything is written. */
export interface ImportPlan {
  /** Rows of the opportunities' file that were looked at. */
  rowsRead: number;
  openStage: string;
  sellers: Seller[];
  accounts: Account[];
  customers: Customer[];
  deals: Deal[];
  /** Rows that became nothing. */
  skipped: Reason[];
  /** What is incomplete and goes in nevertheless. */
  remarks: Reason[];
}
