import type {
  Assignment,
  Capacity,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import type { CapacityQuestion, Page, PageRequest, ResourceDesk } from '@handover/connector-kit';
import {
  assignmentOf,
  capacityOf,
  newRequest,
  requestChange,
  requestFieldNames,
  resourceDemandOf,
  type WireBooking,
  type WireRequest,
  type WireSlot,
} from './request-mapping.js';
import type { SandboxProtocol } from './sandbox-protocol.js';
import { pageOf, revOf, segment } from './wire-record.js';

/** Resource demands as requests of the sandbox's PSA. */
export class SandboxResourceDesk implements ResourceDesk {
  constructor(private readonly psa: SandboxProtocol) {}

  async create(demand: NewResourceDemand): Promise<ResourceDemand> {
    const body = newRequest(demand);
    return resourceDemandOf(await this.psa.write<WireRequest>('POST', '/requests', body, requestFieldNames));
  }

  async read(id: string): Promise<ResourceDemand | undefined> {
    const request = await this.psa.read<WireRequest>(`/requests/${segment(id)}`);
    return request && resourceDemandOf(request);
  }

  /** The PSA's own search answers the parts of a reference as well. */
  async findByExternalReference(externalReference: string): Promise<ResourceDemand[]> {
    const requests = await this.psa.all<WireRequest>('/requests', { ext_ref: externalReference });
    return requests.map(resourceDemandOf);
  }

  async update(id: string, version: string, change: ResourceDemandChange): Promise<ResourceDemand> {
    const body = { ...requestChange(change), rev: revOf(version) };
    const path = `/requests/${segment(id)}`;
    return resourceDemandOf(await this.psa.write<WireRequest>('PATCH', path, body, requestFieldNames));
  }

  async release(id: string): Promise<ResourceDemand> {
    return resourceDemandOf(await this.psa.write<WireRequest>('POST', `/requests/${segment(id)}/release`, undefined));
  }

  async capacity({ role, region, fromWeek, toWeek }: CapacityQuestion): Promise<Capacity[]> {
    const question = { role, region, from: fromWeek, to: toWeek };
    return (await this.psa.page<WireSlot>('/slots', question)).rows.map(capacityOf);
  }

  async listAssignments({
    limit,
    cursor,
    projectId,
    demandId,
  }: PageRequest & { projectId?: string; demandId?: string }): Promise<Page<Assignment>> {
    const query = { limit, after: cursor, job: projectId, request: demandId };
    return pageOf(await this.psa.page<WireBooking>('/bookings', query), assignmentOf);
  }
}
