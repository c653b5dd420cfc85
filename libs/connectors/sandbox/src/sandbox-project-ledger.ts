import type { FinancialDimensions, NewProject, Project, ProjectChange, ProjectStatus } from '@handover/canonical';
import type { ProjectLedger } from '@handover/connector-kit';
import {
  analyticFieldNames,
  analyticOf,
  jobChange,
  jobFieldNames,
  newJob,
  projectOf,
  type WireJob,
} from './job-mapping.js';
import type { SandboxProtocol } from './sandbox-protocol.js';
import { revOf, segment } from './wire-record.js';

/** Projects as jobs of the sandbox's ERP. */
export class SandboxProjectLedger implements ProjectLedger {
  constructor(private readonly erp: SandboxProtocol) {}

  async create(project: NewProject): Promise<Project> {
    return projectOf(await this.erp.write<WireJob>('POST', '/jobs', newJob(project), jobFieldNames));
  }

  async read(id: string): Promise<Project | undefined> {
    const job = await this.erp.read<WireJob>(`/jobs/${segment(id)}`);
    return job && projectOf(job);
  }

  async findByExternalReference(externalReference: string): Promise<Project[]> {
    const jobs = await this.erp.all<WireJob>('/jobs', { ext_ref: externalReference });
    return jobs.map(projectOf);
  }

  async update(id: string, version: string, change: ProjectChange): Promise<Project> {
    const body = { ...jobChange(change), rev: revOf(version) };
    return projectOf(await this.erp.write<WireJob>('PATCH', `/jobs/${segment(id)}`, body, jobFieldNames));
  }

  async assignFinancialDimensions(id: string, dimensions: FinancialDimensions): Promise<Project> {
    const path = `/jobs/${segment(id)}/analytic`;
    return projectOf(await this.erp.write<WireJob>('PUT', path, analyticOf(dimensions), analyticFieldNames));
  }

  async setStatus(id: string, status: Exclude<ProjectStatus, 'open'>): Promise<Project> {
    const path = `/jobs/${segment(id)}/state`;
    return projectOf(await this.erp.write<WireJob>('POST', path, { state: status }, jobFieldNames));
  }
}
