import type { Opportunity } from '@handover/contracts/system-crm';
import { ApiProblems, notFound, RequireScope } from '@handover/platform';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { HandoversRepository } from '../handovers/handovers.repository.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { readSystems } from './read-systems.js';
import { sideBySide } from './side-by-side.js';
import { SystemRecords } from './system-record-documents.js';

/** Whoever looks waits no longer for a system. */
const READ_WITHIN_MS = 5_000;

/** What the systems hold of handovers now. */
@ApiTags('handovers')
@Controller('v1/handovers')
export class SystemRecordsController {
  constructor(
    private readonly handovers: HandoversRepository,
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
  ) {}

  @Get(':key/records')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read what the systems hold of a handover',
    description:
      'CRM, documents, ERP, PSA and billing are asked now, by the reference of the handover, each for five seconds at most; one that cannot be read says why, and the others are there all the same.',
  })
  @ApiParam({ name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: SystemRecords, description: 'The records, side by side' })
  @ApiProblems(404)
  async getHandoverRecords(@Param('key') key: string): Promise<SystemRecords> {
    const row = await this.handovers.find(key);
    if (!row) throw notFound('handover', key);
    const opportunity = (row.opportunity as Opportunity | null | undefined) ?? undefined;
    const of = {
      key,
      revision: row.revision,
      crmInstance: row.crm_instance,
      opportunityId: row.opportunity_id,
      since: row.received_at.toISOString().slice(0, 10),
      opportunity,
    };
    const systems = await readSystems(this.clients, of, READ_WITHIN_MS);
    return { readAt: new Date().toISOString(), systems, fields: sideBySide(opportunity, systems) };
  }
}
