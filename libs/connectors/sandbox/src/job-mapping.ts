import type {
  FinancialDimensions,
  NewProject,
  Project,
  ProjectChange,
  ProjectStatus,
  WorkPackage,
} from '@handover/canonical';
import type { FieldNames } from './refused-field.js';
import type { WireRecord } from './sandbox-protocol.js';
import { contractTypes, revenueMethods } from './vocabulary.js';
import { externalReferenceOf, sourceOf } from './wire-record.js';

/** A task of a job or of a project model. */
export interface WireTask {
  no: string;
  title: string;
  chargeable: boolean;
  budget_hours?: number | null;
}

/** Where a job's cost and revenue are posted. */
export interface WireAnalytic {
  company: string;
  cost_center: string;
  practice: string;
  line_of_service: string;
  region: string;
  partner_company?: string | null;
  rev_rec: string;
}

/** A job as the ERP sends it. */
export interface WireJob extends WireRecord {
  title: string;
  partner: string;
  company: string;
  job_kind: string;
  order_value: string;
  currency: string;
  date_from: string;
  date_to: string;
  lead: string;
  model: string;
  state: ProjectStatus;
  job_tasks: WireTask[];
  analytic?: WireAnalytic | null;
}

export const jobFieldNames: FieldNames = {
  ext_ref: 'externalReference',
  title: 'name',
  partner: 'customerNumber',
  company: 'legalEntity',
  job_kind: 'contractType',
  order_value: 'contractValue/amount',
  currency: 'contractValue/currency',
  date_from: 'start',
  date_to: 'end',
  lead: 'projectManager',
  model: 'template',
  state: 'status',
};

export const analyticFieldNames: FieldNames = {
  company: 'legalEntity',
  cost_center: 'costCentre',
  practice: 'practice',
  line_of_service: 'serviceLine',
  region: 'region',
  partner_company: 'intercompanyPartner',
  rev_rec: 'revenueRecognition',
  state: 'status',
};

export function newJob(project: NewProject): object {
  return {
    ext_ref: project.externalReference,
    title: project.name,
    partner: project.customerNumber,
    company: project.legalEntity,
    job_kind: contractTypes.theirs(project.contractType),
    order_value: project.contractValue.amount,
    currency: project.contractValue.currency,
    date_from: project.start,
    date_to: project.end,
    lead: project.projectManager,
    model: project.template,
  };
}

export function jobChange({ name, contractValue, start, end, projectManager }: ProjectChange): object {
  return {
    title: name,
    order_value: contractValue?.amount,
    currency: contractValue?.currency,
    date_from: start,
    date_to: end,
    lead: projectManager,
  };
}

export function projectOf(job: WireJob): Project {
  return {
    ...sourceOf(job),
    externalReference: externalReferenceOf(job),
    name: job.title,
    customerNumber: job.partner,
    legalEntity: job.company,
    contractType: contractTypes.ours(job.job_kind),
    contractValue: { amount: job.order_value, currency: job.currency },
    start: job.date_from,
    end: job.date_to,
    projectManager: job.lead,
    template: job.model,
    status: job.state,
    workBreakdown: job.job_tasks.map(workPackageOf),
    ...(job.analytic ? { financialDimensions: dimensionsOf(job.analytic) } : {}),
  };
}

export function workPackageOf({ no, title, chargeable, budget_hours: hours }: WireTask): WorkPackage {
  return { code: no, name: title, billable: chargeable, ...(hours == null ? {} : { plannedHours: hours }) };
}

export function analyticOf(dimensions: FinancialDimensions): object {
  return {
    company: dimensions.legalEntity,
    cost_center: dimensions.costCentre,
    practice: dimensions.practice,
    line_of_service: dimensions.serviceLine,
    region: dimensions.region,
    partner_company: dimensions.intercompanyPartner ?? null,
    rev_rec: revenueMethods.theirs(dimensions.revenueRecognition),
  };
}

export function dimensionsOf(analytic: WireAnalytic): FinancialDimensions {
  return {
    legalEntity: analytic.company,
    costCentre: analytic.cost_center,
    practice: analytic.practice,
    serviceLine: analytic.line_of_service,
    region: analytic.region,
    ...(analytic.partner_company ? { intercompanyPartner: analytic.partner_company } : {}),
    revenueRecognition: revenueMethods.ours(analytic.rev_rec),
  };
}
