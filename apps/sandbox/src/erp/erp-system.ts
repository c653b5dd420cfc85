import { Injectable } from '@nestjs/common';
import { PlainRecords, type RecordKind } from '../plain/plain-records.js';
import { type Endpoint, ok, type PlainSystem } from '../plain/plain-system.js';
import { COMPANY, CURRENCY, PARTNER, PROJECT_MODEL, TAX } from './erp-kinds.js';
import { Jobs } from './jobs.js';

/** The ERP stand-in: master data to read, jobs to make and keep. */
@Injectable()
export class ErpSystem implements PlainSystem {
  readonly name = 'erp';

  constructor(
    private readonly records: PlainRecords,
    private readonly jobs: Jobs,
  ) {}

  endpoints(): Endpoint[] {
    return [
      this.list('/partners', 'customers.list', PARTNER),
      this.read('/partners/:id', 'customers.read', PARTNER),
      this.list('/companies', 'legal-entities.list', COMPANY),
      this.read('/companies/:id', 'legal-entities.read', COMPANY),
      this.list('/project_models', 'project-templates.list', PROJECT_MODEL),
      this.read('/project_models/:id', 'project-templates.read', PROJECT_MODEL),
      this.list('/taxes', 'tax-codes.list', TAX),
      this.list('/currencies', 'currencies.list', CURRENCY),
      ...this.jobs.endpoints(),
    ];
  }

  private list(path: string, operation: string, kind: RecordKind): Endpoint {
    return {
      method: 'GET',
      path,
      operation,
      handle: async ({ query }) => {
        const where = query.company === undefined ? undefined : { company: query.company };
        return ok(await this.records.page(kind, query, { where }));
      },
    };
  }

  private read(path: string, operation: string, kind: RecordKind): Endpoint {
    return {
      method: 'GET',
      path,
      operation,
      handle: async ({ params }) => ok(await this.records.read(kind, params.id!)),
    };
  }
}
