import { Injectable } from '@nestjs/common';
import { accepted, inOrder } from '../plain/content.js';
import { type PlainError, refused } from '../plain/plain-error.js';
import { onWire, PlainRecords, type RecordRow, ROW } from '../plain/plain-records.js';
import { created, type Endpoint, ok } from '../plain/plain-system.js';
import type { RecordContent } from '../records/record.js';
import { RecordStore } from '../records/record-store.js';
import { JOB } from './erp-kinds.js';
import { analytic, jobChange, jobState, type NewJob, newJob } from './job-content.js';

/** What stands in the master data that a job names; null where there is none. */
interface Named {
  partner_state: string | null;
  company_state: string | null;
  company_takes_currency: boolean | null;
  model_for_company: boolean | null;
  currency_known: boolean;
}

/** A state may be reached from these. */
const ways = {
  closed: ['open', 'frozen'],
  frozen: ['open'],
  cancelled: ['open', 'frozen', 'closed'],
} as const;

const CHANGEABLE = ['open', 'frozen'];

/** The ERP's projects. */
@Injectable()
export class Jobs {
  constructor(
    private readonly records: PlainRecords,
    private readonly store: RecordStore,
  ) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'POST',
        path: '/jobs',
        operation: 'projects.create',
        handle: async ({ body }) => created(await this.create(accepted(newJob, body))),
      },
      {
        method: 'GET',
        path: '/jobs',
        operation: 'projects.find',
        handle: async ({ query }) => ok(await this.records.page(JOB, query, { externalReference: query.ext_ref })),
      },
      {
        method: 'GET',
        path: '/jobs/:id',
        operation: 'projects.read',
        handle: async ({ params }) => ok(await this.records.read(JOB, params.id!)),
      },
      {
        method: 'PATCH',
        path: '/jobs/:id',
        operation: 'projects.update',
        handle: async ({ params, body }) => ok(await this.change(params.id!, body)),
      },
      {
        method: 'PUT',
        path: '/jobs/:id/analytic',
        operation: 'projects.assign-financial-dimensions',
        handle: async ({ params, body }) =>
          ok(
            await this.records.change(JOB, params.id!, { analytic: accepted(analytic, body) }, { states: CHANGEABLE }),
          ),
      },
      {
        method: 'POST',
        path: '/jobs/:id/state',
        operation: 'projects.set-status',
        handle: async ({ params, body }) => {
          const { state } = accepted(jobState, body);
          return ok(await this.records.move(JOB, params.id!, state, ways[state]));
        },
      },
    ];
  }

  /** Checks what the job names and makes it with its model's tasks, in one statement: all of it or nothing. */
  private async create({ ext_ref, ...job }: NewJob): Promise<RecordContent> {
    inOrder({ from: job.date_from, to: job.date_to }, 'date_to');
    const prefix = `P-${new Date().getUTCFullYear()}-`;
    const { rows } = await this.store.pool.query<Partial<RecordRow> & Named>({
      name: 'erp-create-job',
      text: `with partner as (select data from records where system = 'erp' and type = 'customer' and id = $1 and not deleted),
        company as (select data from records where system = 'erp' and type = 'legal-entity' and id = $2 and not deleted),
        model as (select data from records where system = 'erp' and type = 'project-template' and id = $3 and not deleted),
        currency as (select data from records where system = 'erp' and type = 'currency' and id = $4 and not deleted),
        named as (select (select data->>'state' from partner) as partner_state,
          (select data->>'state' from company) as company_state,
          (select data->'deal_currencies' ? $4 from company) as company_takes_currency,
          (select data->'companies' = '[]' or data->'companies' ? $2 from model) as model_for_company,
          exists (select from currency) as currency_known),
        made as (insert into records (system, type, id, external_reference, data)
          select 'erp', 'project', $5 || nextval('erp_job_numbers'), $6,
            $7::jsonb || jsonb_build_object('job_tasks', (select data->'tasks' from model))
          from named where partner_state = 'active' and company_state = 'open' and company_takes_currency
            and model_for_company and currency_known
          returning ${ROW})
        select * from named left join made on true`,
      values: [
        job.partner,
        job.company,
        job.model,
        job.currency,
        prefix,
        ext_ref ?? null,
        JSON.stringify({ ...job, state: 'open', analytic: null }),
      ],
    });
    const row = rows[0]!;
    if (row.id === null || row.id === undefined) throw refusalOf(job, row);
    return onWire(row as RecordRow);
  }

  private async change(id: string, body: unknown): Promise<RecordContent> {
    const { rev, ...patch } = accepted(jobChange, body);
    inOrder({ from: patch.date_from, to: patch.date_to }, 'date_to');
    return this.records.change(JOB, id, patch, { states: CHANGEABLE, rev });
  }
}

function refusalOf({ partner, company, model, currency }: Omit<NewJob, 'ext_ref'>, named: Named): PlainError {
  if (named.partner_state === null) return refused('unknown_partner', `Partner ${partner} does not exist.`, 'partner');
  if (named.partner_state !== 'active') return refused('partner_blocked', `Partner ${partner} is blocked.`, 'partner');
  if (named.company_state === null) return refused('unknown_company', `Company ${company} does not exist.`, 'company');
  if (named.company_state !== 'open') return refused('company_locked', `Company ${company} is locked.`, 'company');
  if (named.model_for_company === null)
    return refused('unknown_model', `Project model ${model} does not exist.`, 'model');
  if (!named.model_for_company) {
    return refused('model_not_for_company', `Project model ${model} is not for company ${company}.`, 'model');
  }
  if (!named.currency_known) return refused('unknown_currency', `Currency ${currency} does not exist.`, 'currency');
  return refused('currency_not_for_company', `Company ${company} takes no orders in ${currency}.`, 'currency');
}
