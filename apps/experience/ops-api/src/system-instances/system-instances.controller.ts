import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SystemInstance } from './system-instance-documents.js';

/** The systems that handovers are made in. */
@ApiTags('systems')
@ApiProblems(502, 503, 504)
@Controller('v1/system-instances')
export class SystemInstancesController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get()
  @RequireScope('system-instances:read')
  @ApiOperation({
    summary: 'List the system instances',
    description: 'Breaker, pace, quota used and maintenance of each, and how many handovers wait for it.',
  })
  @ApiOkResponse({ type: PageOf(SystemInstance), description: 'The instances, by kind of system' })
  listSystemInstances(): Promise<Page<SystemInstance>> {
    return passOn(this.process.listSystemInstances());
  }
}
