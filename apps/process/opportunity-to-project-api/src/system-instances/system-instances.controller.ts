import { type Page, PageOf, RequireScope } from '@handover/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SystemInstance } from './system-instance-documents.js';
import { SystemInstances } from './system-instances.js';

/** The systems that handovers are made in. */
@ApiTags('systems')
@Controller('v1/system-instances')
export class SystemInstancesController {
  constructor(private readonly instances: SystemInstances) {}

  @Get()
  @RequireScope('system-instances:read')
  @ApiOperation({
    summary: 'List the system instances',
    description: 'Breaker, pace, quota used and maintenance of each, and how many handovers wait for it.',
  })
  @ApiOkResponse({ type: PageOf(SystemInstance), description: 'The instances, by kind of system' })
  async listSystemInstances(): Promise<Page<SystemInstance>> {
    return { items: await this.instances.list() };
  }
}
