import type { RecordKind } from '../plain/plain-records.js';

export const PARTNER: RecordKind = { system: 'erp', type: 'customer', name: 'partner' };
export const COMPANY: RecordKind = { system: 'erp', type: 'legal-entity', name: 'company' };
export const PROJECT_MODEL: RecordKind = { system: 'erp', type: 'project-template', name: 'project_model' };
export const TAX: RecordKind = { system: 'erp', type: 'tax-code', name: 'tax' };
export const CURRENCY: RecordKind = { system: 'erp', type: 'currency', name: 'currency' };
export const JOB: RecordKind = { system: 'erp', type: 'project', name: 'job' };

/** A customer. `id` is the customer number. */
export interface Partner {
  name: string;
  state: 'active' | 'blocked';
  country: string | null;
  tax_ids: { company: string; kind: TaxKind; tax_code: string; vat_id: string | null }[];
  invoice_to: {
    name: string;
    street: string;
    city: string;
    zip: string | null;
    country: string;
    mail: string | null;
    terms_days: number;
    currency: string | null;
  } | null;
}

export type TaxKind = 'domestic' | 'reverse' | 'exempt' | 'zero';

/** A legal entity. `id` is its code. */
export interface Company {
  name: string;
  state: 'open' | 'locked';
  country: string;
  region: string;
  ledger_currency: string;
  deal_currencies: string[];
}

export type JobKind = 'TM' | 'FP' | 'MS' | 'RT' | 'SV' | 'SB';

/** A model from which jobs take their tasks. `companies` empty means all. */
export interface ProjectModel {
  title: string;
  job_kind: JobKind | null;
  companies: string[];
  tasks: { no: string; title: string; chargeable: boolean; budget_hours: number | null }[];
}

export interface Tax {
  company: string;
  kind: TaxKind;
  percent: string;
  label: string;
}

export interface Currency {
  label: string;
  decimals: number;
}
